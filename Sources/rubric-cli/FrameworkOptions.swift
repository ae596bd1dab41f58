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
    if let rubrics { return try FrameworkFiles(folder: rubrics) }
    guard let folder = FileSystem.variable("RUBRIC_PATH") else { return .embedded }
    do {
      return try FrameworkFiles(folder: folder)
    } catch let failure as FileFailure {
      // The folder was not named on this command line.
      throw FileFailure(path: failure.path, reason: "\(failure.reason) (from RUBRIC_PATH)")
    }
  }

  /// The framework, or what a command needs of it, read and checked.
  func framework(_ parts: Framework.Parts = .all) throws -> Framework {
    let checked = try Framework.reading(try files(), parts: parts, sha256: { Digest.sha256($0) })
    ExitStatus.warn(checked.warnings)
    return checked.value
  }
}

extension FrameworkFiles {
  /// - Parameter folder: A `rubrics` folder.
  /// - Throws: `FileFailure` if a file or the folder cannot be read.
  init(folder: String) throws {
    let root = folder.hasSuffix("/") ? String(folder.dropLast()) : folder
    // Another file next to them, such as an assessment, is not part of the framework and does not change its digest.
    var paths = try FileSystem.names(in: root).filter(Self.topFiles.contains)
    for subfolder in Self.subfolders where FileSystem.isFolder("\(root)/\(subfolder)") {
      paths += try FileSystem.names(in: "\(root)/\(subfolder)").map { "\(subfolder)/\($0)" }
    }
    self.init(
      try paths.filter { $0.hasSuffix(".yml") }.map { path in
        let name = "\(root)/\(path)"
        let bytes = try FileSystem.read(name, limit: SourceText.byteLimit)
        return File(path: path, bytes: bytes, name: name.shownFileName)
      },
      folder: root.shownFileName
    )
  }
}
