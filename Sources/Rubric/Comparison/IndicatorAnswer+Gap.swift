extension IndicatorAnswer {
  /// Reference minus level, in levels, never below 0; `nil` without a reference or a level.
  package func gap(to reference: Double?) -> Double? {
    guard let level, let reference else { return nil }
    return max(0, reference - level)
  }

  /// Level minus reference, in levels, never below 0; `nil` without a reference or a level.
  package func surplus(over reference: Double?) -> Double? {
    guard let level, let reference else { return nil }
    return max(0, level - reference)
  }
}
