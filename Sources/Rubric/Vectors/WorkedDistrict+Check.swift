extension WorkedDistrict {
  /// Scores every worked district of a framework, and reports each number that is not as stated.
  ///
  /// - Parameter framework: What the districts of its folder `vectors` are assessed by.
  /// - Returns: Problems of the files and numbers that differ, in file order.
  package static func problems(in framework: Framework) -> [Diagnostic] {
    problems(in: framework.files, of: framework)
  }

  static func problems(in files: FrameworkFiles, of framework: Framework) -> [Diagnostic] {
    var problems = Problems()
    let reader = WorkedDistrictReader(framework)
    let basis = ComparisonBasis(undigested: framework)
    for path in files.paths(in: "vectors") {
      guard let text = files.file(path), let worked = reader.read(text, into: &problems) else {
        continue
      }
      worked.check(on: basis, into: &problems)
    }
    return problems.sorted()
  }

  /// The largest difference that counts as the same number.
  ///
  /// Stated numbers have at most nine decimals; a result is compared at that precision.
  private static let tolerance = 1e-9

  func check(on own: ComparisonBasis, into problems: inout Problems) {
    var basis = own
    if let aggregation { basis.scoring.aggregation = aggregation }
    let analysis = GapAnalysis(of: assessment, on: basis)
    let comparison = analysis.comparison
    let results = Results(
      scorecard: analysis.scorecard,
      comparison: comparison,
      priorities: analysis.priorities
    )
    for claim in claims {
      let actual = results.number(claim.quantity, of: claim.subject)
      let isMet =
        switch (claim.expected, actual) {
        case (nil, nil): true
        case (let expected?, let actual?): abs(expected - actual) <= Self.tolerance
        default: false
        }
      if !isMet { problems.report(.differs(claim, from: actual)) }
    }
    for claim in quadrants
    where comparison.domains[claim.domain].quadrant.rawValue != claim.quadrant {
      let actual = comparison.domains[claim.domain].quadrant.rawValue
      problems.report(
        Diagnostic(
          .vector,
          at: claim.place,
          "the quadrant is '\(actual)', not '\(claim.quadrant)'"
        )
      )
    }
    if let findings {
      let actual = Set(analysis.findings.map { $0.kind.rawValue }).sorted()
      if actual != Set(findings.kinds).sorted() {
        problems.report(
          Diagnostic(
            .vector,
            at: findings.place,
            "the findings are \(actual.joined(separator: ", "))"
          )
        )
      }
    }
  }
}

extension WorkedDistrictReader {
  /// - Parameter framework: What the districts are assessed by.
  init(_ framework: Framework) {
    self.init(
      framework,
      quadrants: Quadrant.allCases.map { $0.rawValue },
      findingKinds: Finding.Kind.allCases.map { $0.rawValue }
    )
  }
}

/// What the engine computed for a worked district.
private struct Results {
  let scorecard: Scorecard
  let comparison: Comparison
  let priorities: [Priority]

  func number(
    _ quantity: WorkedDistrict.Quantity,
    of subject: WorkedDistrict.Subject
  ) -> Double? {
    switch subject {
    case .index(let kind):
      number(quantity, of: scorecard.index(kind))
    case .domain(let index):
      switch quantity {
      case .gap: comparison.domains[index].gap
      case .standing: comparison.domains[index].standing
      default: number(quantity, of: scorecard.domains[index])
      }
    case .indicator(let index):
      number(
        quantity,
        of: comparison.indicators[index],
        priorities.first { $0.indicator == index }
      )
    case .metric(let index):
      number(quantity, of: comparison.metrics[index])
    }
  }

  private func number(_ quantity: WorkedDistrict.Quantity, of score: Score) -> Double? {
    switch quantity {
    case .score: score.value
    case .coverage: score.coverage
    case .low: score.bounds?.low
    case .high: score.bounds?.high
    default: nil
    }
  }

  private func number(
    _ quantity: WorkedDistrict.Quantity,
    of indicator: IndicatorComparison,
    _ priority: Priority?
  ) -> Double? {
    switch quantity {
    case .gap: indicator.gap
    case .surplus: indicator.surplus
    case .shortfall: indicator.shortfall
    case .priority: priority?.factors.product
    case .rank: priority.map { Double($0.rank) }
    case .gain: priority?.gain
    default: nil
    }
  }

  private func number(
    _ quantity: WorkedDistrict.Quantity,
    of metric: MetricComparison
  ) -> Double? {
    switch quantity {
    case .level: metric.allStudents?.level
    case .standing: metric.allStudents?.standing
    case .referenceLow: metric.reference?.low
    case .referenceMedian: metric.reference?.median
    case .referenceHigh: metric.reference?.high
    default: nil
    }
  }
}

extension Diagnostic {
  fileprivate static func differs(
    _ claim: WorkedDistrict.Claim,
    from actual: Double?
  ) -> Diagnostic {
    let expected = claim.expected.map { $0.plain } ?? "none"
    return Diagnostic(
      .vector,
      at: claim.place,
      "'\(claim.quantity.rawValue)' is \(actual.map { $0.plain } ?? "none"), not \(expected)"
    )
  }
}
