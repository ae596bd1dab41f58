/// How many students a metric's values should cover, given the enrollment, for one kind of district.
///
/// A standing holds the value of all students against the district's share of low-income students. That is fair only
/// where both are about the same students. Where far fewer are behind the value than are enrolled in the grades that it
/// counts, the share may describe others: of a district that authorizes large charter schools, published enrollment
/// can count their students while test results leave them out.
struct ExpectedStudents: Sendable, Hashable {
  /// The share of the kind's grades that the metric counts, above 0.
  let gradeShare: Double
  /// The share of those students that must be covered, above 0.
  let standingFrom: Double

  /// Fails if the framework does not give the grades of both, if they have none in common, or if it sets no
  /// limit.
  ///
  /// - Parameters:
  ///   - metric: What is measured.
  ///   - kind: The kind of district.
  ///   - rules: The thresholds of the framework.
  init?(of metric: Metric, for kind: DistrictKind, rules: Rules) {
    guard let counted = metric.grades, let taught = kind.grades, rules.standingFrom > 0 else {
      return nil
    }
    let common = counted.intersection(taught).count
    guard common > 0 else { return nil }
    gradeShare = Double(common) / Double(taught.count)
    standingFrom = rules.standingFrom
  }

  /// Whether too few students are behind a value for it to have a standing.
  ///
  /// - Parameters:
  ///   - count: The students behind the value of all students; `nil` if the input does not say.
  ///   - enrollment: Those of the district; `nil` if the input does not say.
  /// - Returns: The numbers; `nil` if there are enough, or it cannot be determined.
  func mismatch(count: Int?, enrollment: Int?) -> PopulationMismatch? {
    guard let count, let enrollment else { return nil }
    let expected = Double(enrollment) * gradeShare
    guard !Double(count).reaches(standingFrom * expected) else { return nil }
    return PopulationMismatch(count: count, expected: expected)
  }
}

/// A value covers far fewer students than enrollment implies, so it has no standing.
public struct PopulationMismatch: Sendable, Hashable {
  /// The students behind the value of all students.
  public let count: Int
  /// Enrollment times the share of the district's grades that the metric counts.
  public let expected: Double
}
