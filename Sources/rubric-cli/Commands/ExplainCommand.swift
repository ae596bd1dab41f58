import ArgumentParser
import Rubric

/// `rubric explain`: the arithmetic behind a number.
struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Show the arithmetic behind a number, down to the lines of the files.",
    discussion: """
      Examples:
        rubric explain our-district.yml family-engagement
        rubric explain our-district.yml family-engagement/input-on-decisions
        rubric explain districts.csv family-engagement --district "Gridley Unified"
      """
  )

  @OptionGroup var input: DistrictArguments

  @Argument(
    help: ArgumentHelp("A domain, or one of its indicators.", valueName: "domain[/indicator]")
  )
  var subject: String

  @OptionGroup var aggregation: AggregationOption
  @OptionGroup var framework: FrameworkOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    try reporting {
      let basis = try aggregation.basis(framework)
      let framework = basis.framework
      let (domain, indicator) = (Domain.ID(subject), IndicatorPath(subject))
      guard framework[domain: domain] != nil || framework[indicator: indicator] != nil else {
        throw ValidationError(framework.noSuchSubject(subject))
      }
      let report = try input.report(on: basis)
      let isColored = output.isColored
      let text =
        report.explanation(ofDomain: domain, isColored: isColored)
        ?? report.explanation(ofIndicator: indicator, isColored: isColored)
      if let text { try output.write(text) }
    }
  }
}
