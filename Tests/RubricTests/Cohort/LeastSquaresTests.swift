import Testing

@testable import Rubric

@Suite struct LeastSquaresTests {
  private func fit(
    _ points: [(Double, Double)]
  ) throws(LeastSquares.Refusal) -> LeastSquares {
    try LeastSquares(
      points.map { .init(x: $0.0, y: $0.1) },
      smallestCount: 4,
      smallestSpan: 1,
      smallestDeviation: 0.001
    )
  }

  @Test("a line is the one worked out by hand")
  func byHand() throws {
    // Means 1.5 and 3; sums of squares 5 and 6, of products 5; residuals ±0.5, so their squares sum to 1.
    let line = try fit([(0, 1), (1, 3), (2, 4), (3, 4)])
    #expect(line.slope == 1)
    #expect(line.intercept == 1.5)
    #expect(line.residualDeviation == 0.5.squareRoot())
    #expect(abs(line.rSquared - 5.0 / 6) < 1e-15)
  }

  @Test("numbers far from 0 lose no digits")
  func farFromZero() throws {
    let line = try fit([(1e7, 1e9 + 1), (1e7 + 1, 1e9 + 3), (1e7 + 2, 1e9 + 4), (1e7 + 3, 1e9 + 4)])
    #expect(line.slope == 1)
    #expect(line.residualDeviation == 0.5.squareRoot())
  }

  @Test("three points are too few if four are required")
  func tooFew() {
    #expect(throws: LeastSquares.Refusal.tooFew) { try fit([(0, 1), (1, 3), (2, 5)]) }
  }

  @Test("shares that span less than one point have no line")
  func noSpan() {
    #expect(throws: LeastSquares.Refusal.shareDoesNotVary) {
      try fit([(61.7, 1), (61.7, 3), (61.7, 5), (62.6, 4)])
    }
  }

  @Test("points that are all on one line leave nothing to measure a distance by")
  func noResidual() {
    #expect(throws: LeastSquares.Refusal.noResidual) { try fit([(0, 1), (1, 3), (2, 5), (3, 7)]) }
    #expect(throws: LeastSquares.Refusal.noResidual) { try fit([(0, 1), (1, 1), (2, 1), (3, 1)]) }
  }
}
