import Testing

@testable import Rubric

/// Scores of single domains; ``IndexTests`` has those of the whole.
@Suite struct ScorecardTests {
  private static let four = ["a", "b", "c", "d"].map { MethodIndicator($0) }

  private func score(
    _ ratings: String,
    _ indicators: [MethodIndicator] = Self.four,
    aggregation: String = "arithmetic"
  ) throws -> Score {
    try #require(
      try MethodFramework.single(indicators, aggregation: aggregation)
        .working("one: { \(ratings) }").scorecard.domains.first
    )
  }

  @Test("a domain in which nothing is rated has no score, coverage 0 and the widest bounds")
  func unrated() throws {
    #expect(
      try score("") == Score(value: nil, coverage: 0, bounds: Bounds(low: 1, high: 5))
    )
  }

  @Test("a domain in which nothing applies has neither score, coverage nor bounds")
  func notApplicable() throws {
    let answer = "{ not-applicable: No such schools }"
    #expect(
      try score("a: \(answer), b: \(answer), c: \(answer), d: \(answer)")
        == Score(value: nil, coverage: nil, bounds: nil)
    )
  }

  @Test("one rating of four leaves a domain without a score, but narrows its bounds")
  func oneRated() throws {
    // (3 + 1 + 1 + 1) / 4 and (3 + 5 + 5 + 5) / 4.
    #expect(
      try score("a: 3") == Score(value: nil, coverage: 0.25, bounds: Bounds(low: 1.5, high: 4.5))
    )
  }

  @Test("from exactly half of the weight up, a domain has a score")
  func half() throws {
    // (2 + 3) / 2; (2 + 3 + 1 + 1) / 4; (2 + 3 + 5 + 5) / 4.
    #expect(
      try score("a: 2, b: 3")
        == Score(value: 2.5, coverage: 0.5, bounds: Bounds(low: 1.75, high: 3.75))
    )
  }

  @Test("just below half of the weight, a domain has none")
  func justBelow() throws {
    let indicators = [MethodIndicator("a", weight: 49.9), MethodIndicator("b", weight: 50.1)]
    let score = try score("a: 4", indicators)
    #expect(score.value == nil)
    #expect(try #require(score.coverage).fixed(9) == "0.499000000")
  }

  @Test("half of the weight is half even if decimal weights do not add up exactly")
  func halfOfDecimals() throws {
    // 0.3 of 0.1 + 0.2 + 0.3 is half; in binary, 0.1 + 0.2 + 0.3 is a little more than 0.6.
    let indicators = [
      MethodIndicator("a", weight: 0.1), MethodIndicator("b", weight: 0.2),
      MethodIndicator("c", weight: 0.3),
    ]
    #expect(try score("c: 4", indicators).value == 4)
  }

  @Test("what does not apply is left out of both sides of the coverage")
  func leavesBothSides() throws {
    // Rated 3 and 4 of three that apply: 2/3, and a score of 3.5.
    let score = try score("a: 3, b: 4, d: { not-applicable: No such schools }")
    #expect(score.value == 3.5)
    #expect(try #require(score.coverage).fixed(9) == "0.666666667")
  }

  @Test("weights count in score, coverage and bounds")
  func weights() throws {
    let indicators = [
      MethodIndicator("a", weight: 1), MethodIndicator("b", weight: 3),
      MethodIndicator("c", weight: 4),
    ]
    // (1 × 5 + 3 × 1) / 4; 4/8; (5 + 3 + 4 × 1) / 8; (5 + 3 + 4 × 5) / 8.
    #expect(
      try score("a: 5, b: 1", indicators)
        == Score(value: 2, coverage: 0.5, bounds: Bounds(low: 1.5, high: 3.5))
    )
  }

  @Test("a level between two steps counts as it is")
  func between() throws { #expect(try score("a: 2.5, b: 3, c: 3, d: 3.5").value == 3) }

  @Test("when everything is rated, the bounds meet at the score")
  func bounds() throws {
    #expect(
      try score("a: 2, b: 3, c: 4, d: 5")
        == Score(value: 3.5, coverage: 1, bounds: Bounds(low: 3.5, high: 3.5))
    )
  }

  @Test(
    "bounds are computed in the same way as the score",
    arguments: [
      // Rated 4 and 4, one not. (4+4+1)/3, (4+4+5)/3; ∛16, ∛80; lowest of 4 4 1, of 4 4 5.
      ("arithmetic", "4.000", "3.000", "4.333"), ("geometric", "4.000", "2.520", "4.309"),
      ("minimum", "4.000", "1.000", "4.000"),
    ]
  )
  func boundsOfAggregations(aggregation: String, value: String, low: String, high: String) throws {
    let score = try score("a: 4, b: 4", Array(Self.four.prefix(3)), aggregation: aggregation)
    let bounds = try #require(score.bounds)
    #expect(score.value?.fixed(3) == value)
    #expect(bounds.low.fixed(3) == low)
    #expect(bounds.high.fixed(3) == high)
  }

  @Test("a missing rating is at the highest level of the framework's own scale")
  func ownScale() throws {
    var small = MethodFramework.single(Array(Self.four.prefix(2)))
    small.levelCount = 3
    small.rules = [:]
    small.metrics = [MethodMetric(id: "m", begins: nil)]
    // (2 + 1) / 2 and (2 + 3) / 2.
    #expect(
      try small.working("one: { a: 2 }").scorecard.domains.first?.bounds
        == Bounds(low: 1.5, high: 2.5)
    )
  }
}
