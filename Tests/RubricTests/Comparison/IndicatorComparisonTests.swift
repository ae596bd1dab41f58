import Testing

@testable import Rubric

@Suite struct IndicatorComparisonTests {
  private func indicator(
    _ rating: String,
    reference: Int? = nil,
    metrics: [MethodMetric] = [],
    values: [String: [String]] = [:]
  ) throws -> IndicatorComparison {
    let own = MethodIndicator("a", reference: reference, metrics: metrics.map(\.id))
    return try #require(
      try MethodFramework.single([own], metrics: metrics)
        .working("one: { a: \(rating) }", values: values).comparison.indicators.first
    )
  }

  @Test(
    "a gap and a surplus are never below 0",
    arguments: [("1", 3.0, 0.0), ("2.5", 1.5, 0), ("4", 0, 0), ("5", 0, 1)]
  )
  func gaps(rating: String, gap: Double, surplus: Double) throws {
    let own = try indicator(rating, reference: 4)
    #expect(own.gap == gap)
    #expect(own.surplus == surplus)
  }

  @Test("without a rating or a reference there is neither a gap nor a surplus")
  func none() throws {
    for own in [try indicator("~", reference: 4), try indicator("3")] {
      #expect(own.gap == nil)
      #expect(own.surplus == nil)
    }
    #expect(
      try indicator("{ not-applicable: No such schools }", reference: 4).gap == nil
    )
  }

  // MARK: Shortfall

  /// Levels 2 to 5 begin at 60, 70, 80, 90.
  private static let plain = MethodMetric(id: "m")

  private func shortfall(_ value: Double, count: String = ", n: 30") throws -> Double? {
    try indicator(
      "3",
      metrics: [Self.plain],
      values: ["m": ["{ group: all, value: \(value)\(count), year: 2024-25 }"]]
    ).shortfall
  }

  @Test(
    "a metric falls short by its distance below level 4, on a scale from 0 to 1",
    arguments: [
      (50.0, "1.000"), (60, "0.667"), (65, "0.500"), (79, "0.033"), (80, "0.000"), (99, "0.000"),
    ]
  )
  func shortfalls(value: Double, expected: String) throws {
    #expect(try shortfall(value)?.fixed(3) == expected)
  }

  @Test("a figure for 29 students, or for an unknown number, gives no shortfall; one for 30 does")
  func smallCounts() throws {
    #expect(try shortfall(65, count: ", n: 29") == nil)
    #expect(try shortfall(65, count: "") == nil)
    #expect(try shortfall(65, count: ", n: 30") == 0.5)
  }

  @Test("without a linked metric, a value or cut scores there is no shortfall, which is not 0")
  func noShortfall() throws {
    #expect(try indicator("3").shortfall == nil)
    #expect(try indicator("3", metrics: [Self.plain]).shortfall == nil)
    #expect(
      try indicator(
        "3",
        metrics: [.init(id: "k", begins: nil)],
        values: ["k": ["{ group: all, value: 50, n: 30, year: 2024-25 }"]]
      ).shortfall == nil
    )
  }

  @Test("several metrics share the shortfall; one without cut scores is not used")
  func mean() throws {
    let own = try indicator(
      "3",
      metrics: [Self.plain, .init(id: "k", begins: nil), .init(id: "l")],
      values: [
        "m": ["{ group: all, value: 65, n: 30, year: 2024-25 }"],
        "k": ["{ group: all, value: 10, n: 30, year: 2024-25 }"],
        "l": ["{ group: all, value: 95, n: 30, year: 2024-25 }"],
      ]
    )
    // (0.5 + 0) / 2.
    #expect(own.shortfall == 0.25)
  }

  @Test("if nothing can fall short of the lowest level, the shortfall is 0")
  func shortfallBelowLowest() throws {
    var small = MethodFramework.single([.init("a", metrics: ["m"])], metrics: [Self.plain])
    small.rules["shortfall-below"] = "1"
    let worked = try small.working(
      "one: { a: 3 }",
      values: ["m": ["{ group: all, value: 10, n: 30, year: 2024-25 }"]]
    )
    #expect(worked.comparison.indicators.first?.shortfall == 0)
  }
}
