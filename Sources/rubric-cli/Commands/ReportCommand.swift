public import ArgumentParser
public import Rubric

/// `rubric report`: the gap report of one assessment.
struct ReportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract: "Write the gap report of one assessment.",
    discussion: """
      Examples:
        rubric report our-district.yml
        rubric report our-district.yml --format markdown -o report.md
      """
  )

  @Argument(help: ArgumentHelp("An assessment; '-' is standard input.", valueName: "file"))
  var file: String

  @Option(help: "The form: \(ReportFormat.allCases.map(\.rawValue).joined(separator: ", ")).")
  var format: ReportFormat = .text

  @OptionGroup var framework: FrameworkOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    try ExitStatus.reporting {
      let (framework, digest) = try framework.load()
      let input = try InputFile(file)
      let checked = try AssessmentReader(framework).read(input.text)
      ExitStatus.warn(checked.warnings)
      let report = GapReport(
        of: checked.value,
        in: framework,
        frameworkDigest: digest,
        inputs: [input.reportInput]
      )
      try output.write(report.rendered(as: format, isColored: output.isColored))
    }
  }
}

extension ReportFormat: ExpressibleByArgument {}
