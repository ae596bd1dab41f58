extension Comparison {
  /// The places of the metrics whose standings make up that of a domain, in the order of the framework.
  package func metrics(behind domain: Domain) -> [Int] {
    let linked = Set(domain.linkedMetrics)
    return metrics.indices.filter {
      linked.contains(metrics[$0].id) && metrics[$0].allStudents?.standing != nil
    }
  }

  /// The place of the metric that a domain's standing rests on; `nil` where it is none, or one of several.
  package func onlyMetric(behind domain: Domain) -> Int? {
    let behind = metrics(behind: domain)
    return behind.count == 1 ? behind[0] : nil
  }
}

/// One domain's gap, and its ratings beside its results.
public struct DomainComparison: Sendable, Hashable {
  /// Weighted mean of its rated indicators' gaps, in levels; `nil` where none has one.
  ///
  /// A surplus counts as no gap, and never makes up for one.
  public let gap: Double?
  /// Weighted mean of the reference levels of its indicators that apply and have one; `nil` where none has.
  public let reference: Double?
  /// Mean adjusted standing of its distinct linked metrics; `nil` where none has one.
  public let standing: Double?
  /// Ratings against results.
  public let quadrant: Quadrant

  init(
    of domain: ComparisonBasis.DomainBasis,
    weights: [Double],
    _ score: Score,
    _ indicators: [IndicatorComparison],
    ratings: [Rating],
    linked: [MetricComparison],
    highFrom: Double
  ) {
    var gaps = RunningMean(.arithmetic)
    for position in domain.indicators {
      guard let gap = indicators[position].gap else { continue }
      gaps.add(gap, weight: weights[position])
    }
    var references = RunningMean(.arithmetic)
    for position in domain.indicators where ratings[position].isApplicable {
      guard let level = indicators[position].reference else { continue }
      references.add(level, weight: weights[position])
    }
    var standings = RunningMean(.arithmetic)
    for metric in linked {
      guard let standing = metric.allStudents?.standing else { continue }
      standings.add(standing, weight: 1)
    }
    gap = gaps.value
    reference = references.value
    standing = standings.value
    quadrant = Quadrant(score: score.value, highFrom: highFrom, standing: standings.value)
  }
}
