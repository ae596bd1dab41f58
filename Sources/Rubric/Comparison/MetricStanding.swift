/// Where all students of a district stand in one metric.
public struct MetricStanding: Sendable, Hashable {
  /// The school year that is compared: the newest not after the cycle and at most one year before it; one in which
  /// all students have a value, if there is one.
  public let year: SchoolYear?
  /// The newest year in the input, if only years outside that window are given.
  public let yearOutsideWindow: SchoolYear?
  /// The place, among the metric's values, of the figure of all students in that year; `nil` if there is none, or it
  /// rests on too few students.
  let compared: Int?
  /// The place, among the lines for the district's kind, of the one that the standing is measured from: that of the
  /// year compared or else of the nearest; `nil` if no year is compared, or there is none for the kind.
  let line: Int?
  /// Why there is no standing, though there is a value, a line and a share of low-income students.
  ///
  /// Far fewer students are counted than enrollment implies. `nil` in every other case.
  public let mismatch: PopulationMismatch?
  /// The adjusted standing: distance from the prediction line at the district's share of low-income students, in
  /// residual standard deviations, positive when better.
  public let value: Double?

  /// - Parameters:
  ///   - position: The metric's position in the framework.
  ///   - assessment: Read against the framework of `basis`.
  ///   - kind: The position of the district's kind in the framework.
  ///   - basis: The instrument, prepared.
  init(
    of position: Int,
    _ assessment: borrowing Assessment,
    ofKind kind: Int?,
    on basis: borrowing ComparisonBasis
  ) {
    let values = assessment.values[position]
    let window = MetricWindow(values, cycle: assessment.cycle)
    (year, yearOutsideWindow) = (window.year, window.yearOutside)
    guard let year else {
      (compared, line, mismatch, value) = (nil, nil, nil, nil)
      return
    }
    let metrics = basis.metrics
    line = kind.flatMap { metrics[position].kinds[$0].lines.placeOfNearest(to: year) { $0.year } }
    let row = values.indices.first { values[$0].year == year && values[$0].group == .all }
    compared = row.flatMap { values[$0].takesPart(from: basis.limitOfAll) ? $0 : nil }
    guard let kind, let line, let row = compared, let result = values[row].value,
      let lowIncome = assessment.district.lowIncome
    else {
      (mismatch, value) = (nil, nil)
      return
    }
    mismatch = metrics[position].kinds[kind].students?.mismatch(
      count: values[row].count,
      enrollment: assessment.district.enrollment
    )
    value =
      mismatch == nil
      ? metrics[position].kinds[kind].lines[line].standing(
        of: result,
        atLowIncome: lowIncome,
        better: metrics[position].metric.better
      ) : nil
  }
}

extension PredictionLine {
  /// How far a value lies from the line, in residual standard deviations, positive when better.
  fileprivate func standing(
    of value: Double,
    atLowIncome lowIncome: Double,
    better: Metric.Direction
  ) -> Double {
    let excess = value - self.value(atLowIncome: lowIncome)
    return (better == .higher ? excess : -excess) / residualDeviation
  }
}

extension Array {
  /// The element of a year, or else of the nearest one; if two are equally near, the later one.
  func nearest(to year: SchoolYear, by own: (Element) -> SchoolYear) -> Element? {
    placeOfNearest(to: year, by: own).map { self[$0] }
  }

  /// Where the element of a year is, or else that of the nearest one; if two are equally near, the later one.
  func placeOfNearest(to year: SchoolYear, by own: (Element) -> SchoolYear) -> Int? {
    indices.min { left, right in
      let (left, right) = (own(self[left]), own(self[right]))
      let (leftGap, rightGap) = (abs(left.start - year.start), abs(right.start - year.start))
      return leftGap == rightGap ? left > right : leftGap < rightGap
    }
  }
}
