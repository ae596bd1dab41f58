import Rubric

/// One file that a batch reads.
struct BatchInput: Sendable, Equatable {
  /// What a file holds.
  enum Kind: String, Sendable {
    /// One district.
    case assessment
    /// One district a row.
    case table
    /// Standard input or a pipe, which must be read before one can say, and can be read once.
    case stream
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
  /// - Parameter paths: Assessments, folders of them, tables, or `-`.
  /// - Throws: ``FileFailure`` where one is not there or holds nothing to read.
  init(_ paths: [String]) throws(FileFailure) {
    self = []
    for path in paths {
      if path == "-" {
        append(.init(name: "standard input", path: path, kind: .stream, size: 0, change: ""))
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
    let kind = FileSystem.isRegular(path) ? try BatchInput.Kind(of: path) : .stream
    append(.init(name: path, path: path, kind: kind, size: size, change: change))
  }
}

extension BatchInput.Kind {
  /// What a file holds, by its ending or else by its first bytes.
  fileprivate init(of path: String) throws(FileFailure) {
    let ending = path.split(separator: ".").last?.lowercased() ?? ""
    switch ending {
    case "yml", "yaml", "json": self = .assessment
    case "csv", "tsv": self = .table
    default:
      // What cannot be read fails alone, in its turn.
      let head = (try? FileSystem.read(path, limit: Self.headLength)) ?? []
      self.init(head: head[...])
    }
  }

  /// What begins with some bytes: a table has a header that names its columns.
  init(head: ArraySlice<UInt8>) {
    var splitter = TableSplitter(file: "")
    _ = splitter.push(head)
    let names = splitter.header?.names ?? []
    self = names.contains("district") && names.contains("cycle") ? .table : .assessment
  }

  /// Bytes that show what a file is.
  private static let headLength = 1 << 16
}
