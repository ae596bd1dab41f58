import ArgumentParser
import Rubric

/// `rubric score`: scores, coverage and bounds of assessments.
struct ScoreCommand: ParsableCommand {
  /// How scores are printed.
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text, json
  }

  static let configuration = CommandConfiguration(
    commandName: "score",
    abstract: "Print scores, coverage and bounds of assessments.",
    discussion: """
      With --format json, one object a line.

      Examples:
        rubric score our-district.yml
        rubric score examples/*.yml --format json
        rubric score our-district.yml --aggregation weakest
      """
  )

  @Argument(help: ArgumentHelp("Assessments; '-' is standard input.", valueName: "file"))
  var files: [String]

  @Option(help: "The form: text or json.")
  var format: Format = .text

  @OptionGroup var aggregation: AggregationOption
  @OptionGroup var framework: FrameworkOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    try reporting {
      let (basis, digest) = try aggregation.load(framework)
      let reports = try GapReport.reading(files, on: basis, digest: digest)
      let parts = reports.map { report in
        switch format {
        case .text: report.scoreTable(isColored: output.isColored)
        case .json: report.scoreJSON + "\n"
        }
      }
      try output.write(parts.joined(separator: format == .text ? "\n" : ""), inputs: files)
    }
  }
}
