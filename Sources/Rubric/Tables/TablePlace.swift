extension [UInt8] {
  /// Where a byte of some records is, as an editor shows it.
  ///
  /// - Parameters:
  ///   - offset: The byte's position among these.
  ///   - firstLine: The line of the first of these bytes, counted from 1.
  ///   - file: The file's name.
  ///   - encoding: `nil` if everything is ASCII so far.
  /// - Returns: The place, with its line as a text.
  func tablePlace(
    of offset: Int,
    firstLine: Int,
    file: String,
    encoding: TableEncoding?
  ) -> Diagnostic.Place {
    let isBreak = { (byte: UInt8) in byte == .lineFeed || byte == .carriageReturn }
    let start = self[..<offset].lastIndex(where: isBreak).map { $0 + 1 } ?? 0
    let end = self[offset...].firstIndex(where: isBreak) ?? count
    let encoding = encoding ?? .utf8
    var text = encoding.text(self[start..<offset])
    let (leadLength, column) = (text.utf8.count, text.unicodeScalars.count)
    // Of a very long line, a piece is enough.
    text += encoding.text(self[offset..<Swift.min(end, offset + 1_000)])
    return Array(text.utf8).place(
      offset: leadLength,
      line: firstLine - 1 + TableScan.lineEndCount(in: span, 0..<start),
      column: column,
      file: file
    )
  }
}
