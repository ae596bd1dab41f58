/// What scores and gaps are computed from: plain numbers, made from a framework once for any number of districts.
///
/// Weights, reference levels and the way of combining are the framework's, and can be changed: the same answers
/// can then be scored a thousand times with different ones, without creating a framework each time.
public struct ScoringBasis: Sendable, Hashable {
  /// A domain's part in scoring.
  package struct DomainPart: Sendable, Hashable {
    /// Practice or policy area.
    package let kind: Domain.Kind
    /// Places of its indicators.
    package let indicators: Range<Int>
    /// Its weight in its index, above 0; only ratios count.
    package internal(set) var weight: Double
  }

  /// The instrument.
  public let framework: Framework
  /// One for each domain, in order.
  package internal(set) var domains: [DomainPart]
  /// The weight of each indicator in its domain, in order, above 0; only ratios count.
  package internal(set) var weights: [Double]
  /// The reference level of each indicator, in order, in level units; `nil` if it has none.
  package internal(set) var references: [Double?]
  /// How the levels of a domain become its score.
  public var aggregation: Aggregation
  /// Whether weights and reference levels are those of the framework, as a report says that they are.
  var isFrameworksOwn = true
  /// The scale's ends, which missing ratings are put at for the bounds.
  let lowest: Double
  let highest: Double
  /// Share of weight, 0 to 1, that must be rated before a domain or an index has a score.
  let scoreFrom: Double
  /// Level from which a domain's score counts as high.
  let highFrom: Double

  /// - Parameter framework: The instrument; without its profile there are no reference levels.
  public init(_ framework: Framework) {
    self.framework = framework
    var first = 0
    domains = framework.domains.map { domain in
      defer { first += domain.indicators.count }
      return DomainPart(
        kind: domain.kind,
        indicators: first..<(first + domain.indicators.count),
        weight: domain.weight
      )
    }
    weights = framework.indicators.map { $0.weight }
    references = framework.profile.references.map { $0?.level }
    aggregation = framework.rules.aggregation
    lowest = framework.scale.lowest
    highest = framework.scale.highest
    scoreFrom = framework.rules.scoreFrom
    highFrom = framework.rules.highFrom
  }
}
