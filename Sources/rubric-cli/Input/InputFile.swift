import ArgumentParser
import Rubric

/// A file that districts are read from.
struct InputFile: Sendable, Equatable {
  /// Where it is read; `-` for standard input.
  let path: String

  /// What results and problems call it.
  var name: InputName { path == "-" ? .standardInput : .file(path) }

  /// The files that a path names: one itself, or those of a folder that hold districts, by name.
  ///
  /// - Parameter path: A file, a folder, or `-`.
  /// - Returns: At least one file.
  /// - Throws: ``FileFailure`` if a folder cannot be read or holds none.
  static func all(at path: String) throws(FileFailure) -> [InputFile] {
    guard path != "-", FileSystem.isFolder(path) else { return [InputFile(path: path)] }
    let root = path.hasSuffix("/") ? path : path + "/"
    let files = try FileSystem.names(in: path).map { InputFile(path: root + $0) }
      .filter(\.isOfFolder)
    guard files.isEmpty else { return files }
    throw FileFailure(
      path: path,
      reason: "the folder contains no forms or tables; name the files, or another folder"
    )
  }

  /// Whether a file is read when only its folder is named.
  ///
  /// A form is recognized by its extension; next to it there may be other files, such as the lists of an import.
  private var isOfFolder: Bool {
    let ending = path.split(separator: ".").last?.lowercased() ?? ""
    switch ending {
    // A pipe would be waited for forever.
    case "yml", "yaml": return FileSystem.isRegular(path)
    case "json", "ndjson", "jsonl", "csv", "tsv", "txt":
      guard FileSystem.isRegular(path), let head = try? FileSystem.read(path, limit: 1 << 16)
      else { return false }
      return InputContent.holdsDistricts(head)
    default: return false
    }
  }

  /// What a file holds; `nil` for standard input and pipes, which can be read once.
  ///
  /// A file that cannot be read counts as a form: it fails alone, in its turn.
  func content() -> InputContent? {
    guard path != "-", FileSystem.isRegular(path) else { return nil }
    var length = 1 << 12
    while let head = try? FileSystem.read(path, limit: length) {
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
