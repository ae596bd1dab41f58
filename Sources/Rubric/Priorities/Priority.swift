/// One indicator to work on, with every factor that determines its rank.
public struct Priority: Sendable, Hashable {
  /// Practice or policy area; the two are ranked apart.
  public let kind: Domain.Kind
  /// From 1; equal priorities share a rank, and the next rank counts all of them.
  public let rank: Int
  /// Whether another indicator has the same rank.
  public let isTied: Bool
  /// The domain's position in the framework.
  public let domain: Int
  /// The indicator's position in the framework.
  public let indicator: Int
  /// The factors that make the priority.
  public let factors: Factors
  /// How much the index rises if this indicator alone moved to its reference, in levels; `nil` if its
  /// domain or the index has no score.
  public let gain: Double?

  /// What a priority is made of.
  public struct Factors: Sendable, Hashable {
    /// The indicator's weight in its domain.
    public let weight: Double
    /// Reference minus rating, above 0, in levels.
    public let gap: Double
    /// How far the linked metrics fall short, 0 to 1; `nil` if none has a level equivalent.
    public let shortfall: Double?

    /// Weight times gap times (1 + shortfall); without a shortfall the last factor is 1.
    ///
    /// - Source: This project's rule; `Documentation/METHOD.md`, "Priority".
    public var product: Double { weight * gap * (1 + (shortfall ?? 0)) }
  }

  /// All indicators with a gap: practices first, each kind by priority, equal ones in rubric order.
  ///
  /// - Parameters:
  ///   - answers: One for each indicator of the framework, in order.
  ///   - scorecard: The scores of `answers`, on `basis`.
  ///   - shortfalls: How far each indicator's linked metrics fall short, as ``Comparison/shortfalls`` has it.
  ///   - basis: Weights and reference levels, the framework's or others.
  /// - Returns: The practices' priorities, then the policy areas'; empty if no rating is below its
  ///   reference.
  static func ranked(
    _ answers: [IndicatorAnswer],
    _ scorecard: Scorecard,
    shortfalls: [Double?],
    on basis: ScoringBasis
  ) -> [Priority] {
    let gain = Gain(scorecard: scorecard, answers: answers, basis: basis)
    return Domain.Kind.allCases.flatMap { kind in
      var candidates: [Candidate] = []
      for domain in basis.domains.indices where basis.domains[domain].kind == kind {
        for indicator in basis.domains[domain].indicators {
          guard let gap = answers[indicator].gap(to: basis.references[indicator]), gap > 0 else {
            continue
          }
          let factors = Factors(
            weight: basis.weights[indicator],
            gap: gap,
            shortfall: shortfalls[indicator]
          )
          candidates.append(Candidate(domain: domain, indicator: indicator, factors: factors))
        }
      }
      return ranked(candidates, kind: kind, gain: gain)
    }
  }

  private struct Candidate {
    let domain: Int
    let indicator: Int
    let factors: Factors

    /// The priority to nine decimals, so that two ways to the same number are a tie.
    var key: Double { factors.product.inNanos }
  }

  private static func ranked(
    _ candidates: [Candidate],
    kind: Domain.Kind,
    gain: Gain
  ) -> [Priority] {
    let ordered = candidates.enumerated()
      .sorted { ($1.element.key, $0.offset) < ($0.element.key, $1.offset) }
      .map { $0.element }
    return ordered.map { candidate in
      let ahead = ordered.count { $0.key > candidate.key }
      return Priority(
        kind: kind,
        rank: ahead + 1,
        isTied: ordered.count { $0.key == candidate.key } > 1,
        domain: candidate.domain,
        indicator: candidate.indicator,
        factors: candidate.factors,
        gain: gain.of(indicator: candidate.indicator, in: candidate.domain)
      )
    }
  }
}
