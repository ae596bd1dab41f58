import ArgumentParser
import Rubric

/// `rubric report`: the gap report of one assessment.
struct ReportCommand: ParsableCommand {
  /// The forms of a report.
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text, markdown, json, csv

    var reportFormat: ReportFormat {
      switch self {
      case .text: .text
      case .markdown: .markdown
      case .json: .json
      case .csv: .csv
      }
    }
  }

  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract: "Write the gap report of one assessment.",
    discussion: """
      Examples:
        rubric report our-district.yml
        rubric report our-district.yml --format markdown -o report.md
        rubric report our-district.yml --format json
      """
  )

  @Argument(help: ArgumentHelp("An assessment; '-' is standard input.", valueName: "file"))
  var file: String

  @Option(help: "The form: text, markdown, json or csv.")
  var format: Format = .text

  @OptionGroup var aggregation: AggregationOption
  @OptionGroup var framework: FrameworkOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    try ExitStatus.reporting {
      let (framework, digest) = try aggregation.load(framework)
      for report in try GapReport.reading([file], in: framework, digest: digest) {
        try output.write(
          report.rendered(as: format.reportFormat, isColored: output.isColored),
          inputs: [file]
        )
      }
    }
  }
}
