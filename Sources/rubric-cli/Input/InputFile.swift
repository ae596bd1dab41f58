import ArgumentParser
import Rubric

/// A file that districts are read from.
struct InputFile: Sendable, Equatable {
  /// Where it is read; `-` for standard input.
  let path: String

  /// What results and problems call it.
  var name: InputName { path == "-" ? .standardInput : .file(path.shownFileName) }

  /// The files that a path names: one itself, or those of a folder that hold districts, by name.
  ///
  /// What is passed over in a folder is listed on standard error.
  ///
  /// - Parameter path: A file, a folder, or `-`; also as messages show one whose name is not UTF-8.
  /// - Returns: At least one file.
  /// - Throws: ``FileFailure`` if a folder cannot be read or holds none.
  static func all(at path: String) throws(FileFailure) -> [InputFile] {
    let path = found(path)
    guard path != "-", FileSystem.isFolder(path) else { return [InputFile(path: path)] }
    let folder = try InputFolder(path)
    if let note = folder.note { FileSystem.complain(note) }
    guard folder.files.isEmpty else { return folder.files }
    throw FileFailure(
      path: path,
      reason: "the folder contains no forms or tables; name the files, or another folder"
    )
  }

  /// The path, or the one that it shows if only that is there.
  static func found(_ path: String) -> String {
    guard !FileSystem.exists(path), let shown = path.fileNameThatIsShown, FileSystem.exists(shown)
    else { return path }
    return shown
  }

  /// What a file holds; `nil` for standard input and pipes, which can be read once.
  ///
  /// A file that cannot be read counts as a form: it fails alone, in its turn.
  func content() -> InputContent? {
    guard path != "-" else { return nil }
    guard FileSystem.isRegular(path) else { return FileSystem.exists(path) ? nil : .form }
    var length = 1 << 12
    while let head = try? FileSystem.peek(path, length: length) {
      let isWhole = head.count <= length || length > SourceText.byteLimit
      if let content = InputContent(head[...], isWhole: isWhole) { return content }
      length *= 16
    }
    return .form
  }
}

extension ArgumentHelp {
  /// What every command that reads districts says about what it reads.
  static let districts = ArgumentHelp(
    """
    Districts: a form (YAML or JSON), NDJSON, a table with one row per district, or a folder of \
    these; '-' is standard input. A file is recognized by its contents, not by its name.
    """,
    valueName: "file"
  )
}

/// The input of a command that takes any number of districts.
struct InputArguments: ParsableArguments {
  @Argument(help: .districts)
  var files: [String]
}
