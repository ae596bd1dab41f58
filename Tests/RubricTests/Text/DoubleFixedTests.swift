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
    "a plain number has no zeros at its end and at most nine decimals",
    arguments: [
      (3.0, "3"), (100, "100"), (0.5, "0.5"), (-0.0, "0"), (1.0 / 3, "0.333333333"),
      (0.0000000004, "0"), (1e-9, "0.000000001"),
    ]
  )
  func plain(number: Double, text: String) { #expect(number.plain == text) }
}
