import ArgumentParser
import Rubric

/// `rubric check`: every problem of assessments and frameworks, and nothing else.
struct CheckCommand: ParsableCommand {
  /// How problems are printed.
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text, json
  }

  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Print every problem of assessments or frameworks.",
    discussion: """
      A folder with a framework.yml is checked as a framework, and its worked districts are scored; \
      any other folder is read as a folder of assessments.

      Examples:
        rubric check our-district.yml
        rubric check rubrics/ examples/*.yml
        rubric check our-district.yml --format json
      """
  )

  @Argument(
    help: ArgumentHelp("Assessments, folders of them, or frameworks; '-' is standard input.")
  )
  var files: [String]

  @Option(help: "The form: text or json.")
  var format: Format = .text

  @OptionGroup var framework: FrameworkOptions

  func run() throws {
    try ExitStatus.reporting {
      var problems: [Diagnostic] = []
      var reader: AssessmentReader?
      for path in files {
        if let files = try frameworkFiles(at: path) {
          problems += Self.problems(inFramework: files)
          continue
        }
        for file in try Self.assessments(at: path) {
          let ready = try reader ?? AssessmentReader(framework.load().framework)
          reader = ready
          problems += ready.problems(in: try InputFile(file).text)
        }
      }
      try report(problems)
    }
  }

  private func report(_ problems: [Diagnostic]) throws {
    switch format {
    case .json: try FileSystem.print(DiagnosticList.json(problems))
    case .text:
      for problem in problems { FileSystem.complain(problem.description) }
      if problems.isEmpty { try FileSystem.print("No problems.\n") }
    }
    if problems.contains(where: { $0.severity == .error }) { throw ExitStatus.refused }
  }

  /// The framework that a path belongs to: its folder, or a file inside of one.
  private func frameworkFiles(at path: String) throws -> FrameworkFiles? {
    guard path != "-" else { return nil }
    if FileSystem.isFolder(path) {
      return FileSystem.exists("\(path)/framework.yml") ? try FrameworkFiles(folder: path) : nil
    }
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    for depth in [1, 2] where parts.count > depth || depth == parts.count {
      let above = parts.dropLast(depth).joined(separator: "/")
      let folder = above.isEmpty ? (path.hasPrefix("/") ? "/" : ".") : above
      if FileSystem.exists("\(folder)/framework.yml") { return try FrameworkFiles(folder: folder) }
    }
    return nil
  }

  private static func problems(inFramework files: FrameworkFiles) -> [Diagnostic] {
    do {
      let checked = try Framework.reading(files)
      return checked.warnings + Crosswalk.problems(in: files, of: checked.value)
        + WorkedDistrict.problems(in: files, of: checked.value)
    } catch {
      return error.diagnostics
    }
  }

  private static func assessments(at path: String) throws -> [String] {
    guard path != "-", FileSystem.isFolder(path) else { return [path] }
    let files = try FileSystem.names(in: path).filter {
      $0.hasSuffix(".yml") || $0.hasSuffix(".yaml")
    }
    guard !files.isEmpty else { throw FileFailure(path: path, reason: "holds no .yml file") }
    return files.map { path.hasSuffix("/") ? path + $0 : "\(path)/\($0)" }
  }
}
