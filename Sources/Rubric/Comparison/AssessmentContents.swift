/// What was read of one or more districts, and which figures the comparison does not use.
package struct AssessmentContents: Sendable, Hashable {
  /// Figures of student groups in a year for which there is no figure of all students.
  package struct StrandedGroups: Sendable, Hashable {
    package let metric: Metric.ID
    /// The year of the groups.
    package let year: SchoolYear
    /// The year that is compared, because all students have a figure.
    package let compared: SchoolYear
    package let count: Int
  }

  package private(set) var districtCount = 0
  package private(set) var ratingCount = 0
  package private(set) var notApplicableCount = 0
  package private(set) var figureCount = 0
  /// Metrics that any of the districts has a figure of.
  package private(set) var metrics: Set<Metric.ID> = []
  /// How many figures are of each year that is not compared.
  package private(set) var unused: [SchoolYear: Int] = [:]
  /// Of the first districts that have such.
  package private(set) var stranded: [StrandedGroups] = []

  /// How many stranded groups are kept, since a table may have them in every row.
  private static let strandedLimit = 20

  package init() {}

  /// Adds one district.
  package mutating func add(_ assessment: Assessment) {
    districtCount += 1
    for rating in assessment.ratings {
      switch rating.state {
      case .rated: ratingCount += 1
      case .notApplicable: notApplicableCount += 1
      case .notRated: break
      }
    }
    for (metric, values) in zip(assessment.framework.metrics, assessment.values)
    where !values.isEmpty {
      metrics.insert(metric.id)
      figureCount += values.count
      let window = MetricWindow(values, cycle: assessment.cycle)
      for value in values where value.year != window.year { unused[value.year, default: 0] += 1 }
      addStranded(values, of: metric.id, window.year, assessment.cycle)
    }
  }

  private mutating func addStranded(
    _ values: [MetricValue],
    of metric: Metric.ID,
    _ compared: SchoolYear?,
    _ cycle: SchoolYear
  ) {
    guard let compared, stranded.count < Self.strandedLimit else { return }
    let others = values.filter { $0.year > compared && $0.year <= cycle }
    guard let year = others.map({ $0.year }).max() else { return }
    let groups = others.filter { $0.year == year && $0.group != .all }
    let hasAll = others.contains { $0.year == year && $0.group == .all }
    guard !groups.isEmpty, !hasAll else { return }
    stranded.append(
      StrandedGroups(metric: metric, year: year, compared: compared, count: groups.count)
    )
  }
}
