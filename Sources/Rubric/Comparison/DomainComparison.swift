extension Comparison {
  /// The positions of the metrics whose standings make up that of a domain, in the order of the framework.
  package func metrics(behind domain: Int) -> [Int] {
    linkedMetrics[domain].filter { metrics[$0].allStudents?.standing != nil }.sorted()
  }

  /// The position of the metric that a domain's standing is based on; `nil` if there is none, or more than one.
  package func onlyMetric(behind domain: Int) -> Int? {
    let behind = metrics(behind: domain)
    return behind.count == 1 ? behind[0] : nil
  }
}

/// One domain's gap, and its ratings next to its results.
public struct DomainComparison: Sendable, Hashable {
  /// Weighted mean of its rated indicators' gaps, in levels; `nil` if none has one.
  ///
  /// A surplus counts as no gap, and never compensates for one.
  public let gap: Double?
  /// Weighted mean of the reference levels of its applicable indicators that have one; `nil` if none does.
  public let reference: Double?
  /// Mean adjusted standing of its distinct linked metrics; `nil` if none has one.
  public let standing: Double?
  /// Ratings against results.
  public let quadrant: Quadrant

  /// Compares a domain's answers with their reference levels.
  ///
  /// - Parameters:
  ///   - domain: Its position in the framework.
  ///   - answers: One for each indicator of the framework, in order.
  ///   - standing: That of the domain, of ``Standings``.
  ///   - quadrant: That of the domain, by ``Standings/quadrants(of:on:)``.
  ///   - basis: Weights and reference levels, the framework's or others.
  init(
    of domain: Int,
    _ answers: [IndicatorAnswer],
    standing: Double?,
    quadrant: Quadrant,
    on basis: ScoringBasis
  ) {
    var gaps = RunningMean(.arithmetic)
    var references = RunningMean(.arithmetic)
    for position in basis.domains[domain].indicators where answers[position] != .notApplicable {
      guard let reference = basis.references[position] else { continue }
      references.add(reference, weight: basis.weights[position])
      guard let gap = answers[position].gap(to: reference) else { continue }
      gaps.add(gap, weight: basis.weights[position])
    }
    gap = gaps.value
    reference = references.value
    self.standing = standing
    self.quadrant = quadrant
  }
}
