/// A cell of a table's record, and where it is.
///
/// It holds the block and not the row, so that a copy costs a single reference.
struct TableCell {
  private let block: TableBlock
  private let record: TableRecord
  /// The column's position in its table.
  private let index: Int
  private let range: TableRow.CellRange
  /// Its range in the block, without the spaces at its ends.
  private let trimmed: Range<Int>

  /// - Parameters:
  ///   - index: The column's position in its table.
  ///   - range: Where the cell lies in the block.
  ///   - record: The record that it is of.
  ///   - block: What holds the record.
  init(_ index: Int, at range: TableRow.CellRange, of record: TableRecord, in block: TableBlock) {
    (self.index, self.range, self.record, self.block) = (index, range, record, block)
    trimmed = block.trimmed(range)
  }

  /// The part of the cell after one text and before another; a text that it does not have changes nothing.
  ///
  /// - Parameters:
  ///   - before: The text that precedes the part, in UTF-8; empty for none.
  ///   - after: The text that follows it; empty for none.
  /// - Returns: The part as a cell of its own.
  func part(after before: [UInt8], before after: [UInt8]) -> TableCell {
    var (start, end) = (range.range.lowerBound, range.range.upperBound)
    let bytes = block.bytes
    if !before.isEmpty, let found = bytes[start..<end].place(of: before) {
      start = found + before.count
    }
    if !after.isEmpty, let found = bytes[start..<end].place(of: after) { end = found }
    let part = TableRow.CellRange(
      start: UInt32(start),
      endAndMark: UInt32(end) << 1 | range.endAndMark & 1
    )
    return TableCell(index, at: part, of: record, in: block)
  }

  /// Whether it says nothing.
  var isBlank: Bool { trimmed.isEmpty }

  /// The name of its column; `nil` if the cell is a column name itself.
  var column: String? { block.layout.columns?[index] }

  /// The bytes of the cell, as a person means them: without spaces at their ends, and without what only keeps a
  /// spreadsheet from calculating.
  var bytes: ArraySlice<UInt8> {
    let bytes = trimmedBytes
    switch bytes.first {
    case UInt8(ascii: "'"):
      let rest = bytes.dropFirst()
      return rest.holdsNumberOrDate || block.text(rest).beginsFormula ? rest : bytes
    case UInt8(ascii: "="): return bytes.quotedInFormula ?? bytes
    default: return bytes
    }
  }

  /// The same as a text.
  var text: String { block.text(bytes) }

  /// Where the cell begins, with the name of its column.
  var place: Diagnostic.Place {
    let start = Int(range.start)
    // A quoted cell begins with its quote.
    let isQuoted =
      start > record.range.lowerBound && block.bytes[start - 1] == TableScan.quote
    var place = block.place(at: isQuoted ? start - 1 : start, in: record)
    place.cell = column.map { .row(record.number, column: $0) }
    return place
  }

  private var trimmedBytes: ArraySlice<UInt8> {
    guard range.holdsDoubledQuotes else { return block.bytes[trimmed] }
    let bytes = block.bytes(range)
    return bytes[bytes.span.trimmed(0..<bytes.count, block.encoding).shifted(by: bytes.startIndex)]
  }
}

/// Where a record of a block is.
struct TableRecord {
  /// The row's number as a spreadsheet counts: the header is row 1.
  var number: Int
  /// The line on which the row begins, counted from 1.
  var line: Int
  /// Where it begins and ends in the block, without its line ending.
  var range = 0..<0
}

extension TableBlock {
  /// The text that bytes of the table spell.
  func text(_ bytes: ArraySlice<UInt8>) -> String { (encoding ?? .utf8).text(bytes) }

  /// The bytes of a cell without its quotes; only doubled quotes cost a copy.
  func bytes(_ cell: TableRow.CellRange) -> ArraySlice<UInt8> {
    let bytes = bytes[cell.range]
    guard cell.holdsDoubledQuotes else { return bytes }
    var plain: [UInt8] = []
    var isSecond = false
    for byte in bytes {
      isSecond = byte == TableScan.quote && !isSecond
      if !isSecond { plain.append(byte) }
    }
    return plain[...]
  }

  /// A cell without the spaces at its ends.
  fileprivate func trimmed(_ cell: TableRow.CellRange) -> Range<Int> {
    let own = bytes
    return own.span.trimmed(cell.range, encoding)
  }

  /// Where a byte of a record is.
  func place(at offset: Int, in record: TableRecord) -> Diagnostic.Place {
    Array(bytes[record.range]).tablePlace(
      of: offset - record.range.lowerBound,
      firstLine: record.line,
      file: file,
      encoding: encoding
    )
  }
}

extension ArraySlice<UInt8> {
  /// Where some bytes first occur.
  fileprivate func place(of sought: [UInt8]) -> Int? {
    guard sought.count <= count else { return nil }
    return (startIndex...endIndex - sought.count).first { self[$0...].starts(with: sought) }
  }
}

extension UInt8 {
  /// A space, a tab or a line end.
  var isBlank: Bool {
    self == 0x20 || self == .tab || self == .lineFeed || self == .carriageReturn
  }
}

extension String {
  fileprivate var beginsFormula: Bool { unicodeScalars.first?.beginsFormula == true }
}

extension Unicode.Scalar {
  /// Whether a spreadsheet would take a cell that begins this way for a formula.
  ///
  /// - Source: OWASP, "CSV Injection": `=`, `+`, `-`, `@`, a tab or a carriage return, and their wide forms.
  var beginsFormula: Bool { "=+-@\t\r＝＋－＠".unicodeScalars.contains(self) }
}
