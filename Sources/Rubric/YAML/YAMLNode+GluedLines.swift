extension YAMLNode {
  /// Names the lines of a scalar that were meant to be `key: value`, but have no space after the colon.
  ///
  /// To YAML such lines are one text, so that only what was expected in its place shows the fault.
  ///
  /// - Returns: Whether there are any.
  func reportGluedLines(into problems: inout Problems) -> Bool {
    let entry = document.entries[index]
    let bytes = document.source.bytes
    var start = Int(entry.offset)
    var line = Int(entry.line)
    while start < bytes.count {
      let end =
        bytes[start...].firstIndex { $0 == .lineFeed || $0 == .carriageReturn } ?? bytes.count
      let text = String(decoding: bytes[start..<end], as: UTF8.self)[...]
      guard let colon = text.gluedColon else { break }
      let sign = Lookalike.first(in: text)
      let offset = sign?.offset ?? colon
      let lead = String(String.UnicodeScalarView(text.unicodeScalars.prefix(offset)))
      let at = document.source.place(
        offset: start + lead.utf8.count,
        line: line,
        column: Int(entry.column) + offset
      )
      problems.report(sign.map { .lookalike($0, at: at) } ?? .missingSpace(at: at))
      start = end + (bytes[end...].starts(with: [.carriageReturn, .lineFeed]) ? 2 : 1)
      line += 1
      let next = min(start + Int(entry.column), bytes.count)
      guard start < next, bytes[start..<next].allSatisfy({ $0 == UInt8(ascii: " ") }) else { break }
      start = next
    }
    return line > Int(entry.line)
  }
}

extension Substring {
  /// Where a colon has no space after it, if the text is a name, a colon and a value; in characters.
  var gluedColon: Int? {
    var length = 0
    for character in self {
      if character == ":" { break }
      if character == "\u{FF1A}" || character == "\u{FE55}" || character == "\u{A789}" {
        return length
      }
      guard character.isASCII, character.isLetter || character.isNumber || character == "-"
      else { return nil }
      length += 1
    }
    let rest = dropFirst(length)
    guard length > 0, let next = rest.dropFirst().first, next != " ", next != ":" else {
      return nil
    }
    return rest.hasPrefix("://") ? nil : length
  }

  /// Whether the text is a sentence rather than a key and its value.
  var isProse: Bool { split(separator: " ").count > 3 }
}
