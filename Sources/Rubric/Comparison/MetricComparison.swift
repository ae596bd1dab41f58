/// One metric's values beside the state, the districts studied and what is usual.
public struct MetricComparison: Sendable, Hashable {
  /// The metric.
  public let id: Metric.ID
  /// Which way is better.
  public let better: Metric.Direction
  /// Whether the metric is for districts of this kind.
  public let appliesHere: Bool
  /// The school year that is compared: the newest not after the cycle and at most one year before it.
  public let year: SchoolYear?
  /// The newest year that the input holds, where only years outside that window are given.
  public let yearOutsideWindow: SchoolYear?
  /// The groups with a row in that year, in the order of the framework.
  public let groups: [GroupStanding]
  /// The districts studied, in the metric's newest year.
  public let reference: MetricReference?
  /// The line that the standing is measured from, of the year compared or else of the nearest; `nil` where
  /// nothing is compared, or there is none for the kind.
  public let expectation: Expectation?

  /// All students.
  public var allStudents: GroupStanding? { groups.first { $0.group == .all } }

  /// - Parameters:
  ///   - position: The metric's place in the framework.
  ///   - assessment: Read against `framework`.
  ///   - framework: The instrument.
  init(of position: Int, _ assessment: Assessment, in framework: Framework) {
    let metric = framework.metrics[position]
    let kind = assessment.district.kind
    let values = assessment.values[position]
    id = metric.id
    better = metric.better
    appliesHere = metric.kinds.contains(kind)
    reference = MetricReference(of: position, in: framework)
    let cycle = assessment.cycle
    let inWindow = values.filter { $0.year <= cycle && $0.year.start >= cycle.start - 1 }
    let newest =
      inWindow.filter { $0.group == .all && $0.value != nil }.map(\.year).max()
      ?? inWindow.map(\.year).max()
    year = newest
    yearOutsideWindow = newest == nil ? values.map(\.year).max() : nil
    let line = newest.flatMap { year in
      framework.expectations[position].filter { $0.kinds.contains(kind) }
        .nearest(to: year, by: \.year)
    }
    expectation = line
    groups = framework.groups.compactMap { group in
      let own = inWindow.first { $0.group == group.id && $0.year == newest }
      return own.map {
        GroupStanding(
          of: $0,
          limit: group.markedUnder,
          metric: metric,
          kind: kind,
          line: line,
          lowIncome: assessment.district.lowIncome,
          state: framework.profile.stateFigure(of: position, group.id, near: $0.year)
        )
      }
    }
  }
}

/// A metric's value for one student group, and where it stands.
public struct GroupStanding: Sendable, Hashable {
  /// The group.
  public let group: StudentGroup.ID
  /// The value as the input gives it, or that it is suppressed.
  public let result: MetricValue
  /// Whether it rests on enough students for findings, standings and references.
  public let takesPart: Bool
  /// Level equivalent on the state's cut scores; `nil` where there are none.
  public let level: Double?
  /// Value against what is usual at the district's share of low-income students, in residual standard
  /// deviations, positive when better; all students only.
  public let standing: Double?
  /// California's own value for the group, of the same year or else the nearest.
  public let state: OutlierProfile.Figure?
  /// Level equivalent of the state's value, on the cut scores of the district's own kind.
  public let stateLevel: Double?

  /// In the metric's unit, if it may be shown.
  public var value: Double? { result.value }

  init(
    of result: MetricValue,
    limit: Int,
    metric: Metric,
    kind: DistrictKind.ID,
    line: Expectation?,
    lowIncome: Double?,
    state: OutlierProfile.Figure?
  ) {
    group = result.group
    self.result = result
    self.state = state
    takesPart = result.takesPart(from: limit)
    level = result.value.flatMap { metric.levelEquivalent(of: $0, for: kind) }
    stateLevel = state.flatMap { metric.levelEquivalent(of: $0.value, for: kind) }
    if let value = result.value, let line, let lowIncome, takesPart, result.group == .all {
      let excess = value - line.value(atLowIncome: lowIncome)
      standing = (metric.better == .higher ? excess : -excess) / line.residualDeviation
    } else {
      standing = nil
    }
  }
}

extension OutlierProfile {
  /// The state's figure of a metric for a group, of a year or else of the nearest one, the later of two.
  func stateFigure(of position: Int, _ group: StudentGroup.ID, near year: SchoolYear) -> Figure? {
    stateFigures[position].filter { $0.group == group }.nearest(to: year, by: \.year)
  }
}

extension Sequence {
  /// The element of a year, or else of the nearest one; of two as near, the later.
  fileprivate func nearest(to year: SchoolYear, by own: (Element) -> SchoolYear) -> Element? {
    self.min { left, right in
      let (leftGap, rightGap) = (
        abs(own(left).start - year.start), abs(own(right).start - year.start)
      )
      return leftGap == rightGap ? own(left) > own(right) : leftGap < rightGap
    }
  }
}
