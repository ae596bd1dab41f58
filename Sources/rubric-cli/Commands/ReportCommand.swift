import ArgumentParser
import Rubric
import RubricWeb

/// `rubric report`: the gap report for one district.
struct ReportCommand: ParsableCommand {
  /// The forms of a report.
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text, markdown, json, csv, html, docx

    /// The report in this form.
    func written(_ report: GapReport, isColored: Bool) throws -> [UInt8] {
      switch self {
      case .text: Array(report.rendered(as: .text, isColored: isColored).utf8)
      case .markdown: Array(report.rendered(as: .markdown).utf8)
      case .json: Array(report.rendered(as: .json).utf8)
      case .csv: Array(report.rendered(as: .csv).utf8)
      case .html: ReportPage(report).htmlBytes
      case .docx: try WordFile.bytes(of: WordSource(report))
      }
    }
  }

  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract: "Write the gap report for one district.",
    discussion: """
      Examples:
        rubric report our-district.yml
        rubric report our-district.yml --format markdown -o report.md
        rubric report our-district.yml --format json
        rubric report our-district.yml --format html -o report.html
        rubric report our-district.yml --format docx -o report.docx
        rubric report districts.csv --district "Gridley Unified"
      """
  )

  @OptionGroup var input: DistrictArguments

  @Option(help: "The format: text, markdown, json, csv, html, or docx (through pandoc).")
  var format: Format = .text

  @OptionGroup var aggregation: AggregationOption
  @OptionGroup var framework: FrameworkOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    try reporting {
      if format == .docx { try output.refuseTerminal() }
      let basis = try aggregation.basis(framework)
      let report = try input.report(on: basis)
      try output.write(try format.written(report, isColored: output.isColored))
    }
  }
}
