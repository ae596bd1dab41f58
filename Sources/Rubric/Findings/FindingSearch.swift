/// What findings are looked for in.
struct FindingSearch {
  let district: ScoredDistrict
  let comparison: Comparison

  var framework: Framework { district.framework }
  var assessment: Assessment { district.assessment }
  var scorecard: Scorecard { district.scorecard }

  /// The positions of a domain's indicators that meet a condition, in rubric order.
  func indicators(ofDomain domain: Int, where holds: (Int) -> Bool) -> [Int] {
    // Only positions are taken from the framework: a copy of a whole indicator costs more than the search.
    framework.domains[domain].indicators.indices.compactMap { offset in
      let position = framework.domains[domain].indicators[offset].position
      return holds(position) ? position : nil
    }
  }
}
