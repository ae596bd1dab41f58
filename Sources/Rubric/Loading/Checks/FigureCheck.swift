/// What is written about one figure, before it is decided what may be kept of it.
///
/// Forms, tables and published files each write figures in their own way; all are converted to this, and what must
/// not be shown is dropped here and nowhere else.
/// - Source: `Documentation/METHOD.md`, "Small groups".
struct WrittenFigure {
  /// How many students, positions or teachers it rests on.
  enum Count {
    case notGiven
    /// As published; a state may average over years.
    case number(Double)
    case bound(CountBound)
  }

  /// In the metric's unit; `nil` if none is given or it has a fault.
  var value: Double?
  /// Whether a value is given, whether valid or not.
  var isValued: Bool
  var count: Count
  /// Whether the input says that the figure is hidden.
  var isSuppressed: Bool

  /// What may be kept.
  ///
  /// Too few students are hidden even without a value; otherwise the other groups would reveal how many.
  ///
  /// - Parameters:
  ///   - smallest: The metric's smallest count.
  ///   - marked: The number below which a value for its group is not used.
  /// - Returns: `nil` if the figure is missing.
  func state(under smallest: Int, marked: Int) -> MetricValue.State? {
    let known: Double? =
      switch count {
      case .notGiven: nil
      case .number(let number): number
      case .bound(let bound): bound.most(under: smallest).map { Double($0) }
      }
    let isSmall = known.map { $0 < Double(smallest) } ?? false
    if isSuppressed || isSmall && (isValued || known != 0) { return .suppressed }
    guard let value else { return nil }
    return switch count {
    case .notGiven: .valued(value, .notGiven)
    case .number(let number): .valued(value, .known(Int(number.rounded(.toNearestOrAwayFromZero))))
    case .bound(let bound):
      .valued(value, .withheld(isLargeEnough: !bound.isBelow && bound.number >= marked))
    }
  }
}
