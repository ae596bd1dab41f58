/// What scoring needs of a framework, in plain numbers, worked out once for any number of districts.
public struct ScoringBasis: Sendable {
  /// A domain's part in scoring.
  struct DomainPart: Sendable {
    let kind: Domain.Kind
    let weight: Double
    /// Places of its indicators.
    let indicators: Range<Int>
  }

  let domains: [DomainPart]
  /// One for each indicator, in order.
  let weights: [Double]
  /// The scale's ends, which missing ratings are put at for the bounds.
  let lowest: Double
  let highest: Double
  let rules: Rules

  /// - Parameter framework: The instrument.
  public init(_ framework: Framework) {
    var first = 0
    domains = framework.domains.map { domain in
      defer { first += domain.indicators.count }
      return DomainPart(
        kind: domain.kind,
        weight: domain.weight,
        indicators: first..<(first + domain.indicators.count)
      )
    }
    weights = framework.indicators.map(\.weight)
    lowest = framework.scale.lowest
    highest = framework.scale.highest
    rules = framework.rules
  }
}
