/// The record that the reading of a block has reached.
///
/// Made once for a block and moved from record to record, so that reading one needs no memory of its own.
struct TableRow {
  /// Where a cell's bytes lie in the block, without its quotes.
  struct CellRange {
    var start: UInt32 = 0
    /// Twice the end; odd if the cell contains doubled quotes.
    var endAndMark: UInt32 = 0

    var range: Range<Int> { Int(start)..<Int(endAndMark >> 1) }
    var holdsDoubledQuotes: Bool { endAndMark & 1 == 1 }
    var isEmpty: Bool { start == endAndMark >> 1 }
  }

  let block: TableBlock
  /// Where the row is.
  private(set) var record: TableRecord
  /// How many cells the row has; a blank line has none.
  private(set) var cellCount = 0
  /// The columns' places; those after ``cellCount`` are of an earlier record.
  private var places: [CellRange]
  /// Where there is text after a closing quote.
  private(set) var strayText: Int?
  /// Where the next record begins.
  private var next = 0
  /// Line ends inside the quotes of the current record.
  private(set) var innerLineCount = 0
  private let delimiters: UInt64

  /// - Parameter block: What is read; the row is before its first record.
  init(_ block: TableBlock) {
    self.block = block
    record = TableRecord(number: block.firstRow - 1, line: block.firstLine - 1)
    let count =
      block.layout.columns?.count ?? block.bytes.count { $0 == block.layout.delimiter } + 1
    places = Array(repeating: CellRange(), count: count)
    delimiters = TableScan.word(of: block.layout.delimiter)
  }

  /// The row's number as a spreadsheet counts: the header is row 1.
  var number: Int { record.number }
  /// The line on which the row begins, counted from 1.
  var line: Int { record.line }
  /// Where the record begins and ends, without its line ending.
  var range: Range<Int> { record.range }

  /// The cells of the record, without those beyond the header's number.
  var cells: Range<Int> { 0..<min(cellCount, places.count) }

  /// A cell's place in the block.
  subscript(column: Int) -> CellRange {
    precondition(column < cellCount, "a column that the record has")
    return places[column]
  }

  /// Moves on to the next record that is not a blank line.
  ///
  /// - Returns: `false` if there is none.
  mutating func advance() -> Bool {
    repeat {
      guard next < block.byteCount else { return false }
      record.number += 1
      record.line += 1 + innerLineCount
      readRecord()
    } while cellCount == 0
    return true
  }

  /// Finds the cells of the record that begins at ``next``.
  private mutating func readRecord() {
    // A separate reference: a span over part of this row would prevent changes to the rest.
    let all = block.bytes
    let bytes = all.span
    let raw = unsafe bytes.bytes
    let end = block.byteCount
    let columnCount = places.count
    let (feeds, carriages) = (
      TableScan.word(of: .lineFeed), TableScan.word(of: .carriageReturn)
    )
    let quotes = TableScan.word(of: TableScan.quote)
    let (delimiter, hasQuotes) = (block.layout.delimiter, block.layout.hasQuotes)
    let start = next
    var cellStart = start
    var count = 0
    var quoted: CellRange?
    var offset = start
    strayText = nil
    innerLineCount = 0
    var recordEnd = end
    next = end

    words: while offset < end {
      let word = UInt64(
        littleEndian: unsafe raw.unsafeLoadUnaligned(fromByteOffset: offset, as: UInt64.self)
      )
      var found =
        TableScan.matches(word, delimiters) | TableScan.matches(word, feeds)
        | TableScan.matches(word, carriages) | TableScan.matches(word, quotes)
      while found != 0 {
        let place = offset &+ found.trailingZeroBitCount >> 3
        found &= found &- 1
        let byte = bytes[place]
        if byte == TableScan.quote {
          guard hasQuotes, place == cellStart, quoted == nil else { continue }
          let cell = quotedCell(from: place + 1, in: bytes)
          quoted = cell
          offset = Int(cell.endAndMark >> 1) + 1
          continue words
        }
        var cell = CellRange(
          start: UInt32(truncatingIfNeeded: cellStart),
          endAndMark: UInt32(truncatingIfNeeded: place) << 1
        )
        if let known = quoted {
          let close = Int(known.endAndMark >> 1)
          if place > close + 1, strayText == nil { strayText = close + 1 }
          cell = known
          quoted = nil
        } else if !hasQuotes {
          cell = bytes.withoutQuotes(cellStart..<place)
        }
        if count < columnCount { places[count] = cell }
        count += 1
        cellStart = place + 1
        if byte != delimiter {
          recordEnd = place
          let isPair = byte == .carriageReturn && place + 1 < end && bytes[place + 1] == .lineFeed
          next = place + (isPair ? 2 : 1)
          break words
        }
      }
      offset &+= 8
    }
    if recordEnd == end {
      // The last record of a file may lack its line end.
      var cell = CellRange(start: UInt32(cellStart), endAndMark: UInt32(end) << 1)
      if let known = quoted {
        let close = Int(known.endAndMark >> 1)
        if end > close + 1, strayText == nil { strayText = close + 1 }
        cell = known
      } else if !hasQuotes {
        cell = bytes.withoutQuotes(cellStart..<end)
      }
      if count < columnCount { places[count] = cell }
      count += 1
    }
    record.range = start..<recordEnd
    cellCount = record.range.isEmpty ? 0 : count
  }

  /// The cell whose first quote is before an offset.
  private mutating func quotedCell(from start: Int, in bytes: Span<UInt8>) -> CellRange {
    var mark: UInt32 = 0
    var index = start
    let end = block.byteCount
    while true {
      // The splitter gives out no record with an open quote.
      let quote = TableScan.first(TableScan.quote, in: bytes, index..<end) ?? end
      guard quote + 1 < end, bytes[quote + 1] == TableScan.quote else {
        innerLineCount += TableScan.lineEndCount(in: bytes, start..<quote)
        return CellRange(start: UInt32(start), endAndMark: UInt32(quote) << 1 | mark)
      }
      mark = 1
      index = quote + 2
    }
  }
}

extension Span<UInt8> {
  /// A cell of a table without CSV quotes, in which quotes around the whole cell are not part of it.
  fileprivate func withoutQuotes(_ range: Range<Int>) -> TableRow.CellRange {
    let whole = TableRow.CellRange(
      start: UInt32(truncatingIfNeeded: range.lowerBound),
      endAndMark: UInt32(truncatingIfNeeded: range.upperBound) << 1
    )
    guard range.count >= 2, self[range.lowerBound] == TableScan.quote,
      self[range.upperBound - 1] == TableScan.quote
    else { return whole }
    let inner = range.lowerBound + 1..<range.upperBound - 1
    var index = inner.lowerBound
    var mark: UInt32 = 0
    while index < inner.upperBound {
      if self[index] == TableScan.quote {
        // One that is not doubled belongs to the text, and so do those at the ends.
        guard index + 1 < inner.upperBound, self[index + 1] == TableScan.quote else { return whole }
        mark = 1
        index += 1
      }
      index += 1
    }
    return TableRow.CellRange(
      start: UInt32(truncatingIfNeeded: inner.lowerBound),
      endAndMark: UInt32(truncatingIfNeeded: inner.upperBound) << 1 | mark
    )
  }
}
