/// One thing that a reader should know.
public struct Finding: Sendable, Hashable {
  /// The kinds of finding, in the order in which a report gives them.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// Rated low, and results worse than expected.
    case confirmedGap = "confirmed-gap"
    /// Rated high, but results worse than expected.
    case ratingsAboveResults = "ratings-above-results"
    /// Rated low, but results better than expected.
    case resultsAboveRatings = "results-above-ratings"
    /// Student groups that trail all students by more than they do statewide.
    case groupDisparity = "group-disparity"
    /// One level for everything.
    case evenRatings = "even-ratings"
    /// High ratings without evidence.
    case noEvidence = "no-evidence"
    /// Too little rated for a score.
    case lowCoverage = "low-coverage"
    /// Values that are not shown.
    case suppressedGroups = "suppressed-groups"
    /// Rated above the reference level.
    case surplus
    /// Ratings and figures of different years.
    case yearsApart = "years-apart"

    /// A heading of a few words.
    public var title: String {
      switch self {
      case .confirmedGap: "Confirmed gap"
      case .ratingsAboveResults: "Ratings above results"
      case .resultsAboveRatings: "Results above ratings"
      case .groupDisparity: "Group disparity"
      case .evenRatings: "Even ratings"
      case .noEvidence: "No evidence"
      case .lowCoverage: "Too little rated"
      case .suppressedGroups: "Not shown"
      case .surplus: "Above the reference"
      case .yearsApart: "Years apart"
      }
    }
  }

  /// What kind of finding it is.
  public let kind: Kind
  /// The domain, metric or instrument that it speaks of.
  public let about: String
  /// One or two sentences.
  public let text: String
}
