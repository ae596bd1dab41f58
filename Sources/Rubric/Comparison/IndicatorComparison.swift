/// One indicator's rating beside its reference level, and what its metrics say.
public struct IndicatorComparison: Sendable, Hashable {
  /// This project's reading of the study, in level units; `nil` where the sources give none.
  public let reference: Double?
  /// Reference less rating, never below 0; `nil` without a reference or a rating.
  public let gap: Double?
  /// Rating less reference, never below 0; `nil` without a reference or a rating.
  public let surplus: Double?
  /// How far the linked metrics fall short, 0 to 1; `nil` where none has a level equivalent.
  public let shortfall: Double?
  /// The student group furthest behind in the linked metrics; `nil` where no group trails all students.
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
  ///   - linked: The comparisons of the indicator's metrics, in its own order.
  ///   - shortfallBelow: Level below which a metric falls short.
  ///   - lowest: The scale's lowest level.
  init(
    of indicator: Indicator,
    rating: Rating,
    reference: Double?,
    linked: [MetricComparison],
    shortfallBelow: Double,
    lowest: Double
  ) {
    self.reference = reference
    if let level = rating.level, let reference {
      gap = max(0, reference - level)
      surplus = max(0, level - reference)
    } else {
      (gap, surplus) = (nil, nil)
    }
    var mean = RunningMean(.arithmetic)
    var furthest: GroupResult?
    for metric in linked {
      guard let all = metric.allStudents, all.takesPart, let level = all.level else { continue }
      mean.add(max(0, shortfallBelow - level) / (shortfallBelow - lowest), weight: 1)
      for standing in metric.groups where standing.takesPart && standing.group != .all {
        guard let value = standing.value, let own = standing.level, own < level,
          own < furthest?.level ?? .infinity
        else { continue }
        furthest = GroupResult(metric: metric.id, group: standing.group, value: value, level: own)
      }
    }
    shortfall = mean.value
    furthestBehind = furthest
  }
}
