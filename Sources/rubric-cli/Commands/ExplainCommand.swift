import ArgumentParser
import Rubric

/// `rubric explain`: the arithmetic behind a number.
struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Show the arithmetic behind a number, down to source lines.",
    discussion: """
      Examples:
        rubric explain our-district.yml family-engagement
        rubric explain our-district.yml family-engagement/input-on-decisions
        rubric explain districts.csv family-engagement --district "Gridley Unified"
      """
  )

  @OptionGroup var input: DistrictArguments

  @Argument(
    help: ArgumentHelp("A domain, or an indicator of it.", valueName: "domain[/indicator]")
  )
  var subject: String

  @OptionGroup var aggregation: AggregationOption
  @OptionGroup var framework: FrameworkOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    try reporting {
      let (basis, digest) = try aggregation.load(framework)
      guard let place = basis.framework.place(of: subject) else {
        throw ValidationError(basis.framework.noSuchSubject(subject))
      }
      let report = try input.report(on: basis, digest: digest)
      let isColored = output.isColored
      try output.write(
        place.indicator.map {
          report.explanation(ofIndicator: $0, in: place.domain, isColored: isColored)
        } ?? report.explanation(ofDomain: place.domain, isColored: isColored),
        inputs: input.paths
      )
    }
  }
}
