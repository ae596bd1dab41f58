/// Indicators of a domain that are rated above their reference level, which compensates for no gap.
public struct Surplus: Sendable, Hashable {
  /// The domain's position in the framework.
  public let domain: Int
  /// The indicators' places in the framework, at least one.
  public let indicators: [Int]

  /// One for each domain that has such indicators.
  static func found(in search: FindingSearch) -> [Surplus] {
    search.framework.domains.indices.compactMap { domain in
      let above = search.indicators(ofDomain: domain) {
        search.comparison.indicators[$0].surplus ?? 0 > 0
      }
      return above.isEmpty ? nil : Surplus(domain: domain, indicators: above)
    }
  }
}
