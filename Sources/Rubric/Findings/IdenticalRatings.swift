/// Identical ratings: one level for everything rated, if that is at least as many items as the framework's `even-from`.
public struct IdenticalRatings: Sendable, Hashable {
  /// The published instrument, by its position among those of the assessment; `nil` if it is the ratings themselves.
  public let instrument: Int?
  /// How many items or indicators are rated.
  public let count: Int
  /// The level that they all have.
  public let level: Double

  /// Looks at published items, as they were before averaging, and at the ratings.
  ///
  /// - Parameters:
  ///   - assessment: Any answers.
  ///   - from: This many items or indicators must be rated.
  /// - Returns: Instruments first, then the ratings.
  static func found(in assessment: Assessment, from: Int) -> [IdenticalRatings] {
    var found: [IdenticalRatings] = []
    for (place, published) in assessment.publishedRatings.enumerated()
    where published.itemCount >= from && published.lowest == published.highest {
      let (count, level) = (published.itemCount, published.lowest)
      found.append(IdenticalRatings(instrument: place, count: count, level: level))
    }
    var (count, first): (Int, Double?) = (0, nil)
    for rating in assessment.ratings {
      guard let level = rating.level else { continue }
      guard first == nil || level == first else { return found }
      first = level
      count += 1
    }
    if let first, count >= from {
      found.append(IdenticalRatings(instrument: nil, count: count, level: first))
    }
    return found
  }

  static func found(in search: FindingSearch) -> [IdenticalRatings] {
    found(in: search.assessment, from: search.framework.rules.identicalFrom)
  }
}
