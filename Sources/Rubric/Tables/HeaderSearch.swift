/// What the header of a table is known by, so that it is found below title lines.
struct HeaderSearch: Sendable {
  /// Title lines and blank lines that may precede a header.
  static let mostLines = 20

  /// Names that the header must have, each with those that mean the same.
  private let names: [[String]]
  /// How many of them leave no doubt.
  private let enough: Int

  /// The row that is the header.
  let row: HeaderRow

  /// The first line is the header, whatever it says.
  static let firstLine = HeaderSearch([], enough: 0)

  /// - Parameters:
  ///   - names: Names that the header must have, each with those that mean the same.
  ///   - enough: How many of them leave no doubt.
  ///   - row: The row that is the header, if it is known.
  init(_ names: [[String]], enough: Int, row: HeaderRow = .find) {
    (self.names, self.enough, self.row) = (names, enough, row)
  }

  /// How many of the names a line has.
  func count(in header: TableHeader) -> Int {
    // What is separated by semicolons is refused as such, and not as a title.
    let parts =
      header.names.count == 1
      ? header.names[0].split(separator: ";").map { String($0).trimmed } : []
    return names.count { names in
      names.contains { name in header.column(like: name) != nil || parts.contains(name) }
    }
  }

  /// Whether a line with so many of the names is the header beyond doubt.
  func isCertain(_ count: Int) -> Bool { count >= enough }

  /// Whether a line with so many of the names is more likely the header than the first line.
  func isLikely(_ count: Int) -> Bool { count >= 2 && 2 * count >= names.count }
}

/// Which row of a table is its header.
enum HeaderRow: Sendable, Hashable {
  /// The one with the names that it must have.
  case find
  /// The row with this number, counted from 1 as a spreadsheet does.
  case number(Int)
}
