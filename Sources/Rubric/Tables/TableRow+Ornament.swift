/// A row of a table that is about nothing: what people and programs put above and below their data.
enum TableOrnament: Equatable, Sendable {
  /// The column names once more.
  case secondHeader
  /// A sum or a mean of other rows.
  case total
  /// A remark in a single cell.
  case remark

  /// What the row is, for messages.
  var words: String {
    switch self {
    case .secondHeader: "repeats the header"
    case .total: "is a total"
    case .remark: "has only one cell with text"
    }
  }
}

extension TableRow {
  /// What a row is that cannot be read as one of the table's things; `nil` if it was meant as one.
  ///
  /// Asked for only where a row would be refused, so that a district may have any name.
  var ornament: TableOrnament? {
    let texts = cells.map { cell($0).text }
    let given = texts.indices.filter { !texts[$0].isEmpty }
    guard let first = given.first, strayText == nil else { return nil }
    let names = block.layout.columns ?? []
    let isHeader = given.allSatisfy { $0 < names.count && texts[$0].isAlike(names[$0]) }
    if isHeader, given.count > 1 { return .secondHeader }
    let start = texts[first].lowercased().prefix { $0.isLetter || $0 == " " }
    if Self.totals.contains(String(start).trimmed) { return .total }
    let isRemark = given.count == 1 && texts[first].contains { $0.isLetter }
    return isRemark ? .remark : nil
  }

  private static var totals: [String] {
    [
      "total", "totals", "grand total", "subtotal", "sum", "average", "averages", "mean", "median",
      "county total", "state total", "statewide", "all districts", "count",
    ]
  }

  /// The warning that the row is passed over.
  func passedOver(_ ornament: TableOrnament) -> Diagnostic {
    let text = cells.lazy.map { cell($0).text }.first { !$0.isEmpty } ?? ""
    return Diagnostic(
      .passedOver,
      .warning,
      at: start,
      "row \(number) \(ornament.words) ('\(text.inOneLine)') and is passed over"
    )
  }
}

extension String {
  /// Whether the text is the same as another but for case, spaces and punctuation.
  func isAlike(_ other: String) -> Bool {
    func folded(_ text: String) -> String {
      String(text.lowercased().filter { $0.isLetter || $0.isNumber })
    }
    return folded(self) == folded(other)
  }
}
