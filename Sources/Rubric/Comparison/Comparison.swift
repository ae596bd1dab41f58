/// One district's scores and metrics beside the positive-outlier profile.
public struct Comparison: Sendable, Hashable {
  /// One for each indicator of the framework, in order.
  public let indicators: [IndicatorComparison]
  /// One for each domain of the framework, in order.
  public let domains: [DomainComparison]
  /// One for each metric of the framework, in order.
  public let metrics: [MetricComparison]
  /// For each domain, in order, the places of the metrics that its indicators link, each once.
  let linkedMetrics: [[Int]]

  /// How far the linked metrics of each indicator fall short, in order, 0 to 1; `nil` where none has a level.
  public var shortfalls: [Double?] { indicators.map { $0.shortfall } }

  /// Compares one of many assessments with the framework's profile.
  ///
  /// - Parameters:
  ///   - scorecard: The scores of `assessment`.
  ///   - assessment: Read against the framework of `basis`.
  ///   - basis: Made once for all of them.
  public init(of scorecard: Scorecard, _ assessment: Assessment, on basis: ComparisonBasis) {
    let framework = basis.framework
    precondition(framework.holdsProfile, "a comparison needs a framework read with its profile")
    let answers = assessment.answers
    let standings = Standings(of: assessment, on: basis)
    let quadrants = standings.quadrants(of: scorecard, on: basis.scoring)
    let metrics = basis.metrics.indices.map {
      MetricComparison(of: $0, assessment, standings, on: basis)
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
  }
}

extension Domain {
  /// The metrics that its indicators link, each once, in order of first mention.
  public var linkedMetrics: [Metric.ID] {
    var seen: Set<Metric.ID> = []
    return indicators.flatMap { $0.metrics }.filter { seen.insert($0).inserted }
  }
}
