/// Cuts a delimited file, whose bytes come in pieces of any size, into blocks of whole records.
///
/// Records end with LF, CR LF or CR outside quotes; a quote opens a cell only at the cell's start. What ends
/// the reading is kept as ``fault``: every record before it is still given out.
/// - Source: RFC 4180, and Python's csv module for what it leaves open.
package struct TableSplitter: Sendable {
  /// The file's name as the user gave it.
  package let file: String
  /// The first record; `nil` until it has come.
  package private(set) var header: TableHeader?
  /// Why nothing more is read; `nil` while all is well.
  package private(set) var fault: Diagnostic?

  /// The least number of bytes in a block, except for the last one.
  ///
  /// Large enough that starting one costs nothing compared with reading it, small enough to stay in a cache.
  package static let blockLength = 256 << 10
  /// The longest record that is surely read, in bytes; one that is longer by less than a piece may be read.
  ///
  /// The widest table with a page of text in every cell is under 1 MB; more is a quote that never closes or
  /// a file of another kind.
  package static let recordLimit = 16 << 20

  /// What is before the header; `nil` if nothing is.
  package private(set) var passedOver: Diagnostic?

  private var buffer: [UInt8] = []
  private var hasBegun = false
  private var finder: HeaderFinder
  private var layout: TableLayout?
  private var encoding: TableEncoding?
  /// The number and the line of the first record in the buffer.
  private var (row, line) = (1, 1)
  /// How much of the buffer has been scanned.
  private var scanned = 0
  /// Where the last whole record in the buffer ends, and how many there are.
  private var (wholeEnd, wholeCount) = (0, 0)
  /// Line ends inside the quotes of whole records, and of the one that has begun.
  private var (wholeInnerCount, innerCount) = (0, 0)
  /// Where the open quote is.
  private var openQuote: Int?

  /// - Parameter file: The file's name as the user gave it, for diagnostics.
  package init(file: String) { self.init(file: file, .firstLine) }

  /// - Parameters:
  ///   - file: The file's name as the user gave it, for diagnostics.
  ///   - search: What the header is known by.
  init(file: String, _ search: HeaderSearch) {
    self.file = file
    finder = HeaderFinder(search)
  }

  /// Takes in the next bytes.
  ///
  /// - Parameter piece: Any number of bytes.
  /// - Returns: The blocks for which enough whole records have arrived, in order.
  package mutating func push(_ piece: ArraySlice<UInt8>) -> [TableBlock] {
    var blocks: [TableBlock] = []
    var rest = piece
    while !rest.isEmpty, fault == nil {
      buffer.append(contentsOf: rest.prefix(Self.blockLength))
      rest = rest.dropFirst(Self.blockLength)
      if let block = advance(isEnd: false) { blocks.append(block) }
    }
    return blocks
  }

  /// Signals that no more bytes will come.
  ///
  /// - Returns: The last block; `nil` if no record is left.
  package mutating func finish() -> TableBlock? {
    guard fault == nil else { return nil }
    // The sign for the end of a file that DOS wrote; some programs still do.
    if buffer.last == 0x1A { buffer.removeLast() }
    return advance(isEnd: true)
  }

  private mutating func advance(isEnd: Bool) -> TableBlock? {
    guard begin(isEnd: isEnd), readHeader(isEnd: isEnd) else { return nil }
    scan(isEnd: isEnd)
    if isEnd, openQuote == nil, wholeEnd < buffer.count {
      // The last line needs no line end.
      (wholeEnd, wholeCount) = (buffer.count, wholeCount + 1)
    }
    let isTooLong = buffer.count - wholeEnd > Self.recordLimit
    if isTooLong || isEnd, let openQuote {
      fault = openQuoteFault(at: openQuote, isEnd: isEnd)
    } else if isTooLong {
      fault = longRecordFault(at: wholeEnd)
    }
    let isDue = isEnd || fault != nil || wholeEnd >= Self.blockLength
    return isDue && wholeEnd > 0 ? takeBlock() : nil
  }

  /// Skips the byte-order mark; `false` while more bytes are needed.
  private mutating func begin(isEnd: Bool) -> Bool {
    guard !hasBegun else { return true }
    guard isEnd || buffer.count >= 4 else { return false }
    hasBegun = true
    let start = Diagnostic.Place(file: file, line: 1, column: 1, excerpt: nil)
    fault = Diagnostic.headFault(of: buffer.prefix(64), at: start)
    if buffer.starts(with: [0xEF, 0xBB, 0xBF]) { buffer.removeFirst(3) }
    return fault == nil
  }

  /// Removes the header from the buffer, and what is before it; `false` while more bytes are needed.
  private mutating func readHeader(isEnd: Bool) -> Bool {
    guard header == nil else { return true }
    if !finder.hasBegun {
      skipBlankLines(isEnd: isEnd)
      guard skipSeparatorLine(isEnd: isEnd) else { return false }
    }
    if isEnd, buffer.isEmpty {
      fault = Diagnostic(.emptyFile, at: place(at: 0), "the table is empty")
      return false
    }
    // A separate reference: a span over the buffer itself would prevent changes to everything else.
    let all = buffer
    let isOver = isEnd || buffer.count > Self.recordLimit
    guard let found = finder.find(in: all, firstRow: row, isEnd: isEnd, isOver: isOver) else {
      if isOver {
        fault =
          finder.openQuote.map { openQuoteFault(at: $0, isEnd: isEnd) } ?? longRecordFault(at: 0)
      }
      return false
    }
    let chosen = finder.candidates[found]
    pass(over: finder.candidates[..<found], to: chosen)
    (wholeEnd, wholeCount) = (chosen.range.count, 1)
    wholeInnerCount = chosen.innerLineCount
    let first = TableLayout(file: file, delimiter: chosen.delimiter, columns: nil)
    layout = first
    let header = TableHeader(takeBlock(layout: first))
    layout = TableLayout(file: file, delimiter: chosen.delimiter, columns: header.names)
    self.header = header
    fault = header.fault
    return fault == nil
  }

  /// Removes what is before the header from the buffer, and says so.
  private mutating func pass(over titles: ArraySlice<HeaderCandidate>, to header: HeaderCandidate) {
    guard !titles.isEmpty else { return }
    let start = place(at: 0)
    row += titles.count
    line += titles.reduce(0) { $0 + 1 + $1.innerLineCount }
    buffer.removeFirst(header.range.lowerBound)
    guard finder.search.row == .find else { return }
    let isCertain = finder.search.isCertain(header.nameCount)
    passedOver = Diagnostic(
      .passedOver,
      .warning,
      at: start,
      "the header \(isCertain ? "is" : "seems to be") in line \(line); what is above it is passed over"
    )
  }

  /// Removes blank lines from the start of the buffer, where they mean nothing.
  private mutating func skipBlankLines(isEnd: Bool) {
    var count = buffer.prefix { $0 == .lineFeed || $0 == .carriageReturn }.count
    // A CR may be the first half of a CR LF.
    if count == buffer.count, !isEnd, buffer.last == .carriageReturn { count -= 1 }
    let lineCount = TableScan.lineEndCount(in: buffer.span, 0..<count)
    (row, line) = (row + lineCount, line + lineCount)
    buffer.removeFirst(count)
  }
}

