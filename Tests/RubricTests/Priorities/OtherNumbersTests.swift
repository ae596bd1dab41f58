import Testing

@testable import Rubric

/// Scores, gaps, quadrants, priorities and gains with other levels, weights and reference levels than were given.
@Suite struct OtherNumbersTests {
  /// Practice `one` weighs 1 and has three indicators, `two` weighs 3 and has one.
  private static let small = MethodFramework(
    domains: [
      MethodDomain(
        id: "one",
        weight: 1,
        indicators: [
          .init("a", weight: 1, reference: 4, metrics: ["m"]), .init("b", weight: 1, reference: 4),
          .init("c", weight: 2),
        ]
      ),
      MethodDomain(id: "two", weight: 3, indicators: [.init("d", weight: 1, reference: 5)]),
    ],
    metrics: [.init(id: "m")],
    lines: [
      "{ metric: m, kinds: [unified], year: 2024-25, slope: 0, intercept: 50, residual-sd: 10, r-squared: 0, n: 30 }"
    ]
  )

  /// The rating of `c` is missing.
  private let answers: [IndicatorAnswer] = [.rated(2), .rated(4), .notRated, .rated(3)]
  private let basis: ScoringBasis

  init() throws { basis = ScoringBasis(try Self.small.framework()) }

  /// Weights and reference levels that the framework does not have.
  private var others: ScoringBasis {
    var basis = basis
    basis.weights = [3, 1, 1, 1]
    basis.domains[0].weight = 3
    basis.domains[1].weight = 1
    basis.references = [5, 3, 4, nil]
    return basis
  }

  private func gap(_ domain: Int, _ answers: [IndicatorAnswer], on basis: ScoringBasis)
    -> DomainComparison
  {
    DomainComparison(of: domain, answers, standing: nil, quadrant: .unmeasured, on: basis)
  }

