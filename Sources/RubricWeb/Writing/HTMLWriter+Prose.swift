package import Rubric

extension HTMLWriter {
  /// Writes text with its line breaks; what people must fill in is marked.
  package mutating func prose(_ prose: Prose) {
    guard !prose.marks.isEmpty else { return lines(prose.text) }
    let bytes = prose.text.utf8
    var end = 0
    for mark in prose.marks {
      lines(prose.text[bytes: end..<mark.lowerBound])
      element("mark", .init("data-custom-style", "To complete")) { html in
        html.lines(prose.text[bytes: mark])
      }
      end = mark.upperBound
    }
    lines(prose.text[bytes: end..<bytes.count])
  }

  /// Writes plain text with its line breaks.
  private mutating func lines(_ text: String) {
    // Hardly any text has one, and looking for it is far less work than cutting up the text.
    guard text.holdsByte(where: { $0 == .lineFeed }) else { return self.text(text) }
    let lines = text.utf8.split(separator: .lineFeed, omittingEmptySubsequences: false)
    for (index, line) in lines.enumerated() {
      if index > 0 { literal("<br>") }
      self.text(String(Substring(line)))
    }
  }
}

extension String {
  /// Some bytes of the text; each end is between two characters.
  fileprivate subscript(bytes range: Range<Int>) -> String {
    let start = utf8.index(startIndex, offsetBy: range.lowerBound)
    return String(self[start..<utf8.index(start, offsetBy: range.count)])
  }
}

extension UInt8 {
  fileprivate static let lineFeed = UInt8(ascii: "\n")
}
