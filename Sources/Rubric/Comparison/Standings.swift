/// Where one district's results stand relative to the prediction lines.
public struct Standings: Sendable, Hashable {
  /// One for each metric of the framework, in order.
  public let metrics: [MetricStanding]
  /// For each domain of the framework, in order, the mean standing of its distinct linked metrics; `nil` if
  /// none has one.
  public let domains: [Double?]
  /// The position of the district's kind in the framework; `nil` for one that the framework does not have.
  let kind: Int?

  /// - Parameters:
  ///   - assessment: Read against the framework of `basis`.
  ///   - basis: Made once for any number of districts.
  init(of assessment: Assessment, on basis: ComparisonBasis) {
    let kind = basis.place(of: assessment.district.kind)
    let metrics = basis.metrics.indices.map {
      MetricStanding(of: $0, assessment, ofKind: kind, on: basis)
    }
    domains = basis.domainMetrics.map { linked in
      var mean = RunningMean(.arithmetic)
      for metric in linked {
        if let standing = metrics[metric].value { mean.add(standing, weight: 1) }
      }
      return mean.value
    }
    self.metrics = metrics
    self.kind = kind
  }

  /// How ratings compare with these results.
  ///
  /// - Parameters:
  ///   - scorecard: Scores of the same district, on `basis`.
  ///   - basis: It sets the level from which a score counts as high.
  /// - Returns: One quadrant for each domain, in order.
  func quadrants(of scorecard: Scorecard, on basis: ScoringBasis) -> [Quadrant] {
    domains.indices.map { index in
      Quadrant(
        score: scorecard.domains[index].value,
        highFrom: basis.highFrom,
        standing: domains[index]
      )
    }
  }
}
