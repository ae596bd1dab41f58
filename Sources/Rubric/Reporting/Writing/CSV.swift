/// Writes rows as RFC 4180 wants them, with cells that a spreadsheet would run as a formula defused.
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
    if text.utf8.allSatisfy(\.isPlainInCell), text.utf8.first != UInt8(ascii: "-") { return text }
    let isNumber = Double(text) != nil && text.utf8.allSatisfy { $0 < 0x3A }
    let isFormula = text.unicodeScalars.first?.beginsFormula ?? false
    let safe = isFormula && !isNumber ? "'" + text : text
    let needsQuotes = safe.unicodeScalars.contains { ",\"\r\n".unicodeScalars.contains($0) }
    guard needsQuotes else { return safe }
    return "\"" + safe.replacing("\"", with: "\"\"") + "\""
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

extension GapReport {
  /// The report for spreadsheets, one indicator a row, empty cells where there is no value.
  var csv: String {
    let header = [
      "cds", "district", "cycle", "kind", "domain", "indicator", "title", "basis", "state",
      "level", "weight", "reference", "reference-basis", "gap", "surplus", "shortfall", "priority",
      "rank", "gain", "domain-score",
      "domain-coverage", "quadrant",
    ]
    let byIndicator = Dictionary(uniqueKeysWithValues: priorities.map { ($0.indicator, $0) })
    let name = assessment.district.markedName
    var text = CSV.row(header)
    for (index, domain) in framework.domains.enumerated() {
      for indicator in domain.indicators {
        let rating = assessment.ratings[indicator.position]
        let own = comparison.indicators[indicator.position]
        let priority = byIndicator[indicator.position]
        let reference = own.reference
        let numbers = [own.gap, own.surplus, own.shortfall, priority?.factors.product]
        text += CSV.row(
          [
            assessment.district.cds?.description ?? "", name, assessment.cycle.description,
            domain.kind.rawValue, domain.id.description, indicator.id.description, indicator.title,
            indicator.basis.rawValue, rating.state.word.rawValue, rating.level?.plain ?? "",
            indicator.weight.plain, reference?.plain ?? "",
            reference.map { _ in Reference.basis.rawValue } ?? "",
          ] + numbers.map { $0?.plain ?? "" } + [
            priority.map { "\($0.rank)" } ?? "", priority?.gain?.plain ?? "",
            scorecard.domains[index].value?.plain ?? "",
            scorecard.domains[index].coverage?.plain ?? "",
            comparison.domains[index].quadrant.rawValue,
          ]
        )
      }
    }
    return text
  }
}
