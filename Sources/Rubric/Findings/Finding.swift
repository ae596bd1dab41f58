/// One thing that a reader should know, as values; `Reporting/Words` says it in English.
///
/// This file is the list of all findings: a new one is a case here, a file next to this one, and its words.
public enum Finding: Sendable, Hashable {
  /// Rated low, and results worse than predicted.
  case confirmedGap(MeasuredDomain)
  /// Rated high, but results worse than predicted.
  case ratingsAboveResults(MeasuredDomain)
  /// Rated low, but results better than predicted.
  case resultsAboveRatings(MeasuredDomain)
  /// Student groups that trail all students by more than they do statewide.
  case groupDisparity(GroupDisparity)
  /// One level for everything.
  case identicalRatings(IdenticalRatings)
  /// High ratings without evidence.
  case noEvidence(MissingEvidence)
  /// Too little rated for a score.
  case lowCoverage(LowCoverage)
  /// Nearly everything marked as not applicable.
  case hardlyAnythingApplies(HardlyAnythingApplies)
  /// Values that are not shown.
  case suppressedGroups(SuppressedGroups)
  /// Rated above the reference level.
  case surplus(Surplus)
  /// Ratings and figures of different years.
  case yearsApart(YearsApart)

  /// The names of findings in data formats, in the order in which a report gives them.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// See ``Finding/confirmedGap(_:)``.
    case confirmedGap = "confirmed-gap"
    /// See ``Finding/ratingsAboveResults(_:)``.
    case ratingsAboveResults = "ratings-above-results"
    /// See ``Finding/resultsAboveRatings(_:)``.
    case resultsAboveRatings = "results-above-ratings"
    /// See ``Finding/groupDisparity(_:)``.
    case groupDisparity = "group-disparity"
    /// See ``Finding/identicalRatings(_:)``.
    case identicalRatings = "even-ratings"
    /// See ``Finding/noEvidence(_:)``.
    case noEvidence = "no-evidence"
    /// See ``Finding/lowCoverage(_:)``.
    case lowCoverage = "low-coverage"
    /// See ``Finding/hardlyAnythingApplies(_:)``.
    case hardlyAnythingApplies = "hardly-anything-applies"
    /// See ``Finding/suppressedGroups(_:)``.
    case suppressedGroups = "suppressed-groups"
    /// See ``Finding/surplus(_:)``.
    case surplus
    /// See ``Finding/yearsApart(_:)``.
    case yearsApart = "years-apart"

    /// Whether it is a question about the district, rather than a remark on what was submitted.
    package var isQuestion: Bool {
      switch self {
      case .confirmedGap, .ratingsAboveResults, .resultsAboveRatings, .groupDisparity,
        .identicalRatings, .noEvidence, .lowCoverage, .hardlyAnythingApplies:
        true
      case .suppressedGroups, .surplus, .yearsApart: false
      }
    }

    /// All findings of the kind, in rubric order.
    fileprivate func found(in search: FindingSearch) -> [Finding] {
      switch self {
      case .confirmedGap: MeasuredDomain.found(.confirmedGap, in: search).map(Finding.confirmedGap)
      case .ratingsAboveResults:
        MeasuredDomain.found(.ratingsAboveResults, in: search).map(Finding.ratingsAboveResults)
      case .resultsAboveRatings:
        MeasuredDomain.found(.resultsAboveRatings, in: search).map(Finding.resultsAboveRatings)
      case .groupDisparity: GroupDisparity.found(in: search).map(Finding.groupDisparity)
      case .identicalRatings: IdenticalRatings.found(in: search).map(Finding.identicalRatings)
      case .noEvidence: MissingEvidence.found(in: search).map(Finding.noEvidence)
      case .lowCoverage: LowCoverage.found(in: search).map(Finding.lowCoverage)
      case .hardlyAnythingApplies:
        HardlyAnythingApplies.found(in: search).map(Finding.hardlyAnythingApplies)
      case .suppressedGroups: SuppressedGroups.found(in: search).map(Finding.suppressedGroups)
      case .surplus: Surplus.found(in: search).map(Finding.surplus)
      case .yearsApart: YearsApart.found(in: search).map(Finding.yearsApart)
      }
    }
  }

  /// What kind of finding it is.
  public var kind: Kind {
    switch self {
    case .confirmedGap: .confirmedGap
    case .ratingsAboveResults: .ratingsAboveResults
    case .resultsAboveRatings: .resultsAboveRatings
    case .groupDisparity: .groupDisparity
    case .identicalRatings: .identicalRatings
    case .noEvidence: .noEvidence
    case .lowCoverage: .lowCoverage
    case .hardlyAnythingApplies: .hardlyAnythingApplies
    case .suppressedGroups: .suppressedGroups
    case .surplus: .surplus
    case .yearsApart: .yearsApart
    }
  }

  /// What it is about.
  public var subject: FindingSubject {
    switch self {
    case .confirmedGap(let own), .ratingsAboveResults(let own), .resultsAboveRatings(let own):
      .domain(own.domain)
    case .groupDisparity(let own): .metric(own.metric)
    case .identicalRatings(let own): own.instrument.map(FindingSubject.instrument) ?? .ratings
    case .noEvidence(let own): .domain(own.domain)
    case .lowCoverage(let own): .domain(own.domain)
    case .hardlyAnythingApplies: .ratings
    case .suppressedGroups: .metrics
    case .surplus(let own): .domain(own.domain)
    case .yearsApart(let own): own.subject
    }
  }

  /// Everything that a reader should know about a district.
  ///
  /// - Returns: In the order of the kinds, within a kind in rubric order.
  static func all(in search: FindingSearch) -> [Finding] {
    Kind.allCases.flatMap { $0.found(in: search) }
  }
}
