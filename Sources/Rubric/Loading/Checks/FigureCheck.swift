/// What is written of one figure, before it is decided what of it may be kept.
///
/// Forms, tables and published files write figures in ways of their own; each is brought into this, and what may
/// not be shown is dropped here and nowhere else.
/// - Source: `Documentation/METHOD.md`, "Small groups".
struct WrittenFigure {
  /// How many students, posts or teachers it rests on.
  enum Count {
    case notGiven
    /// As published; a state may average over years.
    case number(Double)
    case bound(CountBound)
  }

  /// In the metric's unit; `nil` where none is given or it has a fault.
  var value: Double?
  /// Whether a value is given, be it sound or not.
  var isValued: Bool
  var count: Count
  /// Whether the input says that the figure is hidden.
  var isSuppressed: Bool

  /// What may be kept.
  ///
  /// Too few students without a value are hidden all the same, or the other groups would tell how many.
  ///
  /// - Parameters:
  ///   - smallest: The metric's smallest count.
  ///   - marked: Under how many a value of its group takes no part.
  /// - Returns: `nil` where the figure is missing.
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
