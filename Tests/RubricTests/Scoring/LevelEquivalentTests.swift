import Testing

@testable import Rubric

@Suite struct LevelEquivalentTests {
  /// Levels 2 to 5 begin at 60, 70, 80, 90.
  private static let rising = MethodMetric(id: "m")
  /// The state's cut scores of chronic absenteeism: levels 2 to 5 begin at 20, 10, 5, 2.5.
  private static let falling = MethodMetric(id: "m", better: "lower", begins: "[20, 10, 5, 2.5]")

  private func level(_ value: Double, _ metric: MethodMetric, kind: String = "unified") throws
    -> String?
  {
    let metric = try #require(
      try MethodFramework.single([.init("a")], metrics: [metric])
        .framework().metrics.first
    )
    return metric.levelEquivalent(of: value, for: .init(kind))?.fixed(9)
  }

  @Test(
    "a level begins at its cut score, with straight lines in between",
    arguments: [
      (60.0, "2.000000000"), (70, "3.000000000"), (80, "4.000000000"), (90, "5.000000000"),
      (65, "2.500000000"), (88, "4.800000000"),  // 4 + 8/10
    ]
  )
  func between(value: Double, expected: String) throws {
    #expect(try level(value, Self.rising) == expected)
  }

  @Test(
    "below the first cut score the neighboring line continues, down to the lowest level",
    arguments: [
      (55.0, "1.500000000"), (50, "1.000000000"), (49.9, "1.000000000"), (0, "1.000000000"),
    ]
  )
  func below(value: Double, expected: String) throws {
    #expect(try level(value, Self.rising) == expected)
  }

  @Test(
    "above the last cut score it continues up to the highest level",
    arguments: [90.0, 90.1, 100]
  )
  func above(value: Double) throws {
    #expect(try level(value, Self.rising) == "5.000000000")
  }

  @Test(
    "if lower is better, a level begins at its upper limit",
    arguments: [
      (20.0, "2.000000000"), (15, "2.500000000"), (10, "3.000000000"), (5, "4.000000000"),
      (2.5, "5.000000000"), (0, "5.000000000"),
      (24, "1.600000000"),  // 2 − 4/10
      (30, "1.000000000"), (45, "1.000000000"),
    ]
  )
  func lowerIsBetter(value: Double, expected: String) throws {
    #expect(try level(value, Self.falling) == expected)
  }

  @Test("a district is placed on the cut scores of its own kind")
  func kinds() throws {
    let metric = MethodMetric(id: "m", beginsForHigh: "[50, 60, 70, 80]")
    #expect(try level(70, metric) == "3.000000000")
    #expect(try level(70, metric, kind: "high") == "4.000000000")
  }

  @Test("without cut scores for the kind there is no level")
  func none() throws {
    #expect(try level(70, MethodMetric(id: "m", begins: nil)) == nil)
    #expect(try level(70, Self.rising, kind: "county-office") == nil)
  }

  @Test(
    "a two-level scale only says on which side of its one cut score a value is",
    arguments: [
      ("higher", 49.9, 1.0), ("higher", 50, 2), ("higher", 90, 2),
      ("lower", 50.1, 1), ("lower", 50, 2), ("lower", 3, 2),
    ]
  )
  func twoLevels(better: String, value: Double, expected: Double) throws {
    var small = MethodFramework.single(
      [.init("a")],
      metrics: [MethodMetric(id: "m", better: better, begins: "[50]")]
    )
    small.levelCount = 2
    small.rules = [:]
    let metric = try #require(try small.framework().metrics.first)
    #expect(metric.levelEquivalent(of: value, for: .init("unified")) == expected)
  }
}
