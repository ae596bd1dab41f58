import ArgumentParser
import Rubric
import RubricWeb

/// `rubric report`: the gap report of one assessment.
struct ReportCommand: ParsableCommand {
  /// The forms of a report.
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text, markdown, json, csv, html

    /// The report in this form.
    func written(_ report: GapReport, isColored: Bool) -> String {
      switch self {
      case .text: report.rendered(as: .text, isColored: isColored)
      case .markdown: report.rendered(as: .markdown)
      case .json: report.rendered(as: .json)
      case .csv: report.rendered(as: .csv)
      case .html: ReportPage(report).html
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
        rubric report our-district.yml --format html -o report.html
      """
  )

  @Argument(help: ArgumentHelp("An assessment; '-' is standard input.", valueName: "file"))
  var file: String

  @Option(help: "The form: text, markdown, json, csv or html.")
  var format: Format = .text

  @OptionGroup var aggregation: AggregationOption
  @OptionGroup var framework: FrameworkOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    try ExitStatus.reporting {
      let (framework, digest) = try aggregation.load(framework)
      for report in try GapReport.reading([file], in: framework, digest: digest) {
        try output.write(
          format.written(report, isColored: output.isColored),
          inputs: [file]
        )
      }
    }
  }
}
