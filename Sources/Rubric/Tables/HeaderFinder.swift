/// Finds the line of a table that is its header, however the bytes are cut.
struct HeaderFinder: Sendable {
  /// What the header is known by.
  let search: HeaderSearch
  /// The lines that have been looked at, in order.
  private(set) var candidates: [HeaderCandidate] = []
  private var scan = HeaderScan()

  init(_ search: HeaderSearch) { self.search = search }

  /// Whether any bytes have been looked at.
  var hasBegun: Bool { scan.offset > 0 || !candidates.isEmpty }

  /// Where the quote is that is still open.
  var openQuote: Int? { scan.openQuote }

  /// The position of the header among the candidates.
  ///
  /// - Parameters:
  ///   - buffer: The table from its first byte, or from where the last bytes began.
  ///   - firstRow: The number of its first row.
  ///   - isEnd: Whether no more bytes will come.
  ///   - isOver: Whether no more bytes are waited for.
  /// - Returns: `nil` if more bytes are needed, or not even one line is whole.
  mutating func find(in buffer: [UInt8], firstRow: Int, isEnd: Bool, isOver: Bool) -> Int? {
    while let end = scan.end(in: buffer.span, isEnd: isEnd) {
      let candidate = candidate(in: buffer, (candidates.last?.range.upperBound ?? 0)..<end)
      candidates.append(candidate)
      let isLast = end == buffer.count && isEnd
      if case .number(let row) = search.row {
        if isLast || firstRow + candidates.count > row { return candidates.count - 1 }
        scan = HeaderScan(from: end)
        continue
      }
      if search.isCertain(candidate.nameCount) { return candidates.count - 1 }
      if isLast || candidates.count > HeaderSearch.mostLines { return likeliest }
      scan = HeaderScan(from: end)
    }
    return isOver && !candidates.isEmpty ? likeliest : nil
  }

  /// The candidate with the most of the names, or the first line if none has enough of them.
  private var likeliest: Int {
    let most = candidates.map { $0.nameCount }.max() ?? 0
    return search.isLikely(most) ? candidates.firstIndex { $0.nameCount == most } ?? 0 : 0
  }

  private func candidate(in buffer: [UInt8], _ range: Range<Int>) -> HeaderCandidate {
    let isBlank = buffer[range].allSatisfy { $0.isBlank }
    let block = TableBlock(
      layout: TableLayout(file: "", delimiter: scan.delimiter, columns: nil),
      bytes: buffer[range] + TableScan.padding,
      encoding: nil,
      faults: [],
      firstRow: 1,
      firstLine: 1,
      rowCount: 1
    )
    return HeaderCandidate(
      range: range,
      innerLineCount: scan.lineCount,
      delimiter: scan.delimiter,
      nameCount: isBlank ? 0 : search.count(in: TableHeader(block))
    )
  }
}

/// A line at the beginning of a table that may be its header.
struct HeaderCandidate: Sendable {
  /// Where it begins and ends in the buffer, with its line end.
  let range: Range<Int>
  /// Line ends inside its quotes.
  let innerLineCount: Int
  let delimiter: UInt8
  /// How many of the names that are searched for it has.
  let nameCount: Int
}
