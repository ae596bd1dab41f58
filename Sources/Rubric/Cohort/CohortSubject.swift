/// What a cohort has a distribution of.
package enum CohortSubject: Sendable, Hashable {
  /// Practices together, or policy areas together.
  case index(Domain.Kind)
  /// A domain's position in the framework.
  case domain(Int)
  /// An indicator's position in the framework.
  case indicator(Int)
  /// A metric's position in the framework; all students.
  case metric(Int)
}

extension Framework {
  /// Everything that a cohort has a distribution of: indices, domains, indicators, metrics, each in order.
  var cohortSubjects: [CohortSubject] {
    Domain.Kind.allCases.map { .index($0) } + domains.indices.map { .domain($0) }
      + (0..<indicatorCount).map { .indicator($0) } + metrics.indices.map { .metric($0) }
  }
}
