/// What a finding is about.
public enum FindingSubject: Sendable, Hashable {
  /// A domain, by its position in the framework.
  case domain(Int)
  /// A metric, by its position in the framework.
  case metric(Int)
  /// A published instrument, by its position among those of the assessment.
  case instrument(Int)
  /// The figures as a whole.
  case metrics
  /// The ratings as a whole.
  case ratings
}
