/// Which files in a folder of results a run made.
///
/// It stays in the folder, hidden, and answers the one question that matters before a file is overwritten or removed:
/// whether this program made it and nobody has changed it since. Without an answer, the file is left alone.
struct OutputRecord {
  /// What the results were made from; `nil` if no later run can be told to make the same.
  var run: String?
  /// By name.
  var files: [String: MadeFile] = [:]

  private static let head = "rubric-record 1"

  init(run: String?) { self.run = run }

  /// The record as a file.
  var bytes: [UInt8] {
    var text = "\(Self.head) \(run ?? "-")\n"
    for name in files.keys.sorted(by: { $0.utf8.lexicographicallyPrecedes($1.utf8) }) {
      if let file = files[name] { text += "\(file.line)\n" }
    }
    return Array(text.utf8) + Array("end \(MadeFile("", Array(text.utf8)).sum)\n".utf8)
  }

  /// - Parameter bytes: A record; `nil` if it is not whole or was changed.
  init?(_ bytes: [UInt8]) {
    let text = String(decoding: bytes, as: UTF8.self)
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    guard lines.popLast()?.isEmpty == true, let end = lines.popLast(), let head = lines.first,
      head.hasPrefix("\(Self.head) ")
    else { return nil }
    let sum = MadeFile("", Array(bytes.dropLast(end.utf8.count + 1))).sum
    guard end == "end \(sum)" else { return nil }
    let run = head.dropFirst(Self.head.count + 1)
    self.init(run: run == "-" ? nil : String(run))
    for line in lines.dropFirst() {
      guard let file = MadeFile(line) else { return nil }
      files[file.name] = file
    }
  }

  /// Reads the record in a folder; an empty one if there is none that can be believed.
  init(_ name: String, in folder: Folder) throws(FileFailure) {
    self.init(run: nil)
    guard folder.entry(name)?.kind == .file else { return }
    if let record = OutputRecord(try folder.read(name)) { self = record }
  }
}

extension Folder {
  /// All bytes of a file in it.
  func read(_ name: String) throws(FileFailure) -> [UInt8] {
    let reader = try PieceReader(name, in: self, length: 1 << 16)
    var bytes: [UInt8] = []
    while true {
      let piece = try reader.nextWhole()
      guard !piece.isEmpty else { return bytes }
      bytes += piece
    }
  }

  /// Whether a file in it is as it was made.
  func holds(_ file: MadeFile, as name: String) throws(FileFailure) -> Bool {
    guard let entry = entry(name), entry.kind == .file, entry.size == file.size else {
      return false
    }
    let reader = try PieceReader(name, in: self, length: 1 << 18)
    var sum = RunningSum()
    while true {
      let piece = try reader.nextWhole()
      guard !piece.isEmpty else { return sum.count == file.size && sum.digits == file.sum }
      sum.update(piece)
    }
  }
}
