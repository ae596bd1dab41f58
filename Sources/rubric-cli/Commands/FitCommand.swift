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

  @Argument(help: ArgumentHelp("Assessments, or folders of them; '-' is standard input."))
  var inputs: [String]

  @Option(help: ArgumentHelp("Which data these are; the file repeats it.", valueName: "text"))
  var data: String?

  @OptionGroup var framework: FrameworkOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    try ExitStatus.reporting {
      var fit = ExpectationFit(in: try framework.load().framework)
      let files = try inputs.flatMap(InputFile.assessments(at:))
      try add(files, to: &fit)
      guard fit.lineCount > 0 else {
        FileSystem.complain(
          """
          rubric: no line can be fitted: no metric has figures of \(ExpectationFit.smallestCount) \
          districts of one kind in one year, with shares of low-income students that differ
          """
        )
        throw ExitStatus.refused
      }
      try output.write(fit.file(data: data ?? named), inputs: files)
      FileSystem.complain("rubric: \(fit.fitted)")
    }
  }

  /// What the data are called where the user does not say.
  private var named: String {
    let names = inputs.map { $0.split(separator: "/").last.map(String.init) ?? $0 }
    return "Figures from \(names.joined(separator: ", "))"
  }

  /// Reads every district into the fit.
  ///
  /// - Parameters:
  ///   - paths: Assessments; `-` is standard input.
  ///   - fit: What the districts are added to.
  /// - Throws: What reading throws, after all inputs were read; a district that comes twice is refused.
  private func add(_ paths: [String], to fit: inout ExpectationFit) throws {
    let reader = AssessmentReader(fit.framework)
    var files: [CDSCode: String] = [:]
    var problems: [Diagnostic] = []
    var repeated: [String] = []
    var isRefused = false
    for path in paths {
      let input = try InputFile(path)
      do throws(InvalidDocument) {
        let checked = try reader.read(input.text)
        problems += checked.warnings
        if let cds = checked.value.district.cds {
          if let first = files[cds] {
            repeated.append("rubric: \(path): district \(cds) is already in \(first)")
            continue
          }
          files[cds] = path
        }
        fit.add(checked.value)
      } catch {
        problems += error.diagnostics
        isRefused = true
      }
    }
    ExitStatus.warn(problems)
    for words in repeated { FileSystem.complain(words) }
    if isRefused || !repeated.isEmpty { throw ExitStatus.refused }
  }
}
