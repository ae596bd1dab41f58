extension HTMLWriter {
  /// Writes text with its line breaks; what people must fill in is marked.
  package mutating func prose(_ text: String) {
    // Hardly any text holds either sign, and to look for them is far less work than to cut it up.
    guard text.holdsByte(where: { $0 == .lineFeed || $0 == .bracket }) else {
      return self.text(text)
    }
    let lines = text.utf8.split(separator: .lineFeed, omittingEmptySubsequences: false)
    for (index, line) in lines.enumerated() {
      if index > 0 { literal("<br>") }
      self.line(line)
    }
  }

  /// Writes a line, with what stands from `[to complete` to the next `]` marked.
  private mutating func line(_ line: Substring.UTF8View) {
    var rest = line
    var seen = line
    while let start = seen.firstIndex(of: .bracket) {
      seen = seen[start...]
      guard seen.starts(with: "[to complete".utf8) else {
        seen = seen.dropFirst()
        continue
      }
      guard let end = seen.firstIndex(of: UInt8(ascii: "]")) else { break }
      text(String(Substring(rest[..<start])))
      element(
        "mark",
        .init("data-custom-style", "To complete"),
        text: String(Substring(seen[...end]))
      )
      seen = seen[seen.index(after: end)...]
      rest = seen
    }
    text(String(Substring(rest)))
  }
}

extension UInt8 {
  fileprivate static let lineFeed = UInt8(ascii: "\n")
  fileprivate static let bracket = UInt8(ascii: "[")
}
