/// One indicator's rating next to its reference level, and what its metrics say.
public struct IndicatorComparison: Sendable, Hashable {
  /// This project's reading of the study, in level units; `nil` if the sources give none.
  public let reference: Double?
  /// Reference minus rating, never below 0; `nil` without a reference or a rating.
  public let gap: Double?
  /// Rating minus reference, never below 0; `nil` without a reference or a rating.
  public let surplus: Double?
  /// How far the linked metrics fall short, 0 to 1; `nil` if none has a level equivalent.
  public let shortfall: Double?
  /// The student group furthest behind in the linked metrics; `nil` if no group trails all students.
  public let furthestBehind: GroupResult?

  /// A student group's value in one metric.
  public struct GroupResult: Sendable, Hashable {
    /// The metric.
    public let metric: Metric.ID
    /// The group.
    public let group: StudentGroup.ID
    /// In the metric's unit.
    public let value: Double
    /// Level equivalent on the state's cut scores.
    public let level: Double
  }

  /// - Parameters:
  ///   - position: The indicator's position in the framework.
  ///   - answers: One for each indicator, in order.
  ///   - metrics: One for each metric, in order.
  ///   - basis: The instrument, prepared.
  init(
    of position: Int,
    _ answers: borrowing [IndicatorAnswer],
    _ metrics: borrowing [MetricComparison],
    on basis: borrowing ComparisonBasis
  ) {
    reference = basis.scoring.references[position]
    gap = answers[position].gap(to: reference)
    surplus = answers[position].surplus(over: reference)
    let (lowest, shortfallBelow) = (basis.scoring.lowest, basis.framework.rules.shortfallBelow)
    var mean = RunningMean(.arithmetic)
    var furthest: GroupResult?
    let span = shortfallBelow - lowest
    for place in basis.linkedMetrics[position] {
      let metric = metrics[place]
      guard let all = metric.allStudents, all.takesPart, let level = all.level else { continue }
      // Nothing lies below the lowest level, so nothing can fall short of it.
      mean.add(span > 0 ? max(0, shortfallBelow - level) / span : 0, weight: 1)
      if let own = metric.furthestBehind(lowest: lowest), own.level < furthest?.level ?? .infinity {
        furthest = own
      }
    }
    shortfall = mean.value
    furthestBehind = furthest
  }
}

extension MetricComparison {
  /// The student group at the lowest level of those that trail all students; `nil` if none does.
  ///
  /// The lowest level has no floor of its own: of groups that lie there, the one with the worse value is
  /// further behind.
  fileprivate func furthestBehind(lowest: Double) -> IndicatorComparison.GroupResult? {
    guard let all = allStudents, let allValue = all.value, let allLevel = all.level else {
      return nil
    }
    var furthest: IndicatorComparison.GroupResult?
    for standing in groups where standing.takesPart && standing.group != .all {
      guard let value = standing.value, let level = standing.level,
        level < allLevel || (level <= lowest && better.isWorse(value, than: allValue))
      else { continue }
      if let furthest {
        let isLower = level < furthest.level
        guard isLower || (level == furthest.level && better.isWorse(value, than: furthest.value))
        else { continue }
      }
      furthest = .init(metric: id, group: standing.group, value: value, level: level)
    }
    return furthest
  }
}

extension Metric.Direction {
  fileprivate func isWorse(_ value: Double, than other: Double) -> Bool {
    self == .higher ? value < other : value > other
  }
}
