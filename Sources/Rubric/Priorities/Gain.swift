/// How much an index would rise if one indicator alone moved to its reference level.
struct Gain {
  let scorecard: Scorecard
  let answers: [IndicatorAnswer]
  let basis: ScoringBasis

  /// The rise of the index, in levels, 0 or more.
  ///
  /// - Parameters:
  ///   - position: An indicator with a rating below its reference.
  ///   - domain: The position of the indicator's domain in the framework.
  /// - Returns: `nil` if the domain or the index has no score.
  /// - Source: `Documentation/METHOD.md`, "Gain".
  func of(indicator position: Int, in domain: Int) -> Double? {
    let own = basis.domains[domain]
    guard let score = scorecard.domains[domain].value, scorecard.index(own.kind).value != nil,
      let reference = basis.references[position]
    else { return nil }
    var moved = RunningMean(basis.aggregation)
    for other in own.indicators {
      guard let level = answers[other].level else { continue }
      moved.add(other == position ? reference : level, weight: basis.weights[other])
    }
    var scoredWeight = 0.0
    for other in basis.domains.indices
    where basis.domains[other].kind == own.kind && scorecard.domains[other].value != nil {
      scoredWeight += basis.domains[other].weight
    }
    return moved.value.map { ($0 - score) * own.weight / scoredWeight }
  }
}
