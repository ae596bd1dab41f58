/// A domain with too little rated for a score: less than the framework's `score-from` of its weight.
public struct LowCoverage: Sendable, Hashable {
  /// The domain's position in the framework.
  public let domain: Int
  /// How many of its indicators are rated.
  public let rated: Int
  /// How many of its indicators apply, at least one.
  public let applicable: Int

  /// One for each such domain; none if nothing applies.
  static func found(in search: FindingSearch) -> [LowCoverage] {
    search.framework.domains.indices.compactMap { domain in
      guard let coverage = search.scorecard.domains[domain].coverage,
        !coverage.reaches(search.framework.rules.scoreFrom)
      else { return nil }
      let ratings = search.assessment.ratings
      return LowCoverage(
        domain: domain,
        rated: search.indicators(ofDomain: domain) { ratings[$0].level != nil }.count,
        applicable: search.indicators(ofDomain: domain) { ratings[$0].isApplicable }.count
      )
    }
  }
}