extension TableSplitter {
  /// Removes the line that tells spreadsheets the delimiter, `sep=,`; the header shows it anyway.
  ///
  /// - Returns: `false` while more bytes are needed.
  private mutating func skipSeparatorLine(isEnd: Bool) -> Bool {
    let length = "sep=,".utf8.count
    guard isEnd || buffer.count >= length + 2 else { return false }
    let head = buffer.prefix(length + 2)
    guard head.count > length,
      String(decoding: head.prefix(length - 1), as: UTF8.self).lowercased() == "sep=",
      head[length] == .lineFeed || head[length] == .carriageReturn
    else { return true }
    let isPair = head.suffix(2) == [.carriageReturn, .lineFeed]
    buffer.removeFirst(length + (isPair ? 2 : 1))
    (row, line) = (row + 1, line + 1)
    return true
  }

  /// Scans the bytes that arrived since the last time.
  private mutating func scan(isEnd: Bool) {
    guard let layout else { return }
    // A separate reference: a span over the buffer itself would prevent changes to everything else.
    let all = buffer
    let bytes = all.span
    // What a CR or a quote means depends on the byte after it.
    let isOpenEnd =
      !isEnd && (buffer.last == .carriageReturn || buffer.last == TableScan.quote)
    let limit = bytes.count - (isOpenEnd ? 1 : 0)
    var index = scanned
    while index < limit {
      let quote =
        layout.hasQuotes
        ? TableScan.first(TableScan.quote, in: bytes, index..<limit) ?? limit : limit
      if openQuote != nil {
        innerCount += TableScan.lineEndCount(in: bytes, index..<quote)
        guard quote < limit else {
          index = limit
          break
        }
        let isDoubled = quote + 1 < bytes.count && bytes[quote + 1] == TableScan.quote
        if !isDoubled { openQuote = nil }
        index = quote + (isDoubled ? 2 : 1)
        continue
      }
      if let end = TableScan.lastLineEnd(in: bytes, index..<quote) {
        wholeCount += TableScan.lineEndCount(in: bytes, index..<quote)
        wholeEnd = end
        (wholeInnerCount, innerCount) = (wholeInnerCount + innerCount, 0)
      }
      guard quote < limit else {
        index = limit
        break
      }
      let before = quote > wholeEnd ? bytes[quote - 1] : layout.delimiter
      if before == layout.delimiter { openQuote = quote }
      index = quote + 1
    }
    scanned = index
  }

