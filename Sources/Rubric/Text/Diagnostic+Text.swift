extension Diagnostic: CustomStringConvertible {
  /// The problem as a terminal shows it: place, words, id, the source line and a caret, notes.
  public var description: String {
    var lines = ["\(place): \(severity.rawValue): \(message) [\(id.rawValue)]"]
    lines += place.pointer
    for note in notes {
      lines.append("\(note.place): note: \(note.message)")
      lines += note.place.pointer
    }
    return lines.joined(separator: "\n")
  }
}

extension Diagnostic.Place: CustomStringConvertible {
  /// `file:line:column`.
  public var description: String { "\(file):\(line):\(column)" }

  /// The source line and a caret below the column; nothing if the place has no line.
  ///
  /// A long line is cut around the column, so that the caret stays visible.
  fileprivate var pointer: [String] {
    guard let excerpt, !excerpt.isEmpty else { return [] }
    let characters = Array(excerpt)
    let caret = column - excerptStart
    let first = caret > 72 ? min(caret - 48, characters.count) : 0
    let shown = characters[first..<min(characters.count, first + 88)]
    let lead = shown.prefix(max(0, caret - first)).reduce(into: "") { blank, character in
      blank += character == "\t" ? "\t" : String(repeating: " ", count: character.columnCount)
    }
    let isCutBefore = first > 0 || excerptStart > 1
    let cutAfter = shown.endIndex < characters.count ? "…" : ""
    return [
      "    \(isCutBefore ? "…" : "")\(String(shown))\(cutAfter)",
      "    \(isCutBefore ? " " : "")\(lead)^",
    ]
  }
}

extension Diagnostic.Place.CellName {
  /// What follows words that do not name the cell.
  var addition: String {
    switch self {
    case .row(_, let column): " (column '\(column.inOneLine)')"
    }
  }
}

extension Diagnostic.Place: Comparable {
  /// Places of one file in reading order; files by name.
  public static func < (left: Self, right: Self) -> Bool {
    (left.file, left.line, left.column) < (right.file, right.line, right.column)
  }
}
