/// One district's scores and metrics beside the positive-outlier profile.
public struct Comparison: Sendable, Hashable {
  /// One for each indicator of the framework, in order.
  public let indicators: [IndicatorComparison]
  /// One for each domain of the framework, in order.
  public let domains: [DomainComparison]
  /// One for each metric of the framework, in order.
  public let metrics: [MetricComparison]
  /// What a reader should know, most telling first.
  public let findings: [Finding]

  /// Compares an assessment with the framework's profile.
  ///
  /// - Parameters:
  ///   - scorecard: The scores of `assessment`.
  ///   - assessment: Read against `framework`.
  ///   - framework: The instrument, with its profile.
  public init(of scorecard: Scorecard, _ assessment: Assessment, in framework: Framework) {
    let metrics = framework.metrics.indices.map {
      MetricComparison(of: $0, assessment, in: framework)
    }
    let byName = Dictionary(uniqueKeysWithValues: zip(framework.metrics.map(\.id), metrics))
    let indicators = framework.indicators.map { indicator in
      IndicatorComparison(
        of: indicator,
        rating: assessment.ratings[indicator.position],
        reference: framework.profile.references[indicator.position]?.level,
        linked: indicator.metrics.compactMap { byName[$0] },
        shortfallBelow: framework.rules.shortfallBelow,
        lowest: framework.scale.lowest
      )
    }
    let domains = zip(framework.domains, scorecard.domains).map { domain, score in
      DomainComparison(
        of: domain,
        score,
        indicators,
        linked: domain.linkedMetrics.compactMap { byName[$0] },
        highFrom: framework.rules.highFrom
      )
    }
    self.indicators = indicators
    self.domains = domains
    self.metrics = metrics
    findings =
      FindingSearch(
        framework: framework,
        assessment: assessment,
        scorecard: scorecard,
        indicators: indicators,
        domains: domains,
        metrics: metrics
      ).all
  }
}

extension Domain {
  /// The metrics that its indicators link, each once, in order of first mention.
  public var linkedMetrics: [Metric.ID] {
    var seen: Set<Metric.ID> = []
    return indicators.flatMap(\.metrics).filter { seen.insert($0).inserted }
  }
}
