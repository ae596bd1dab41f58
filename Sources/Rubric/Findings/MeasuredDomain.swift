/// A domain that has both a score and a standing.
public struct MeasuredDomain: Sendable, Hashable {
  /// The domain's position in the framework.
  public let domain: Int
  /// Its score, in level units.
  public let score: Double
  /// How its metrics stand, in residual standard deviations, positive when better.
  public let standing: Double
  /// The one metric that the standing rests on, by its position in the framework; `nil` if there are several.
  public let onlyMetric: Int?

  /// The domains whose ratings and results lie in a quadrant, which is not `unmeasured`.
  static func found(_ quadrant: Quadrant, in search: FindingSearch) -> [MeasuredDomain] {
    search.framework.domains.indices.compactMap { domain in
      let own = search.comparison.domains[domain]
      guard own.quadrant == quadrant, let score = search.scorecard.domains[domain].value,
        let standing = own.standing
      else { return nil }
      return MeasuredDomain(
        domain: domain,
        score: score,
        standing: standing,
        onlyMetric: search.comparison.onlyMetric(behind: domain)
      )
    }
  }
}
