/// Marks that people make in the help of a form, where nothing is read.
///
/// Above each indicator a form has its statement and its levels as comments. Who is used to paper puts a cross next to
/// a level there and leaves the line below empty.
struct HelpMarks {
  /// The help as a form has it, word for word.
  private let expected: [ArraySlice<UInt8>]
  /// The number of the level that each of its words is about; 0 in the statement.
  private let levels: [Int]

  /// With more differences, it is the help of another version.
  private static let mostDifferences = 3

  init(of indicator: Indicator) {
    var expected = Array(indicator.statement.utf8).words
    var levels = [Int](repeating: 0, count: expected.count)
    for (offset, text) in indicator.descriptors.enumerated() {
      let words = Array("\(offset + 1) \(text)".utf8).words
      expected += words
      levels += [Int](repeating: offset + 1, count: words.count)
    }
    (self.expected, self.levels) = (expected, levels)
  }

  /// The first mark in the comment above a key.
  ///
  /// - Parameter key: An indicator's name in a form.
  /// - Returns: Where it is, and the level that is marked, 0 if there is no telling; `nil` if the comment is as the form
  ///   had it, or is something else.
  func mark(above key: YAMLNode) -> (place: Diagnostic.Place, level: Int)? {
    let source = key.document.source
    let found = source.bytes.commentWords(above: Int(key.document.entries[key.index].offset))
    guard !found.isEmpty else { return nil }
    var (first, differences): (Int?, Int) = (nil, 0)
    var level = 0
    var (here, there) = (0, 0)
    while here < found.count || there < expected.count {
      if here < found.count, there < expected.count, found[here].bytes == expected[there] {
        (here, there) = (here + 1, there + 1)
        continue
      }
      differences += 1
      guard here < found.count, differences <= Self.mostDifferences else { return nil }
      if first == nil {
        let isFirstOfLine = here == 0 || found[here - 1].linesAbove != found[here].linesAbove
        first = here
        level = levels[min(isFirstOfLine ? there : max(0, there - 1), levels.count - 1)]
      }
      let rest = there < expected.count ? expected[there] : nil
      let isAdded = rest == nil || here + 1 < found.count && found[here + 1].bytes == rest
      // A word is added, or one is changed, such as the number of a level.
      (here, there) = (here + 1, isAdded ? there : there + 1)
    }
    guard let first else { return nil }
    let word = found[first]
    let lineStart = source.bytes.lineStart(before: word.bytes.startIndex)
    let lead = source.bytes[lineStart..<word.bytes.startIndex]
    let column = String(decoding: lead, as: UTF8.self).unicodeScalars.count
    let line = key.line - 1 - word.linesAbove
    return (source.place(offset: word.bytes.startIndex, line: line, column: column), level)
  }
}

/// A word of a comment above a key.
private struct CommentWord {
  let bytes: ArraySlice<UInt8>
  /// How many lines above the key it is.
  let linesAbove: Int
}

extension [UInt8] {
  /// The words between spaces.
  fileprivate var words: [ArraySlice<UInt8>] { split(separator: 0x20) }

  fileprivate func lineStart(before offset: Int) -> Int {
    self[..<offset].lastIndex(of: .lineFeed).map { $0 + 1 } ?? 0
  }

  /// The words of the comment lines directly above the line of an offset, in their order.
  fileprivate func commentWords(above offset: Int) -> [CommentWord] {
    var lines: [[CommentWord]] = []
    var start = lineStart(before: offset)
    while start > 0 {
      let end = start - 1
      start = lineStart(before: end)
      let text = self[start..<end].drop { $0 == 0x20 }
      guard text.first == UInt8(ascii: "#") else { break }
      let words = text.dropFirst().split { $0 == 0x20 || $0 == .carriageReturn }
      lines.append(words.map { CommentWord(bytes: $0, linesAbove: lines.count + 1) })
    }
    return lines.reversed().flatMap { $0 }
  }
}

extension Diagnostic {
  /// The warning that a mark in a comment is not read.
  static func markInHelp(of indicator: Indicator, level: Int, at place: Place) -> Diagnostic {
    let fix =
      level > 0
      ? "if '\(indicator.id)' is at level \(level), write '\(indicator.id): \(level)'"
      : "write the level after '\(indicator.id):'"
    return Diagnostic(
      .lostText,
      .warning,
      at: place,
      "the help above an indicator was changed here, and comments are not read; \(fix)"
    )
  }
}
