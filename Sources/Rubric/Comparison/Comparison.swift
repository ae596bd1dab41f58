/// One district's scores and metrics next to the positive-outlier profile.
public struct Comparison: Sendable, Hashable {
  /// The framework that was answered.
  public let framework: Framework
  /// One for each indicator of the framework, in order.
  public let indicators: [IndicatorComparison]
  /// One for each domain of the framework, in order.
  public let domains: [DomainComparison]
  /// One for each metric of the framework, in order.
  public let metrics: [MetricComparison]
  /// For each domain, in order, the positions of the metrics that its indicators link, each once.
  let linkedMetrics: [[Int]]

  /// How far the linked metrics of each indicator fall short, in order, 0 to 1; `nil` if none has a level.
  package var shortfalls: [Double?] { indicators.map { $0.shortfall } }

  /// Compares a district with the framework's profile; without one, there are neither references nor gaps.
  init(of district: ScoredDistrict) {
    let (basis, standings, quadrants) = (district.basis, district.standings, district.quadrants)
    let answers = district.answers
    let metrics = basis.metrics.indices.map {
      MetricComparison(of: $0, district.assessment, standings, on: basis)
    }
    let indicators = answers.indices.map {
      IndicatorComparison(of: $0, answers, metrics, on: basis)
    }
    let domains = quadrants.indices.map {
      DomainComparison(
        of: $0,
        answers,
        standing: standings.domains[$0],
        quadrant: quadrants[$0],
        on: basis.scoring
      )
    }
    self.indicators = indicators
    self.domains = domains
    self.metrics = metrics
    linkedMetrics = basis.domainMetrics
    framework = basis.framework
  }

  /// A domain's comparison by its name; `nil` for one that the framework does not have.
  public subscript(domain id: Domain.ID) -> DomainComparison? {
    framework.place(ofDomain: id).map { domains[$0] }
  }

  /// An indicator's comparison by its path; `nil` for one that the framework does not have.
  public subscript(indicator path: IndicatorPath) -> IndicatorComparison? {
    framework.place(ofIndicator: path).map { indicators[$0] }
  }

  /// A metric's comparison by its name; `nil` for one that the framework does not have.
  public subscript(metric id: Metric.ID) -> MetricComparison? {
    framework.place(ofMetric: id).map { metrics[$0] }
  }
}

extension Domain {
  /// The metrics that its indicators link, each once, in order of first mention.
  package var linkedMetrics: [Metric.ID] {
    var seen: Set<Metric.ID> = []
    return indicators.flatMap { $0.metrics }.filter { seen.insert($0).inserted }
  }
}
