extension TableRow {
  /// A column's cell.
  func cell(_ column: Int) -> TableCell {
    TableCell(column, at: self[column], of: record, in: block)
  }

  /// The bytes of a cell, as a person means them.
  func meantBytes(_ column: Int) -> ArraySlice<UInt8> { cell(column).bytes }

  /// The text of a cell, with the spaces at its ends.
  func text(_ column: Int) -> String { block.text(block.bytes(self[column])) }

  /// Where a cell begins, with the name of its column.
  func place(_ column: Int) -> Diagnostic.Place { cell(column).place }

  /// Where the record begins.
  var start: Diagnostic.Place { place(at: range.lowerBound) }

  private func place(at offset: Int) -> Diagnostic.Place { block.place(at: offset, in: record) }

  /// Whether every cell is empty, as in the rows that spreadsheets leave below a table.
  var isBlank: Bool { cells.allSatisfy { self[$0].isEmpty } }

  /// Why the record cannot be read: bytes, quotes or the number of its cells; `nil` if it can.
  var fault: Diagnostic? {
    let expected = block.layout.columns?.count ?? cellCount
    if cellCount == expected, strayText == nil, block.faults.isEmpty { return nil }
    if let fault = byteFault {
      return Diagnostic(fault.id, at: place(at: fault.offset), fault.words)
    }
    if let strayText { return strayQuote(before: strayText) }
    if cellCount >= block.layout.namedCount, cellCount <= expected || holdsNothingMore {
      return nil
    }
    let cells = cellCount == 1 ? "1 cell" : "\(cellCount) cells"
    return Diagnostic(
      .raggedRow,
      at: start,
      "row \(number) has \(cells), but the header has \(expected); \(cellCount < expected ? fixOfFew : fixOfMany)"
    )
  }

  /// How to fix a row with too few cells, whichever of them is missing.
  private var fixOfFew: String {
    "add \(block.layout.delimiterName) where the missing cell was, or at its end if the last cells are empty"
  }

  /// How to fix a row with too many cells.
  private var fixOfMany: String {
    block.layout.hasQuotes
      ? "put quotes around a cell that contains \(block.layout.delimiterName), or remove the extra cells"
      : "remove \(block.layout.delimiterName) that belongs to the text, or the extra cells"
  }

  /// Whether all cells beyond the header's are empty.
  private var holdsNothingMore: Bool {
    guard let last = cells.last else { return false }
    var end = self[last].range.upperBound
    if end < range.upperBound, block.bytes[end] == TableScan.quote { end += 1 }
    return block.bytes[end..<range.upperBound].allSatisfy {
      $0 == block.layout.delimiter || $0.isBlank
    }
  }

  /// The first invalid byte of the record.
  private var byteFault: TableEncoding.Fault? {
    var (low, high) = (0, block.faults.count)
    while low < high {
      let middle = (low + high) / 2
      if block.faults[middle].offset < range.lowerBound { low = middle + 1 } else { high = middle }
    }
    guard low < block.faults.count, range.contains(block.faults[low].offset) else { return nil }
    return block.faults[low]
  }
}
