/// Indicators of a domain that are rated at or above the framework's `evidence-from` without citing evidence.
public struct MissingEvidence: Sendable, Hashable {
  /// The domain's position in the framework.
  public let domain: Int
  /// The indicators' places in the framework, at least one.
  public let indicators: [Int]

  /// One for each domain that has such indicators.
  static func found(in search: FindingSearch) -> [MissingEvidence] {
    let from = search.framework.rules.evidenceFrom
    return search.framework.domains.indices.compactMap { domain in
      let bare = search.indicators(ofDomain: domain) { position in
        let rating = search.assessment.ratings[position]
        return rating.level ?? 0 >= from && rating.evidence.isEmpty
      }
      return bare.isEmpty ? nil : MissingEvidence(domain: domain, indicators: bare)
    }
  }
}
