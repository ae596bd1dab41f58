extension Metric {
  /// A value with its unit, as reports print it.
  public func text(_ value: Double) -> String {
    switch unit {
    case .percent: "\(value.fixed(1)) %"
    case .points: "\(value > 0 ? "+" : "")\(value.fixed(1)) points"
    case .years: "\(value.fixed(1)) years"
    }
  }

  /// A value without its unit, as tables print it.
  package func number(_ value: Double) -> String { value.fixed(1) }
}

extension Metric.CutScores {
  /// Where the levels begin, as `level 2 from 5, level 3 from 9`.
  var beginsText: String {
    begins.enumerated().map { "level \($0 + 2) from \($1.plain)" }.joined(separator: ", ")
  }
}

extension Metric.ValueUnit {
  /// The unit in a table's heading.
  package var symbol: String {
    switch self {
    case .percent: "%"
    case .points: "points"
    case .years: "years"
    }
  }
}

extension MetricValue {
  /// The number of students, or that it is withheld; `nil` if none is given or no value is shown.
  package var countWord: String? {
    guard case .valued(_, let count) = state else { return nil }
    return switch count {
    case .known(let number): number.grouped
    case .withheld: "withheld"
    case .notGiven: nil
    }
  }
}
