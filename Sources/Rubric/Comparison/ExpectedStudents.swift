/// How many students enrollment leads one to expect behind a metric's values, for one kind of district.
///
/// A standing holds the value of all students against the district's share of low-income students. That is fair only
/// where both speak of the same students. Where far fewer are behind the value than are enrolled in the grades that it
/// counts, the share may describe others: of a district that authorizes large charter schools, published enrollment
/// can count their students while test results leave them out.
struct ExpectedStudents: Sendable, Hashable {
  /// The share of the kind's grades that the metric counts, above 0.
  let gradeShare: Double
  /// The share of the expected students that must be there, above 0.
  let standingFrom: Double

  /// Fails where the framework does not give the grades of both, where they have none in common, or where it sets no
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
  ///   - count: The students behind the value of all students; `nil` where the input does not say.
  ///   - enrollment: Those of the district; `nil` where the input does not say.
  /// - Returns: The numbers; `nil` where there are enough, or it cannot be told.
  func mismatch(count: Int?, enrollment: Int?) -> PopulationMismatch? {
    guard let count, let enrollment else { return nil }
    let expected = Double(enrollment) * gradeShare
    guard !Double(count).reaches(standingFrom * expected) else { return nil }
    return PopulationMismatch(count: count, expected: expected)
  }
}

/// Far fewer students are behind a value than enrollment leads one to expect, so it has no standing.
public struct PopulationMismatch: Sendable, Hashable {
  /// The students behind the value of all students.
  public let count: Int
  /// Enrollment times the share of the district's grades that the metric counts.
  public let expected: Double
}
