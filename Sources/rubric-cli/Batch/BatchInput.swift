import Rubric

/// One file that a batch reads.
struct BatchInput: Sendable, Equatable {
  /// What a file holds.
  enum Kind: String, Sendable {
    /// One district.
    case assessment
  }

  /// The name that results and problems give.
  let name: String
  /// Where it is read; `-` for standard input.
  let path: String
  let kind: Kind
  /// Bytes when the run began; 0 for standard input.
  let size: Int
  /// When it was last changed before the run began.
  let change: String

  /// One line that changes when the file does.
  var record: String { "\(kind.rawValue)\t\(size)\t\(change)\t\(path)" }
}

extension [BatchInput] {
  /// The files that some arguments name, in their order; those of a folder by name.
  ///
  /// - Parameter paths: Assessments, folders of them, or `-`.
  /// - Throws: ``FileFailure`` where one is not there or holds nothing to read.
  init(_ paths: [String]) throws(FileFailure) {
    self = []
    for path in paths {
      if path == "-" {
        append(.init(name: "standard input", path: path, kind: .assessment, size: 0, change: ""))
      } else if FileSystem.isFolder(path) {
        let names = try FileSystem.names(in: path).filter {
          $0.hasSuffix(".yml") || $0.hasSuffix(".yaml")
        }
        let root = path.hasSuffix("/") ? path : path + "/"
        // A pipe among them would be waited for for ever.
        let files = names.map { root + $0 }.filter(FileSystem.isRegular)
        guard !files.isEmpty else {
          throw FileFailure(
            path: path,
            reason: "the folder holds no .yml file; name the files or another folder"
          )
        }
        for file in files { try append(file: file) }
      } else {
        try append(file: path)
      }
    }
  }

  private mutating func append(file path: String) throws(FileFailure) {
    guard let (size, change) = FileSystem.stamp(of: path) else {
      throw FileFailure(path: path, reason: "no such file or directory")
    }
    append(.init(name: path, path: path, kind: .assessment, size: size, change: change))
  }
}
