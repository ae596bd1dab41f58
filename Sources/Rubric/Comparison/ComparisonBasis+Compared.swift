extension ComparisonBasis {
  /// Whether a metric is for a kind of district.
  ///
  /// - Parameters:
  ///   - metric: The metric's place in the framework.
  ///   - kind: The kind's place; `nil` for one that the framework does not have.
  /// - Returns: `false` too for a kind that the framework does not have.
  func isMetric(_ metric: Int, forKind kind: Int?) -> Bool {
    kind.map { metrics[metric].kinds[$0].isFor } ?? false
  }

  /// The figure of all students that is compared.
  ///
  /// - Parameters:
  ///   - metric: The metric's place in the framework.
  ///   - assessment: Read against the framework.
  /// - Returns: That of the year that counts; `nil` where there is none, or it takes no part.
  func compared(_ metric: Int, _ assessment: Assessment) -> MetricValue? {
    let values = assessment.values[metric]
    guard let year = MetricWindow(values, cycle: assessment.cycle).year,
      let row = values.firstIndex(where: { $0.year == year && $0.group == .all }),
      values[row].takesPart(from: limitOfAll)
    else { return nil }
    return values[row]
  }

  /// Why a metric has no standing, though it has a value, a line and a share of low-income students.
  ///
  /// - Parameters:
  ///   - metric: The metric's place in the framework.
  ///   - compared: Its figure of all students that is compared.
  ///   - assessment: Read against the framework.
  ///   - kind: The place of the district's kind in the framework.
  /// - Returns: `nil` where enough students are behind the value, or it cannot be told.
  func mismatch(
    of metric: Int,
    behind compared: MetricValue?,
    _ assessment: Assessment,
    ofKind kind: Int?
  ) -> PopulationMismatch? {
    guard let kind, let students = metrics[metric].kinds[kind].students, let compared,
      !metrics[metric].kinds[kind].lines.isEmpty, assessment.district.lowIncome != nil
    else { return nil }
    return students.mismatch(count: compared.count, enrollment: assessment.district.enrollment)
  }
}
