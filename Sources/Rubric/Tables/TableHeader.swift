/// The names of a table's columns and where they are.
package struct TableHeader: Sendable {
  /// The names as the file spells them, without spaces around them.
  package let names: [String]
  private let row: TableRow
  /// What makes the header unreadable.
  let fault: Diagnostic?
  /// The names without case, spaces and punctuation.
  private let folded: [String]

  /// - Parameter block: The first record of a table.
  init(_ block: TableBlock) {
    var row = TableRow(block)
    let isThere = row.advance()
    precondition(isThere, "a block holds at least one record")
    names = row.cells.map { row.text($0).trimmed }
    let isOfSemicolons = names.count == 1 && names[0].contains(";")
    fault =
      row.fault
      ?? (isOfSemicolons
        ? Diagnostic(
          .missingColumn,
          at: row.place(0),
          "the cells of this table seem to be separated by semicolons; save it with commas or tabs"
        ) : nil)
    self.row = row
    folded = names.map(Self.folded)
  }

  /// Where a column's name is.
  func place(_ column: Int) -> Diagnostic.Place { row.place(column) }

  /// The first column with exactly this name.
  func column(_ name: String) -> Int? { names.firstIndex(of: name) }

  /// The column of a name, whatever its case, spaces and punctuation; one that is spelled exactly the same first.
  func column(like name: String) -> Int? {
    column(name) ?? folded.firstIndex(of: Self.folded(name))
  }

  /// The columns that a name can mean: those with exactly this name, otherwise those like it.
  func columns(like name: String) -> [Int] {
    let exact = names.indices.filter { names[$0] == name }
    return exact.isEmpty ? folded.indices.filter { folded[$0] == Self.folded(name) } : exact
  }

  /// The problem that a column does not exist, with the nearest one that does.
  ///
  /// - Parameters:
  ///   - name: The name that was looked for.
  ///   - column: The column that wants it; otherwise the first one.
  /// - Returns: An error at that column's name.
  func missing(_ name: String, at column: Int? = nil) -> Diagnostic {
    // The column that wants another is not that other.
    let nearest =
      column == nil ? Spelling.nearest(to: name, among: names) ?? abbreviation(of: name) : nil
    return Diagnostic(
      .missingColumn,
      at: place(column ?? 0),
      "the table has no column '\(name.inOneLine)'"
        + (nearest.map { "; is it the one named '\($0.inOneLine)'?" } ?? "")
    )
  }

  /// The one column whose name begins the name that is looked for, or is begun by it, such as `CDS` for `cdsCode`.
  private func abbreviation(of name: String) -> String? {
    let sought = Self.folded(name)
    let found = folded.indices.filter { index in
      let shorter = min(folded[index].utf8.count, sought.utf8.count)
      return shorter >= 3
        && (folded[index].hasPrefix(sought) || sought.hasPrefix(folded[index]))
    }
    return found.count == 1 ? names[found[0]] : nil
  }

  private static func folded(_ name: String) -> String {
    String(name.lowercased().filter { $0.isLetter || $0.isNumber })
  }
}

extension String {
  /// The text without spaces at its ends.
  var trimmed: String {
    let start = drop { $0.isWhitespace }
    return String(start.reversed().drop { $0.isWhitespace }.reversed())
  }
}
