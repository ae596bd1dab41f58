/// A column of percentages, as far as it matters whether they may be fractions of 1.
struct ShareColumn: Sendable {
  /// How many values it takes to say something about the column.
  fileprivate let least: Int

  /// Where percentages under 1 are common, this many of them in one column are still not.
  private static let manyUnderOne = 10

  /// A column of low-income shares.
  static let lowIncome = ShareColumn(least: 2)

  private init(least: Int) { self.least = least }

  /// A column of figures; `nil` if they are not percentages.
  init?(of metric: Metric) {
    guard metric.unit == .percent else { return nil }
    least = metric.isOftenUnderOne ? Self.manyUnderOne : 2
  }
}

/// What the values of a column of percentages have shown so far.
struct ShareTally: Sendable {
  /// Values apart from 0, as long as all may be fractions of 1.
  private var count = 0
  private var holdsPart = false
  private var isWithinOne = true

  mutating func add(_ value: Double) {
    guard isWithinOne, value != 0 else { return }
    count += 1
    if value > 1 || value < 0 { isWithinOne = false } else if value < 1 { holdsPart = true }
  }

  /// Whether all values may be fractions of 1.
  func holdsFractions(_ column: ShareColumn) -> Bool {
    isWithinOne && holdsPart && count >= column.least
  }
}

extension Diagnostic {
  /// The warning that a whole column may hold fractions of 1.
  static func fractions(in column: String, at place: Place) -> Diagnostic {
    Diagnostic(
      .fraction,
      .warning,
      at: place,
      "the values of the column '\(column.inOneLine)' that were looked at are all from 0 to 1, and as percentages about one in a hundred or less; if 0.5 means 50 percent, multiply the column by 100",
      namesCell: true
    )
  }
}