  @Test("without a change, weights, reference levels and the way of combining are the framework's")
  func defaults() throws {
    #expect(basis.weights == [1, 1, 2, 1])
    #expect(basis.domains.map(\.weight) == [1, 3])
    #expect(basis.references == [4, 4, nil, 5])
    #expect(basis.aggregation == .arithmetic)
    // (2 + 4) / 2; 2 of 4; (2 + 4 + 2 × 1) / 4; (2 + 4 + 2 × 5) / 4. Then (1 × 3 + 3 × 3) / 4.
    let scorecard = Scorecard(of: answers, on: basis)
    #expect(
      scorecard.domains[0] == Score(value: 3, coverage: 0.5, bounds: Bounds(low: 2, high: 4))
    )
    #expect(scorecard.practice.value == 3)
    // (2 + 0) / 2 below (4 + 4) / 2.
    #expect(gap(0, answers, on: basis).gap == 1)
    #expect(gap(0, answers, on: basis).reference == 4)
  }

  @Test("answers of an assessment give what the assessment gives")
  func assessment() throws {
    let worked = try Self.small.working(
      "one: { a: 2, b: 4 }\ntwo: { d: { not-applicable: No such schools } }"
    )
    #expect(worked.assessment.answers == [.rated(2), .rated(4), .notRated, .notApplicable])
    #expect(Scorecard(of: worked.assessment.answers, on: basis) == worked.scorecard)
  }

  @Test("other levels give other scores and gaps; what does not apply carries no weight")
  func levels() {
    let drawn: [IndicatorAnswer] = [.rated(3), .rated(5), .rated(1), .notApplicable]
    let scorecard = Scorecard(of: drawn, on: basis)
    // (3 + 5 + 2 × 1) / 4, and nothing else applies.
    #expect(
      scorecard.domains[0] == Score(value: 2.5, coverage: 1, bounds: Bounds(low: 2.5, high: 2.5))
    )
    #expect(scorecard.domains[1] == Score(value: nil, coverage: nil, bounds: nil))
    #expect(scorecard.practice.value == 2.5)
    // (1 + 0) / 2: the surplus of b makes up for nothing, and c has no reference.
    #expect(gap(0, drawn, on: basis).gap == 0.5)
    #expect(gap(1, drawn, on: basis).gap == nil)
  }

  @Test("other weights of indicators and domains give other scores, coverage, bounds and indices")
  func weights() {
    let scorecard = Scorecard(of: answers, on: others)
    // (3 × 2 + 4) / 4; 4 of 5; (6 + 4 + 1) / 5; (6 + 4 + 5) / 5. Then (3 × 2.5 + 3) / 4.
    #expect(
      scorecard.domains[0] == Score(value: 2.5, coverage: 0.8, bounds: Bounds(low: 2.2, high: 3))
    )
    #expect(scorecard.practice.value == 2.625)
  }

  @Test("another way of combining gives another score")
  func aggregation() {
    var minimum = basis
    minimum.aggregation = .minimum
    #expect(Scorecard(of: answers, on: minimum).domains[0].value == 2)
  }

  @Test("other reference levels give other gaps, with other weights too")
  func references() {
    var changed = basis
    changed.references = others.references
    // (3 + 0) / 2 below (5 + 3 + 2 × 4) / 4.
    #expect(gap(0, answers, on: changed).gap == 1.5)
    #expect(gap(0, answers, on: changed).reference == 4)
    // (3 × 3 + 0) / 4 below (3 × 5 + 3 + 4) / 5; the other domain has no reference any more.
    #expect(gap(0, answers, on: others).gap == 2.25)
    #expect(gap(0, answers, on: others).reference == 4.4)
    #expect(gap(1, answers, on: others).gap == nil)
  }

  @Test("the same results with other scores are in another quadrant")
  func quadrants() throws {
    let worked = try Self.small.working(
      "one: { a: 2, b: 4 }\ntwo: { d: 3 }",
      values: ["m": ["{ group: all, value: 60, n: 100, year: 2024-25 }"]]
    )
    let standings = Standings(
      of: worked.assessment,
      on: ComparisonBasis(worked.framework)
    )
    // (60 − 50) / 10, and no metric is linked to the other domain.
    #expect(standings.domains == [1, nil])
    #expect(worked.comparison.domains.map(\.quadrant) == [.resultsAboveRatings, .unmeasured])
    // (3 + 4) / 2 is high.
    let drawn = Scorecard(of: [.rated(3), .rated(4), .notRated, .rated(3)], on: basis)
    #expect(standings.quadrants(of: drawn, on: basis) == [.strength, .unmeasured])
  }

  @Test("priorities and gains follow other weights and reference levels")
  func priorities() {
    let shortfalls = [0.5, nil, nil, nil]
    let own = Priority.ranked(
      answers,
      Scorecard(of: answers, on: basis),
      shortfalls: shortfalls,
      on: basis
    )
    // 1 × 2 × 1.5 and 1 × 2; (4 − 3) × 1/4 and (5 − 3) × 3/4.
    #expect(own.map(\.indicator) == [0, 3])
    #expect(own.map(\.factors.product) == [3, 2])
    #expect(own.map(\.gain) == [0.25, 1.5])
    let drawn = Priority.ranked(
      answers,
      Scorecard(of: answers, on: others),
      shortfalls: shortfalls,
      on: others
    )
    // 3 × 3 × 1.5; (3 × 5 + 4) / 4 less 2.5, times 3/4.
    #expect(drawn.map(\.indicator) == [0])
    #expect(drawn.map(\.factors.product) == [13.5])
    #expect(drawn.map(\.gain) == [1.6875])
  }

  @Test("a thousand draws each change one plain value, and no framework is created for them")
  func draws() {
    var drawn = basis
    var wide = 0
    for draw in 0..<1_000 {
      // The reference of a is 2, 3, 4 and 5 in turn, so its gap is 0, 1, 2 and 3, and the domain's half of it.
      drawn.references[0] = Double(2 + draw % 4)
      if gap(0, answers, on: drawn).gap ?? 0 >= 1 { wide += 1 }
    }
    #expect(wide == 500)
    #expect(drawn.framework === basis.framework)
    #expect(basis.references[0] == 4)
  }
}
