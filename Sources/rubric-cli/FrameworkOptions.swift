import ArgumentParser
import Rubric

/// Which framework a command uses: its own, or the one in a folder.
struct FrameworkOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Use the framework in this folder instead of the built-in one.",
      discussion: "RUBRIC_PATH does the same for every command.",
      valueName: "folder"
    )
  )
  var rubrics: String?

  /// The framework's files, unread.
  func files() throws -> FrameworkFiles {
    guard let folder = rubrics ?? FileSystem.variable("RUBRIC_PATH") else { return .embedded }
    return try FrameworkFiles(folder: folder)
  }

  /// The framework, read and checked, and the SHA-256 over its files in path order.
  func load() throws -> (framework: Framework, digest: String) {
    let files = try files()
    let checked = try Framework.reading(files)
    ExitStatus.warn(checked.warnings)
    return (checked.value, Digest.sha256(files.files.map(\.bytes)))
  }
}

extension FrameworkFiles {
  /// Files of a framework that stand in its folder itself.
  static let topFiles = [
    "framework.yml", "metrics.yml", "profile.yml", "expectations.yml", "plan.yml",
  ]
  /// Folders inside a framework's folder that hold files of it.
  static let subfolders = ["practices", "policy-areas", "imports", "crosswalks", "vectors"]

  /// - Parameter folder: A `rubrics` folder.
  /// - Throws: `FileFailure` where a file or the folder cannot be read.
  init(folder: String) throws {
    let root = folder.hasSuffix("/") ? String(folder.dropLast()) : folder
    var paths = try FileSystem.names(in: root)
    for subfolder in Self.subfolders where FileSystem.isFolder("\(root)/\(subfolder)") {
      paths += try FileSystem.names(in: "\(root)/\(subfolder)").map { "\(subfolder)/\($0)" }
    }
    self.init(
      try paths.filter { $0.hasSuffix(".yml") }.map { path in
        let name = "\(root)/\(path)"
        let bytes = try FileSystem.read(name, limit: SourceText.byteLimit)
        return File(path: path, bytes: bytes, name: name)
      }
    )
  }
}
