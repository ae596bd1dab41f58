extension Score {
  /// One decimal; a dash if there is no score.
  package var valueText: String { value.map { $0.fixed(1) } ?? "-" }

  /// `2.7 to 3.9`; a single number where nothing is missing; a dash where nothing applies.
  package var boundsText: String {
    guard let bounds else { return "-" }
    let (low, high) = (bounds.low.fixed(1), bounds.high.fixed(1))
    return low == high ? low : "\(low) to \(high)"
  }

  /// `74 %`; a dash where nothing applies.
  package var coverageText: String { coverage?.percentText ?? "-" }

  /// Why there is not a score; `nil` if there is one.
  package var absenceText: String? {
    guard value == nil else { return nil }
    return coverage == nil ? "nothing applies" : "too little rated"
  }

  /// `score 3.2`, or that there is none.
  package var sentence: String { value == nil ? "no score" : "score \(valueText)" }
}
