import ArgumentParser
import Rubric

/// `rubric score`: scores, coverage and bounds of districts.
struct ScoreCommand: ParsableCommand {
  /// How scores are printed.
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text, json
  }

  static let configuration = CommandConfiguration(
    commandName: "score",
    abstract: "Print scores, coverage and bounds for districts.",
    discussion: """
      With --format json, one object per line.

      Examples:
        rubric score our-district.yml
        rubric score examples/*.yml --format json
        rubric score districts.csv
        rubric score our-district.yml --aggregation minimum
      """
  )

  @OptionGroup var inputs: InputArguments

  @Option(help: "The format: text or json.")
  var format: Format = .text

  @OptionGroup var aggregation: AggregationOption
  @OptionGroup var framework: FrameworkOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    try reporting {
      let basis = try aggregation.basis(framework)
      let reader = AssessmentReader.ofToday(basis.framework)
      var reading = InputReading()
      var parts: [String] = []
      for path in inputs.files {
        reading.read(path, reader) { assessment, record in
          let report = GapReport(of: assessment, record, on: basis)
          switch format {
          case .text: parts.append(report.scoreTable(isColored: output.isColored))
          case .json: parts.append(report.scoreJSON + "\n")
          }
        }
      }
      reading.show()
      try reading.end()
      let text = parts.joined(separator: format == .text ? "\n" : "")
      try output.write(text)
    }
  }
}
