import Rubric

/// One file that a batch reads, and its state when the run began.
struct BatchInput: Sendable, Equatable {
  let file: InputFile
  /// Bytes; 0 for standard input.
  let size: Int
  /// When it was last changed.
  let change: String

  /// What results and problems call it.
  var name: String { file.name.description }
  var path: String { file.path }

  /// One line that changes when the file does.
  var record: String { "\(size)\t\(change)\t\(path)" }
}

extension [BatchInput] {
  /// The files that some arguments name, in their order.
  ///
  /// - Parameter paths: Files, folders, or `-`.
  /// - Throws: ``FileFailure`` if one is not there or a folder holds nothing to read.
  init(_ paths: [String]) throws(FileFailure) {
    self = []
    for path in paths {
      for file in try InputFile.all(at: path) {
        if file.path == "-" {
          append(BatchInput(file: file, size: 0, change: ""))
          continue
        }
        let stamp = FileSystem.stamp(of: file.path)
        // In a folder, a link that leads nowhere fails alone.
        if stamp == nil, file.path == path { throw .missing(path) }
        append(BatchInput(file: file, size: stamp?.size ?? 0, change: stamp?.change ?? ""))
      }
    }
  }
}
