/// One district's scores and metrics beside the positive-outlier profile.
public struct Comparison: Sendable, Hashable {
  /// One for each indicator of the framework, in order.
  public let indicators: [IndicatorComparison]
  /// One for each domain of the framework, in order.
  public let domains: [DomainComparison]
  /// One for each metric of the framework, in order.
  public let metrics: [MetricComparison]

  /// Compares an assessment with the framework's profile.
  ///
  /// - Parameters:
  ///   - scorecard: The scores of `assessment`.
  ///   - assessment: Read against `framework`.
  ///   - framework: The instrument, with its profile.
  public init(of scorecard: Scorecard, _ assessment: Assessment, in framework: Framework) {
    self.init(of: scorecard, assessment, on: ComparisonBasis(framework))
  }

  /// Compares one of many assessments with the framework's profile.
  ///
  /// - Parameters:
  ///   - scorecard: The scores of `assessment`.
  ///   - assessment: Read against the framework of `basis`.
  ///   - basis: Made once for all of them.
  public init(of scorecard: Scorecard, _ assessment: Assessment, on basis: ComparisonBasis) {
    let framework = basis.framework
    precondition(framework.holdsProfile, "a comparison needs a framework read with its profile")
    let kind = basis.place(of: assessment.district.kind)
    let metrics = basis.metrics.indices.map {
      MetricComparison(of: $0, assessment, ofKind: kind, on: basis)
    }
    let indicators = basis.indicators.indices.map { position in
      IndicatorComparison(
        rating: assessment.ratings[position],
        reference: basis.indicators[position].reference,
        linked: basis.indicators[position].metrics.map { metrics[$0] },
        shortfallBelow: framework.rules.shortfallBelow,
        lowest: framework.scale.lowest
      )
    }
    let domains = basis.domains.indices.map { index in
      DomainComparison(
        of: basis.domains[index],
        weights: basis.scoring.weights,
        scorecard.domains[index],
        indicators,
        ratings: assessment.ratings,
        linked: basis.domains[index].metrics.map { metrics[$0] },
        highFrom: framework.rules.highFrom
      )
    }
    self.indicators = indicators
    self.domains = domains
    self.metrics = metrics
  }
}

extension Domain {
  /// The metrics that its indicators link, each once, in order of first mention.
  public var linkedMetrics: [Metric.ID] {
    var seen: Set<Metric.ID> = []
    return indicators.flatMap(\.metrics).filter { seen.insert($0).inserted }
  }
}
