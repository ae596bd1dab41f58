extension String {
  /// The text in lines of at most a count of columns; longer words get a line of their own.
  ///
  /// - Parameters:
  ///   - width: Columns, 1 or more.
  ///   - indent: Put before every line, and counted.
  /// - Returns: At least one line, which is empty for an empty text.
  func wrapped(to width: Int, indent: String = "") -> [String] {
    let room = width - indent.columnCount
    var lines: [String] = []
    var line = ""
    var lineWidth = 0
    for word in split(whereSeparator: { $0 == " " || $0.isNewline }) {
      let wordWidth = word.columnCount
      if !line.isEmpty, lineWidth + 1 + wordWidth > room {
        lines.append(indent + line)
        (line, lineWidth) = ("", 0)
      }
      if !line.isEmpty {
        line += " "
        lineWidth += 1
      }
      line += word
      lineWidth += wordWidth
    }
    lines.append(line.isEmpty ? "" : indent + line)
    return lines
  }

  /// The text padded with spaces: before it for numbers, otherwise after it.
  func padded(to width: Int, isNumeric: Bool) -> String {
    let fill = String(repeating: " ", count: max(0, width - columnCount))
    return isNumeric ? fill + self : self + fill
  }

  var withoutTrailingSpaces: String {
    var text = self[...]
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}
