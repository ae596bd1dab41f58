import Testing

@testable import Rubric

@Suite struct QuadrantTests {
  @Test(
    "a score is high from 3.5 up and a standing from 0 up, both inclusive",
    arguments: [
      (3.5, 0.0, Quadrant.strength), (5, 2, .strength),
      (3.5, -0.001, .ratingsAboveResults), (3.499, 0, .resultsAboveRatings),
      (3.499, -0.001, .confirmedGap), (1, -2, .confirmedGap),
    ]
  )
  func edges(score: Double, standing: Double, expected: Quadrant) {
    #expect(Quadrant(score: score, highFrom: 3.5, standing: standing) == expected)
  }

  @Test("a side that is missing leaves a domain unmeasured")
  func unmeasured() {
    #expect(Quadrant(score: nil, highFrom: 3.5, standing: 1) == .unmeasured)
    #expect(Quadrant(score: 4, highFrom: 3.5, standing: nil) == .unmeasured)
    #expect(Quadrant(score: nil, highFrom: 3.5, standing: nil) == .unmeasured)
  }

  @Test("a mean of 3.5 is high even if decimal weights do not add up exactly")
  func meanOnTheEdge() throws {
    // (0.1 × 3 + 0.2 × 3 + 0.3 × 4) / 0.6 = 2.1 / 0.6 = 3.5, in binary a little less.
    let score = try #require(Aggregation.arithmetic.combine([(3, 0.1), (3, 0.2), (4, 0.3)]))
    #expect(Quadrant(score: score, highFrom: 3.5, standing: 1) == .strength)
  }

  @Test("a value on its line has a standing of 0, whatever the last binary digit")
  func standingOnTheEdge() throws {
    var small = MethodFramework.single([.init("a", metrics: ["m"])], metrics: [.init(id: "m")])
    small.lines = [
      "{ metric: m, kinds: [unified], year: 2024-25, slope: 0.1, intercept: 0.2, residual-sd: 1, r-squared: 0.5, n: 30 }"
    ]
    // 0.2 + 0.1 × 1 = 0.3, in binary a little more than the 0.3 that the file gives.
    let worked = try small.working(
      "one: { a: 5 }",
      values: ["m": ["{ group: all, value: 0.3, n: 100, year: 2024-25 }"]],
      lowIncome: 1
    )
    #expect(worked.comparison.domains.first?.quadrant == .strength)
  }
}
