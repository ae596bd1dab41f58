extension TableRow {
  /// The bytes of a cell, its quotes taken off; only doubled quotes cost a copy.
  func bytes(_ column: Int) -> ArraySlice<UInt8> {
    let cell = self[column]
    let bytes = block.bytes[cell.range]
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
  func trimmed(_ column: Int) -> Range<Int> {
    let range = self[column].range
    let bytes = block.bytes
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end, bytes[start].isBlank { start += 1 }
    while start < end, bytes[end - 1].isBlank { end -= 1 }
    return start..<end
  }

  /// The bytes of a cell, as a person means them: without spaces at their ends, and without the apostrophe that
  /// keeps a spreadsheet from taking the cell for a formula.
  func meantBytes(_ column: Int) -> ArraySlice<UInt8> {
    let bytes = trimmedBytes(column)
    guard bytes.first == UInt8(ascii: "'") else { return bytes }
    return (block.encoding ?? .utf8).text(bytes.dropFirst()).beginsFormula
      ? bytes.dropFirst() : bytes
  }

  /// The text of a cell, as ``meantBytes(_:)`` has it.
  func meantText(_ column: Int) -> String {
    (block.encoding ?? .utf8).text(meantBytes(column))
  }

  private func trimmedBytes(_ column: Int) -> ArraySlice<UInt8> {
    guard self[column].holdsDoubledQuotes else { return block.bytes[trimmed(column)] }
    var bytes = bytes(column)
    while bytes.first?.isBlank == true { bytes.removeFirst() }
    while bytes.last?.isBlank == true { bytes.removeLast() }
    return bytes
  }

  /// The text of a cell.
  func text(_ column: Int) -> String {
    (block.encoding ?? .utf8).text(bytes(column))
  }

  /// Where a cell begins, with the name of its column.
  func place(_ column: Int) -> Diagnostic.Place {
    let cell = self[column]
    let start = Int(cell.start)
    // A quoted cell begins with its quote.
    let isQuoted = start > range.lowerBound && block.bytes[start - 1] == TableScan.quote
    var place = place(at: isQuoted ? start - 1 : start)
    place.cell = block.layout.columns.map { .row(number, column: $0[column]) }
    return place
  }

  /// Where the record begins.
  var start: Diagnostic.Place { place(at: range.lowerBound) }

  private func place(at offset: Int) -> Diagnostic.Place {
    Array(block.bytes[range]).tablePlace(
      of: offset - range.lowerBound,
      firstLine: line,
      file: block.file,
      encoding: block.encoding
    )
  }

  /// Whether every cell is empty, as in the rows that spreadsheets leave below a table.
  var isBlank: Bool { cells.allSatisfy { self[$0].isEmpty } }

  /// Why the record cannot be read: bytes, quotes or the number of its cells; `nil` where it can.
  var fault: Diagnostic? {
    let expected = block.layout.columns?.count ?? cellCount
    if cellCount == expected, strayText == nil, block.faults.isEmpty { return nil }
    if let fault = byteFault {
      return Diagnostic(fault.id, at: place(at: fault.offset), fault.words)
    }
    if let strayText {
      return Diagnostic(
        .strayQuote,
        at: place(at: strayText),
        "text stands behind the quote that closes a cell; double a quote that is meant as such"
      )
    }
    guard cellCount != expected else { return nil }
    let cells = cellCount == 1 ? "1 cell" : "\(cellCount) cells"
    return Diagnostic(
      .raggedRow,
      at: start,
      "row \(number) has \(cells), and the header has \(expected)"
    )
  }

  /// The first byte of the record that cannot be what it should be.
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
  /// Whether a spreadsheet takes a cell that begins so for a formula.
  ///
  /// - Source: OWASP, "CSV Injection": `=`, `+`, `-`, `@`, a tab or a carriage return, and their wide forms.
  var beginsFormula: Bool { "=+-@\t\r＝＋－＠".unicodeScalars.contains(self) }
}
