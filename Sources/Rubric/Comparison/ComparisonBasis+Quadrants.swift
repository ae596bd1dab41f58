extension ComparisonBasis {
  /// The quadrants alone, for those who need no more of a comparison.
  ///
  /// - Parameters:
  ///   - scorecard: The scores of `assessment`.
  ///   - assessment: Read against the framework.
  /// - Returns: One for each domain, in order: the same as a ``Comparison`` has.
  public func quadrants(of scorecard: Scorecard, _ assessment: Assessment) -> [Quadrant] {
    let kind = place(of: assessment.district.kind)
    let standings = metrics.indices.map { standing(of: $0, assessment, ofKind: kind) }
    return domains.indices.map { index in
      var mean = RunningMean(.arithmetic)
      for metric in domains[index].metrics {
        if let standing = standings[metric] { mean.add(standing, weight: 1) }
      }
      return Quadrant(
        score: scorecard.domains[index].value,
        highFrom: framework.rules.highFrom,
        standing: mean.value
      )
    }
  }

  /// The adjusted standing of one metric for all students.
  private func standing(of metric: Int, _ assessment: Assessment, ofKind kind: Int?) -> Double? {
    guard let kind, let lowIncome = assessment.district.lowIncome,
      let compared = compared(metric, assessment), let value = compared.value,
      let line = metrics[metric].kinds[kind].lines.nearest(to: compared.year, by: \.year),
      mismatch(of: metric, behind: compared, assessment, ofKind: kind) == nil
    else { return nil }
    return line.standing(of: value, atLowIncome: lowIncome, better: metrics[metric].metric.better)
  }
}
