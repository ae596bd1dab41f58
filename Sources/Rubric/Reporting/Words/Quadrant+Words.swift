extension Quadrant {
  /// The quadrant in words.
  public var title: String {
    switch self {
    case .strength: "strength"
    case .confirmedGap: "confirmed gap"
    case .ratingsAboveResults: "ratings above results"
    case .resultsAboveRatings: "results above ratings"
    case .unmeasured: "unmeasured"
    }
  }
}
