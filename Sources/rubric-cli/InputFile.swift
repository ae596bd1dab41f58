import Rubric

/// A file that the user named, read.
struct InputFile {
  let text: SourceText
  let bytes: [UInt8]

  /// - Parameter path: A file, or `-` for standard input.
  /// - Throws: `FileFailure` where it cannot be read.
  init(_ path: String) throws {
    bytes = try FileSystem.read(path, limit: SourceText.byteLimit)
    text = SourceText(bytes, name: path == "-" ? "standard input" : path)
  }

  /// What a report names as its input.
  var reportInput: GapReport.Input {
    GapReport.Input(name: text.name, sha256: Digest.sha256(bytes))
  }

  /// The assessments that a path names: a file itself, or those of a folder.
  ///
  /// - Throws: `FileFailure` where a folder cannot be read, or holds none.
  static func assessments(at path: String) throws -> [String] {
    guard path != "-", FileSystem.isFolder(path) else { return [path] }
    let files = try FileSystem.names(in: path).filter {
      $0.hasSuffix(".yml") || $0.hasSuffix(".yaml")
    }
    guard !files.isEmpty else { throw FileFailure(path: path, reason: "holds no .yml file") }
    // A pipe among them would be waited for for ever.
    return files.map { path.hasSuffix("/") ? path + $0 : "\(path)/\($0)" }
      .filter(FileSystem.isRegular)
  }
}
