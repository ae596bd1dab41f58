/// Writes rows as RFC 4180 requires, and defuses cells that a spreadsheet would run as a formula.
enum CSV {
  /// One row, ended by a line feed.
  static func row(_ cells: [String]) -> String {
    cells.map(cell).joined(separator: ",") + "\n"
  }

  /// A cell in quotes where it must be; text that begins like a formula gets an apostrophe before it.
  ///
  /// Negative numbers are numbers, not formulas, and stay as they are.
  static func cell(_ text: String) -> String {
    // Most cells are words and numbers, which need no closer look.
    let isPlain = text.utf8.allSatisfy { $0.isPlainInCell }
    if isPlain, text.utf8.first != UInt8(ascii: "-") { return text }
    let isNumber = Double(text) != nil && text.utf8.allSatisfy { $0 < 0x3A }
    let isFormula = text.unicodeScalars.first?.beginsFormula ?? false
    let safe = isFormula && !isNumber ? "'" + text : text
    let needsQuotes = safe.unicodeScalars.contains { ",\"\r\n".unicodeScalars.contains($0) }
    guard needsQuotes else { return safe }
    return "\"" + safe.replaced("\"", by: "\"\"") + "\""
  }
}

extension UInt8 {
  /// Whether the byte means nothing to a table or a spreadsheet: letters, digits, spaces and `-./:` of ASCII.
  fileprivate var isPlainInCell: Bool {
    switch self {
    case 0x61...0x7A, 0x41...0x5A, 0x2D...0x3A, 0x20: true
    default: false
    }
  }
}
