/// Cuts bytes, however they arrive, into portions of whole lines.
struct LineSplitter: Sendable {
  /// Some whole lines.
  struct Lines: Sendable {
    /// One after another, each with its line feed except perhaps the last.
    let bytes: [UInt8]
    /// The number of the first one, counted from 1.
    let first: Int
  }

  /// What has arrived of the next line.
  private var buffer: [UInt8] = []
  /// Whether the rest of a line longer than any assessment is being skipped.
  private var isTooLong = false
  private var line = 1

  /// Takes in the next bytes.
  ///
  /// - Returns: The complete lines; `nil` if there are none.
  mutating func push(_ piece: ArraySlice<UInt8>) -> Lines? {
    guard let last = piece.lastIndex(of: .lineFeed) else {
      // One byte more than is read is enough to see that the line is too long.
      let room = max(0, SourceText.byteLimit + 1 - buffer.count)
      if piece.count > room { isTooLong = true }
      buffer += piece.prefix(room)
      return nil
    }
    var whole = piece[...last]
    // What was kept of a long line ends here.
    if isTooLong { whole = whole.drop { $0 != .lineFeed } }
    isTooLong = false
    let lines = Lines(bytes: buffer + whole, first: line)
    line += lines.bytes.count { $0 == .lineFeed }
    buffer = Array(piece[(last + 1)...])
    return lines
  }

  /// Signals that no more bytes will come.
  ///
  /// - Returns: The last line, if it has no line ending.
  mutating func finish() -> Lines? {
    guard !buffer.isEmpty else { return nil }
    defer { buffer = [] }
    return Lines(bytes: buffer, first: line)
  }
}
