/// How much an index would rise if one indicator alone moved to its reference level.
struct Gain {
  let scorecard: Scorecard
  let assessment: Assessment
  let framework: Framework

  /// The rise of the index, in levels, 0 or more.
  ///
  /// - Parameters:
  ///   - position: An indicator with a rating below its reference.
  ///   - domain: The place of the indicator's domain in the framework.
  /// - Returns: `nil` where the domain or the index has no score.
  /// - Source: `Documentation/METHOD.md`, "Gain".
  func of(indicator position: Int, in domain: Int) -> Double? {
    let kind = framework.domains[domain].kind
    guard let score = scorecard.domains[domain].value, scorecard.index(kind).value != nil,
      let reference = framework.profile.references[position]?.level
    else { return nil }
    var moved = RunningMean(framework.rules.aggregation)
    // Only numbers are taken out of the framework: a copy of a whole indicator costs more than the sum.
    for offset in framework.domains[domain].indicators.indices {
      let other = framework.domains[domain].indicators[offset].position
      guard let level = assessment.ratings[other].level else { continue }
      let weight = framework.domains[domain].indicators[offset].weight
      moved.add(other == position ? reference : level, weight: weight)
    }
    var scoredWeight = 0.0
    for other in framework.domains.indices
    where framework.domains[other].kind == kind && scorecard.domains[other].value != nil {
      scoredWeight += framework.domains[other].weight
    }
    return moved.value.map { ($0 - score) * framework.domains[domain].weight / scoredWeight }
  }
}
