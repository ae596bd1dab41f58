/// How a domain's ratings compare with its results: a question to ask, not a verdict.
public enum Quadrant: String, Sendable, Hashable, CaseIterable {
  /// Rated high, and results better than predicted.
  case strength
  /// Rated low, and results worse than predicted.
  case confirmedGap = "confirmed-gap"
  /// Rated high, but results worse than predicted: perhaps a blind spot.
  case ratingsAboveResults = "ratings-above-results"
  /// Rated low, but results better than predicted.
  case resultsAboveRatings = "results-above-ratings"
  /// One of the two sides is missing.
  case unmeasured

  /// - Parameters:
  ///   - score: The domain's score in level units.
  ///   - highFrom: Level from which it counts as high.
  ///   - standing: Mean adjusted standing in residual standard deviations; high from 0.
  init(score: Double?, highFrom: Double, standing: Double?) {
    guard let score, let standing else {
      self = .unmeasured
      return
    }
    self =
      switch (score.reaches(highFrom), standing.reaches(0)) {
      case (true, true): .strength
      case (true, false): .ratingsAboveResults
      case (false, true): .resultsAboveRatings
      case (false, false): .confirmedGap
      }
  }
}
