/// A target for the third year with its whole arithmetic, or why there is none; for discussion.
package enum PlanTarget: Sendable, Hashable {
  /// The arithmetic of a target.
  case worked(Working)
  /// The state has no smallest step for the metric and this kind of district.
  case noStep
  /// The row has no baseline.
  case noFigure
  /// The baseline rests on too few students.
  case tooFew

  /// What limited the target.
  package enum Limit: Sendable, Hashable {
    /// Nothing.
    case none
    /// Where the best status begins.
    case bestStatus(Double)
    /// The end of the possible range.
    case range(Double)
    /// Today's figure, which is better than the target would be.
    case today(Double)
  }

  /// How a target was made.
  package struct Working: Sendable, Hashable {
    /// In the metric's unit.
    package let value: Double
    /// The baseline.
    package let start: Double
    /// Smallest step of the state, above 0.
    package let step: Double
    /// How many of them.
    package let steps: Double
    /// For a group that lags: how far it lags behind all students, above 0.
    package let distance: Double?
    /// The distance from the baseline before any limit: the steps, or a share of the gap if that is more.
    package let way: Double
    /// Whether the share of the distance is more than the steps.
    package let isByDistance: Bool
    /// What limited the target.
    package let limit: Limit
  }

  /// The target, in the metric's unit.
  package var value: Double? {
    switch self {
    case .worked(let working): working.value
    case .noStep, .noFigure, .tooFew: nil
    }
  }
}

extension PlanTarget.Working {
  /// The baseline improved by some steps, or for a lagging group by a share of its distance if that is more;
  /// never past the start of the best status, and never worse than today.
  ///
  /// - Parameters:
  ///   - start: The baseline.
  ///   - today: The newest figure.
  ///   - distance: For a group that lags, how far behind all students it stood at the baseline.
  ///   - metric: Whose unit, range and direction it has.
  ///   - kind: The kind of district, whose best status counts.
  ///   - step: The state's smallest step.
  ///   - rules: How many steps, and which share.
  /// - Source: This project's rule; `Documentation/METHOD.md`, "Targets of planning notes".
  init(
    from start: Double,
    today: Double,
    distance: Double?,
    of metric: Metric,
    for kind: DistrictKind.ID,
    step: PlanMap.Step,
    rules: PlanMap.Rules
  ) {
    let sign = metric.better == .higher ? 1.0 : -1.0
    let byStep = rules.targetSteps * step.size
    let byDistance = distance.map { $0 / rules.distanceParts } ?? 0
    let way = max(byStep, byDistance)
    var value = start + sign * way
    var limit = PlanTarget.Limit.none
    let best = metric.cutScores(for: kind)?.begins.last
    let end = metric.better == .higher ? metric.range.upperBound : metric.range.lowerBound
    if let best, sign * (value - best) > 0 {
      (value, limit) = (best, .bestStatus(best))
    } else if sign * (value - end) > 0 {
      (value, limit) = (end, .range(end))
    }
    if sign * (today - value) > 0 { (value, limit) = (today, .today(today)) }
    self.value = value
    self.start = start
    self.step = step.size
    steps = rules.targetSteps
    self.distance = distance
    self.way = way
    isByDistance = byDistance > byStep
    self.limit = limit
  }
}
