/// One metric's values next to the state's, those of the districts studied and the prediction line.
public struct MetricComparison: Sendable, Hashable {
  /// The metric.
  public let id: Metric.ID
  /// Which way is better.
  public let better: Metric.Direction
  /// Whether the metric is for districts of this kind.
  public let appliesHere: Bool
  /// The school year that is compared: the newest not after the cycle and at most one year before it.
  public let year: SchoolYear?
  /// The newest year in the input, if only years outside that window are given.
  public let yearOutsideWindow: SchoolYear?
  /// The groups with a row in that year, in the order of the framework.
  public let groups: [GroupStanding]
  /// The districts studied, in the metric's newest year.
  public let reference: MetricReference?
  /// The line that the standing is measured from, of the year compared or else of the nearest; `nil` if
  /// nothing is compared, or there is none for the kind.
  public let predictionLine: PredictionLine?
  /// Why all students have no standing, though they have a value, a line and a share of low-income students.
  ///
  /// Far fewer are counted than enrollment implies. `nil` in every other case.
  public let mismatch: PopulationMismatch?

  /// All students.
  public var allStudents: GroupStanding? { self[.all] }

  /// A student group by its name; `nil` if the district has no row of it in the year compared.
  public subscript(group: StudentGroup.ID) -> GroupStanding? {
    groups.first { $0.group == group }
  }

  /// - Parameters:
  ///   - position: The metric's position in the framework.
  ///   - assessment: Read against the framework of `basis`.
  ///   - standings: Those of `assessment`.
  ///   - basis: The instrument, prepared.
  init(
    of position: Int,
    _ assessment: borrowing Assessment,
    _ standings: borrowing Standings,
    on basis: borrowing ComparisonBasis
  ) {
    let own = basis.metrics[position]
    let standing = standings.metrics[position]
    let forKind = standings.kind.map { own.kinds[$0] }
    id = own.metric.id
    better = own.metric.better
    appliesHere = forKind?.isFor ?? false
    reference = own.reference
    year = standing.year
    yearOutsideWindow = standing.yearOutsideWindow
    predictionLine = standing.line.flatMap { forKind?.lines[$0] }
    mismatch = standing.mismatch
    let rows = assessment.values[position].filter { $0.year == standing.year }
    var next = 0
    groups = basis.framework.groups.indices.compactMap { group in
      let groups = basis.framework.groups
      // Rows are mostly in the framework's order, so the one sought usually follows the last one found.
      guard let row = rows.place(of: groups[group].id, from: next) else { return nil }
      next = row + 1
      return GroupStanding(
        of: rows[row],
        limit: groups[group].markedUnder,
        scale: forKind?.scale,
        standing: groups[group].id == .all ? standing.value : nil,
        state: own.stateFigures[group].nearest(to: rows[row].year) { $0.year }
      )
    }
  }
}

extension [MetricValue] {
  /// The position of a group's row, searched for from a position onward and then from the beginning.
  fileprivate func place(of group: StudentGroup.ID, from start: Int) -> Int? {
    indices[start...].first { self[$0].group == group }
      ?? indices[..<start].first { self[$0].group == group }
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
  /// Level equivalent on the state's cut scores; `nil` if there are none.
  public let level: Double?
  /// Adjusted standing: distance from the prediction line at the district's share of low-income students, in
  /// residual standard deviations, positive when better; all students only.
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
    scale: LevelScale?,
    standing: Double?,
    state: OutlierProfile.Figure?
  ) {
    group = result.group
    self.result = result
    self.standing = standing
    self.state = state
    takesPart = result.takesPart(from: limit)
    level = result.value.flatMap { scale?.level(of: $0) }
    stateLevel = state.flatMap { scale?.level(of: $0.value) }
  }
}