  private mutating func takeBlock() -> TableBlock? {
    layout.map { takeBlock(layout: $0) }
  }

  /// Removes the whole records from the buffer.
  private mutating func takeBlock(layout: TableLayout) -> TableBlock {
    var taken = buffer
    buffer = []
    buffer.reserveCapacity(Self.blockLength + Self.blockLength / 2)
    buffer.append(contentsOf: taken[wholeEnd...])
    taken.removeLast(taken.count - wholeEnd)
    let isPlain = taken.holdsOnlyPlainBytes
    let faults = isPlain ? [] : TableEncoding.faults(in: taken.span, &encoding)
    taken.append(contentsOf: TableScan.padding)
    let block = TableBlock(
      layout: layout,
      bytes: taken,
      encoding: encoding,
      faults: faults,
      firstRow: row,
      firstLine: line,
      rowCount: wholeCount
    )
    scanned = max(0, scanned - wholeEnd)
    openQuote = openQuote.map { $0 - wholeEnd }
    row += wholeCount
    line += wholeCount + wholeInnerCount
    (wholeEnd, wholeCount, wholeInnerCount) = (0, 0, 0)
    return block
  }

  private func openQuoteFault(at offset: Int, isEnd: Bool) -> Diagnostic {
    let limit = Self.recordLimit >> 20
    let how = isEnd ? "never closed" : "not closed within \(limit) MiB"
    return Diagnostic(
      .openQuote,
      at: place(at: offset),
      "the quote that opens here is \(how), so nothing after it is read; close it, and double any quote that belongs to the text"
    )
  }

  private func longRecordFault(at offset: Int) -> Diagnostic {
    Diagnostic(
      .tooLarge,
      at: place(at: offset),
      "the row that begins here is longer than \(Self.recordLimit >> 20) MiB, so nothing after it is read; is this the file you meant?"
    )
  }

  /// The place of a byte in the buffer.
  private func place(at offset: Int) -> Diagnostic.Place {
    buffer.tablePlace(of: offset, firstLine: line, file: file, encoding: encoding)
  }
}
