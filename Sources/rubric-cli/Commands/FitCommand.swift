import ArgumentParser
import Rubric

/// `rubric fit`: prediction lines from many districts.
struct FitCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "fit",
    abstract: "Fit lines that predict each metric from the share of low-income students.",
    discussion: """
      Fits a prediction line for each metric, kind of district and year, and writes the framework's \
      expectations.yml. Adjusted standings and quadrants are measured from these lines.

      Examples:
        rubric fit examples/california-2023-24.csv
        rubric fit districts/ --data "Our county's figures for 2023-24" -o rubrics/expectations.yml
      """
  )

  @OptionGroup var inputs: InputArguments

  @Option(
    help: ArgumentHelp(
      "A description of the data; this text goes into the file.",
      valueName: "text"
    )
  )
  var data: String?

  @OptionGroup var framework: FrameworkOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    try reporting {
      var fit = PredictionFit(in: try framework.framework())
      let reader = AssessmentReader.ofToday(fit.framework)
      var reading = InputReading()
      var places: [CDSCode: String] = [:]
      var repeated: [String] = []
      for path in inputs.files {
        reading.read(path, reader) { assessment, record in
          if let cds = assessment.district.cds {
            if let first = places[cds] {
              repeated.append("rubric: \(record.place): district \(cds) is already in \(first)")
              return
            }
            places[cds] = record.place
          }
          fit.add(assessment)
        }
      }
      reading.show()
      try reading.end()
      for words in repeated { FileSystem.complain(words) }
      guard repeated.isEmpty else { throw ExitStatus.refused }
      guard fit.lineCount > 0 else {
        FileSystem.complain(
          """
          rubric: no prediction line can be fitted: no metric has figures for \(PredictionFit.smallestCount) \
          districts of one kind, with differing shares of low-income students, in one year
          """
        )
        throw ExitStatus.refused
      }
      try output.write(fit.file(data: data ?? named))
      FileSystem.complain("rubric: \(fit.fitted)")
    }
  }

  /// What the data are called if the user does not say.
  private var named: String {
    let names = inputs.files.map {
      ($0.split(separator: "/").last.map(String.init) ?? $0).shownFileName
    }
    return "Figures from \(names.joined(separator: ", "))"
  }
}
