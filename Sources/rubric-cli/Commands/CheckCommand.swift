import ArgumentParser
import Rubric

/// `rubric check`: every problem of districts and frameworks, and what was read.
struct CheckCommand: ParsableCommand {
  /// How problems are printed.
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text, json
  }

  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Print every problem in districts, frameworks or import maps.",
    discussion: """
      A folder with a framework.yml is checked as a framework, and its worked districts are scored; \
      any other folder is read as a folder of districts. An import map may be anywhere.

      Examples:
        rubric check our-district.yml
        rubric check districts.csv
        rubric check rubrics/ examples/*.yml
        rubric check our-map.yml
        rubric check our-district.yml --format json
      """
  )

  @OptionGroup var inputs: InputArguments

  @Option(help: "The format: text or json.")
  var format: Format = .text

  @OptionGroup var framework: FrameworkOptions

  func run() throws {
    var reading = InputReading()
    var checkedFrameworks: Set<String> = []
    var reader: AssessmentReader?
    var read: [String] = []
    try reporting {
      for path in inputs.files {
        if let root = Self.framework(of: path) {
          guard checkedFrameworks.insert(root).inserted else { continue }
          reading.add(Self.problems(inFramework: try FrameworkFiles(folder: root)))
          continue
        }
        let ready = try reader ?? .ofToday(framework.framework(.checking))
        reader = ready
        if Self.isImportMap(path) {
          read += try Self.check(mapAt: path, ready.framework, &reading)
        } else {
          var contents = AssessmentContents()
          reading.read(path, ready) { assessment, _ in contents.add(assessment) }
          if contents.districtCount > 0 {
            read += contents.lines(of: path == "-" ? "\(InputName.standardInput)" : path)
          }
        }
      }
      switch format {
      case .json: try FileSystem.print(DiagnosticList.json(reading.problems))
      case .text:
        reading.show()
        for line in read { try FileSystem.print(line + "\n") }
        if reading.problems.isEmpty, reading.failures.isEmpty {
          try FileSystem.print("No problems.\n")
        }
      }
      try reading.end()
    }
  }

  /// The folder of the framework that a path belongs to; `nil` if it is a path of assessments.
  ///
  /// Parts are the folder itself, its subfolders, and the files that a framework reads.
  private static func framework(of path: String) -> String? {
    guard path != "-", FileSystem.exists(path) else { return nil }
    let isRoot = { (folder: String) in FileSystem.exists("\(folder)/framework.yml") }
    let (above, name) = parts(of: path)
    if FileSystem.isFolder(path) {
      if isRoot(path) { return path }
      return FrameworkFiles.subfolders.contains(name) && isRoot(above) ? above : nil
    }
    if FrameworkFiles.topFiles.contains(name), isRoot(above) { return above }
    let (root, folder) = parts(of: above)
    return FrameworkFiles.subfolders.contains(folder) && isRoot(root) ? root : nil
  }

  private static func isImportMap(_ path: String) -> Bool {
    guard path != "-", FileSystem.isRegular(path) else { return false }
    let head = try? FileSystem.peek(path, length: 1 << 14)
    return head.map { InputContent.isImportMap($0) } ?? false
  }

  /// Checks an import map that is in no framework's folder.
  ///
  /// - Returns: What it reads, as a line; none if it has errors.
  private static func check(
    mapAt path: String,
    _ framework: Framework,
    _ reading: inout InputReading
  ) throws -> [String] {
    let bytes = try FileSystem.read(path, limit: SourceText.byteLimit)
    let text = SourceText(bytes, name: path.shownFileName)
    do throws(InvalidDocument) {
      let checked = try ImportMap.reading(text, of: framework)
      reading.add(checked.warnings)
      let map = checked.value
      return ["\(path.shownFileName): the import map '\(map.id)' reads \(map.contents)"]
    } catch {
      reading.add(error.diagnostics)
      return []
    }
  }

  /// The folder that a path is in, and its last name.
  private static func parts(of path: String) -> (folder: String, name: String) {
    var path = path[...]
    while path.count > 1, path.last == "/" { path.removeLast() }
    guard let slash = path.lastIndex(of: "/") else { return (".", String(path)) }
    let folder = path[..<slash]
    return (folder.isEmpty ? "/" : String(folder), String(path[path.index(after: slash)...]))
  }

  private static func problems(inFramework files: FrameworkFiles) -> [Diagnostic] {
    do {
      let checked = try Framework.reading(files, sha256: { Digest.sha256($0) })
      return checked.warnings + Crosswalk.problems(in: checked.value)
        + ImportMap.problems(in: checked.value) + PlanMap.problems(in: checked.value)
        + WorkedDistrict.problems(in: checked.value)
    } catch {
      return error.diagnostics
    }
  }
}
