/// What all records of a table share.
struct TableLayout: Sendable {
  /// The file's name as the user gave it.
  let file: String
  let delimiter: UInt8
  /// The names of the columns, without spaces around them; `nil` while the header is read itself.
  let columns: [String]?
  /// How many columns there are up to the last one with a name; those after it say nothing.
  let namedCount: Int

  init(file: String, delimiter: UInt8, columns: [String]?) {
    (self.file, self.delimiter, self.columns) = (file, delimiter, columns)
    namedCount = columns.flatMap { names in names.lastIndex { !$0.isEmpty } }.map { $0 + 1 } ?? 0
  }

  /// What is between two cells, in words.
  var delimiterName: String {
    switch delimiter {
    case .tab: "a tab"
    case UInt8(ascii: "^"): "a caret"
    case UInt8(ascii: "|"): "a bar"
    default: "a comma"
    }
  }

  /// Whether quotes may hold delimiters and line ends; programs that write tabs do not mean them so.
  var hasQuotes: Bool { delimiter != .tab }
}

/// Finds the end of a table's first record and the delimiter that it uses, however its bytes are cut.
struct HeaderScan: Sendable {
  /// Scans the record that begins at an offset.
  init(from offset: Int = 0) { self.offset = offset }

  /// Delimiters that are known, the likeliest first.
  private static let delimiters = [",", "\t", "^", "|"].map { UInt8(ascii: $0) }

  private(set) var offset: Int
  /// Line ends inside quotes.
  private(set) var lineCount = 0
  /// Where the open quote is.
  private(set) var openQuote: Int?
  private var counts = [Int](repeating: 0, count: delimiters.count)
  private var isCellStart = true

  /// The delimiter that occurs most often outside quotes; a comma if there is none.
  var delimiter: UInt8 {
    var best = 0
    for index in counts.indices where counts[index] > counts[best] { best = index }
    return Self.delimiters[best]
  }

  /// Goes on to the end of the first record.
  ///
  /// - Parameters:
  ///   - bytes: The table from its first byte.
  ///   - isEnd: Whether no more bytes will come.
  /// - Returns: The offset after the record's line end; `nil` when more bytes are needed.
  mutating func end(in bytes: Span<UInt8>, isEnd: Bool) -> Int? {
    while offset < bytes.count {
      let byte = bytes[offset]
      let next = offset + 1 < bytes.count ? bytes[offset + 1] : nil
      // What these two mean depends on the byte after them.
      if byte == TableScan.quote || byte == .carriageReturn, next == nil, !isEnd { return nil }
      if openQuote != nil {
        if byte == TableScan.quote, next == TableScan.quote {
          offset += 1
        } else if byte == TableScan.quote {
          openQuote = nil
        } else if byte == .lineFeed || byte == .carriageReturn && next != .lineFeed {
          lineCount += 1
        }
      } else if byte == TableScan.quote {
        if isCellStart { openQuote = offset }
        isCellStart = false
      } else if byte == .lineFeed || byte == .carriageReturn {
        return offset + (byte == .carriageReturn && next == .lineFeed ? 2 : 1)
      } else {
        let position = Self.delimiters.firstIndex(of: byte)
        if let position { counts[position] += 1 }
        isCellStart = position != nil
      }
      offset += 1
    }
    return isEnd && openQuote == nil ? bytes.count : nil
  }
}
