extension CohortReport {
  /// The sections of `cohort.md`, in order; `cohort.json` has the same order.
  enum Section: Sendable, Hashable, CaseIterable {
    /// How many districts of each kind and size there are.
    case groups
    /// The scores of indices and domains.
    case domains
    /// Ratings next to results, domain by domain.
    case quadrants
    /// Scores by kind and size.
    case kinds
    /// The ratings.
    case indicators
    /// The figures.
    case metrics
    /// What the words mean.
    case definitions

    /// What is at its head.
    var title: String {
      switch self {
      case .groups: "Who takes part"
      case .domains: "Scores of domains"
      case .quadrants: "Ratings beside results"
      case .kinds: "Scores by kind and size"
      case .indicators: "Ratings of indicators"
      case .metrics: "Metrics"
      case .definitions: "What the words mean"
      }
    }

    /// The keys of `cohort.json` that hold its values, in their order there.
    var keys: [String] {
      switch self {
      case .groups: ["groups"]
      case .domains: ["indices", "domains"]
      // They are within domains, and within the groups of each subject.
      case .quadrants, .kinds: []
      case .indicators: ["indicators"]
      case .metrics: ["metrics"]
      case .definitions: []
      }
    }
  }
}
