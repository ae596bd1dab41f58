import Testing

@testable import Rubric

@Suite struct DoubleFixedTests {
  @Test(
    "numbers print with fixed decimals, halves away from zero",
    arguments: [
      (2.65, 1, "2.7"), (-2.65, 1, "-2.7"), (0.5, 0, "1"), (2.5, 0, "3"), (-0.5, 0, "-1"),
      (0.04, 1, "0.0"), (-0.04, 1, "0.0"), (1.0, 2, "1.00"), (0.1 + 0.2, 9, "0.300000000"),
      (999.995, 2, "1000.00"), (8_999_999_999, 0, "8999999999"),
      (9e9, 2, "9000000000.00"), (-1e18, 0, "-1000000000000000000"), (1e30, 1, "1e+30"),
    ]
  )
  func fixed(number: Double, places: Int, text: String) { #expect(number.fixed(places) == text) }

  @Test(
    "a number with at most so many decimals ends in neither a zero nor a point",
    arguments: [
      (3, 2, "3"), (2.5, 2, "2.5"), (2.333, 2, "2.33"), (2.996, 2, "3"), (10, 1, "10"),
      (-0.04, 1, "0"), (19.96, 1, "20"), (0.25, 1, "0.3"),
    ] as [(Double, Int, String)]
  )
  func trimmed(number: Double, places: Int, text: String) {
    #expect(number.trimmed(to: places) == text)
  }

  @Test(
    "commas separate thousands",
    arguments: [
      (0, "0"), (999, "999"), (1_000, "1,000"), (-1_007, "-1,007"), (1_050_000, "1,050,000"),
      (-999, "-999"), (12_000_089, "12,000,089"),
    ] as [(Int, String)]
  )
  func grouped(number: Int, text: String) { #expect(number.grouped == text) }
}
