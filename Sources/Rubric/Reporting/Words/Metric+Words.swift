extension Metric {
  /// A value with its unit, as reports print it.
  public func text(_ value: Double) -> String {
    switch unit {
    case .percent: "\(value.fixed(1)) %"
    case .points: "\(value > 0 ? "+" : "")\(value.fixed(1)) points"
    case .years: "\(value.fixed(1)) years"
    }
  }
}
