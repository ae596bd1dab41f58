/// The lines of a text as libyaml is given it, by which reading finds its way on after a fault.
///
/// A class, since lines are taken out of it one by one and a copy for each would cost the whole text.
final class YAMLLines {
  private var bytes: [UInt8]
  /// Where each line begins, in bytes and in scalars.
  private var starts: [(offset: UInt32, index: UInt32)] = [(0, 0)]

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    var index: UInt32 = 0
    for offset in bytes.indices {
      let byte = bytes[offset]
      if !byte.isContinuation { index += 1 }
      guard byte == .lineFeed || byte == .carriageReturn else { continue }
      let next = offset + 1
      if byte == .carriageReturn, next < bytes.count, bytes[next] == .lineFeed { continue }
      // A file has at most 8 MiB.
      starts.append((UInt32(truncatingIfNeeded: next), index))
    }
    end = index
  }

  /// How many scalars the text has.
  private let end: UInt32

  var count: Int { starts.count }

  /// The bytes of a line with its ending.
  func range(of line: Int) -> Range<Int> {
    guard line < count else { return bytes.count..<bytes.count }
    return Int(
      starts[line].offset
    )..<(line + 1 < count ? Int(starts[line + 1].offset) : bytes.count)
  }

  /// The start of a line as libyaml counts.
  func mark(of line: Int) -> YAMLEvents.Mark {
    YAMLEvents.Mark(index: Int(line < count ? starts[line].index : end), line: line, column: 0)
  }

  /// A place in a line, by the scalars before it.
  func mark(of line: Int, column: Int) -> YAMLEvents.Mark {
    let start = mark(of: line)
    return YAMLEvents.Mark(index: start.index + column, line: line, column: column)
  }

  /// How many spaces a line begins with; `nil` if it holds nothing, or nothing but a comment.
  func indent(of line: Int) -> Int? {
    let range = range(of: line)
    guard let first = range.first(where: { bytes[$0] != UInt8(ascii: " ") }) else { return nil }
    switch bytes[first] {
    case .lineFeed, .carriageReturn, UInt8(ascii: "#"): return nil
    default: return first - range.lowerBound
    }
  }

  /// The text of a line without its indent, ending and the spaces before it.
  func text(of line: Int) -> Substring {
    let text = String(decoding: bytes[range(of: line)], as: UTF8.self)
    var rest = text[...]
    while let last = rest.last, last == " " || last.isNewline { rest.removeLast() }
    return rest.drop { $0 == " " }
  }

  /// Whether a line begins with the hyphen of a list's item.
  func isItem(_ line: Int) -> Bool {
    let text = text(of: line)
    return text == "-" || text.hasPrefix("- ")
  }

  /// Whether a line marks the start or end of a document.
  func isDocumentMarker(_ line: Int) -> Bool {
    guard indent(of: line) == 0 else { return false }
    let text = text(of: line)
    return text == "---" || text.hasPrefix("--- ") || text == "..."
  }

  /// The first line with content from a line on.
  func content(from line: Int) -> Int? {
    var line = line
    while line < count {
      if indent(of: line) != nil { return line }
      line += 1
    }
    return nil
  }

  /// A line and those below it that are further in.
  func block(from line: Int) -> Range<Int> {
    guard let own = indent(of: line) else { return line..<(line + 1) }
    var end = line + 1
    var next = end
    while let line = content(from: next), let indent = indent(of: line), indent > own {
      next = line + 1
      end = next
    }
    return line..<end
  }

  /// Whether a line can be `key: value`, a list's item, or was meant to be one.
  func isEntry(_ line: Int) -> Bool {
    let text = text(of: line)
    return isItem(line) || isDocumentMarker(line) || text.last == ":" || String(text).holds(": ")
      || text.gluedColon != nil
  }

  /// Where lines end that go on with what begins in a line, which is not an entry.
  func endOfProse(from line: Int, to end: Int) -> Int {
    let own = indent(of: line)
    var end = end
    while let next = content(from: end), next == end, indent(of: next) == own, !isEntry(next) {
      end = next + 1
    }
    return end
  }

  /// Takes the content out of lines, so that they are not read again.
  ///
  /// - Returns: The bytes that are now spaces.
  func blank(_ lines: Range<Int>) -> [Range<Int>] {
    lines.map { line in
      let range = range(of: line)
      let end = range.first { bytes[$0] == .lineFeed || bytes[$0] == .carriageReturn }
      let content = range.lowerBound..<(end ?? range.upperBound)
      for offset in content { bytes[offset] = UInt8(ascii: " ") }
      return content
    }
  }
}
