import ArgumentParser
import Rubric

/// `rubric fit`: expectation lines from many districts.
struct FitCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "fit",
    abstract: "Work out what each metric usually is at a share of low-income students.",
    discussion: """
      Fits a line for each metric, kind of district and year, and writes the framework's \
      expectations.yml. Standings and quadrants are measured from these lines.

      Examples:
        rubric fit examples/california-2023-24.csv
        rubric fit districts/ --data "Our county's figures of 2023-24" -o rubrics/expectations.yml
      """
  )

  @Argument(
    help: ArgumentHelp(
      """
      Tables with one row a district (.csv, .tsv, .txt), assessments, or folders of them; '-' is \
      an assessment on standard input.
      """
    )
  )
  var inputs: [String]

  @Option(help: ArgumentHelp("Which data these are; the file repeats it.", valueName: "text"))
  var data: String?

  @OptionGroup var framework: FrameworkOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    try reporting {
      var fit = ExpectationFit(in: try framework.load().framework)
      var districts = try DistrictInputs(inputs)
      var places: [CDSCode: String] = [:]
      var repeated: [String] = []
      try districts.read(AssessmentReader(fit.framework)) { assessment, place in
        if let cds = assessment.district.cds {
          if let first = places[cds] {
            repeated.append("rubric: \(place): district \(cds) is already in \(first)")
            return
          }
          places[cds] = place
        }
        fit.add(assessment)
      }
      for words in repeated { FileSystem.complain(words) }
      guard repeated.isEmpty else { throw ExitStatus.refused }
      guard fit.lineCount > 0 else {
        FileSystem.complain(
          """
          rubric: no line can be fitted: no metric has figures of \(ExpectationFit.smallestCount) \
          districts of one kind in one year, with shares of low-income students that differ
          """
        )
        throw ExitStatus.refused
      }
      try output.write(fit.file(data: data ?? named), inputs: districts.paths)
      FileSystem.complain("rubric: \(fit.fitted)")
    }
  }

  /// What the data are called where the user does not say.
  private var named: String {
    let names = inputs.map { $0.split(separator: "/").last.map(String.init) ?? $0 }
    return "Figures from \(names.joined(separator: ", "))"
  }
}
