@testable import Rubric

/// A table read through every layer, as plain lists.
struct ReadTable: Equatable {
  var header: [String] = []
  var rows: [[String]] = []
  /// `row:id` of each row that cannot be read.
  var rowFaults: [String] = []
  var fault: Diagnostic.ID?
  var rowNumbers: [Int] = []
  var lines: [Int] = []

  /// - Parameters:
  ///   - bytes: A whole file.
  ///   - pieceLength: How many bytes are pushed at a time.
  init(_ bytes: [UInt8], pieceLength: Int = .max) {
    var splitter = TableSplitter(file: "table.csv")
    var start = 0
    while start < bytes.count {
      let end = start + min(pieceLength, bytes.count - start)
      for block in splitter.push(bytes[start..<end]) { read(block) }
      start = end
    }
    if let block = splitter.finish() { read(block) }
    header = splitter.header?.names ?? []
    fault = splitter.fault?.id
  }

  init(_ text: String, pieceLength: Int = .max) {
    self.init(Array(text.utf8), pieceLength: pieceLength)
  }

  private mutating func read(_ block: TableBlock) {
    var row = TableRow(block)
    while row.advance() {
      rows.append(row.cells.map { row.text($0) })
      rowNumbers.append(row.number)
      lines.append(row.line)
      if let fault = row.fault { rowFaults.append("\(row.number):\(fault.id.rawValue)") }
    }
  }

  /// The problem that ends a table's reading.
  static func fault(of bytes: [UInt8]) -> Diagnostic? {
    var splitter = TableSplitter(file: "table.csv")
    _ = splitter.push(bytes[...])
    _ = splitter.finish()
    return splitter.fault
  }

  /// The problem of each row, with its place.
  static func rowFaults(of text: String) -> [Diagnostic] {
    var splitter = TableSplitter(file: "table.csv")
    var blocks = splitter.push(Array(text.utf8)[...])
    if let block = splitter.finish() { blocks.append(block) }
    return blocks.flatMap { block in
      var row = TableRow(block)
      var faults: [Diagnostic] = []
      while row.advance() { if let fault = row.fault { faults.append(fault) } }
      return faults
    }
  }
}
