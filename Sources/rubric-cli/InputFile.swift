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
}
