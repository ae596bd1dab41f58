extension String {
  /// The text as messages quote it: line ends become spaces, and what is long is cut.
  package var inOneLine: String {
    let line = String(prefix(81).map { $0.isNewline || $0 == "\t" ? " " : $0 })
    let trimmed = String(line.reversed().drop { $0 == " " }.reversed())
    return line.count > 80 ? "\(trimmed.prefix(79))…" : trimmed
  }
}
