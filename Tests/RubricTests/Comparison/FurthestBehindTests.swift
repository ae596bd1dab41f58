import Testing

@testable import Rubric

/// The student group that an ``IndicatorComparison`` names.
@Suite struct FurthestBehindTests {
  private func furthest(_ rows: [String], better: String = "higher") throws
    -> IndicatorComparison.GroupResult?
  {
    let metric = MethodMetric(
      id: "m",
      better: better,
      begins: better == "higher" ? "[60, 70, 80, 90]" : "[20, 10, 5, 2.5]"
    )
    return try MethodFramework.single([.init("a", metrics: ["m"])], metrics: [metric])
      .working("one: { a: 3 }", values: ["m": rows]).comparison.indicators.first?.furthestBehind
  }

  private func row(_ group: String, _ value: Double, _ count: Int = 100) -> String {
    "{ group: \(group), value: \(value), n: \(count), year: 2024-25 }"
  }

  @Test("the group at the lowest level is named, with its value")
  func lowest() throws {
    let group = try #require(
      try furthest([row("all", 80), row("asian", 75), row("black", 65), row("white", 70)])
    )
    #expect(group.group.description == "black")
    #expect(group.value == 65)
    #expect(group.level == 2.5)
  }

  @Test("no group is named where none trails all students")
  func none() throws {
    #expect(try furthest([row("all", 80), row("asian", 80), row("white", 85)]) == nil)
    #expect(try furthest([row("all", 80)]) == nil)
  }

  @Test("a group of 29 students is not named; foster youth are named from 15 on")
  func smallCounts() throws {
    let all = row("all", 80)
    #expect(try furthest([all, row("asian", 60, 29)]) == nil)
    #expect(try furthest([all, row("foster", 60, 14)]) == nil)
    #expect(try furthest([all, row("foster", 60, 15)])?.group.description == "foster")
    #expect(try furthest([all, row("asian", 60, 30)])?.group.description == "asian")
  }

  @Test("of two groups at the lowest level of the scale, the one with the worse figure is named")
  func bothAtTheLowest() throws {
    let higher = [row("all", 55), row("asian", 45), row("black", 30)]
    #expect(try furthest(higher)?.group.description == "black")
    let lower = [row("all", 25), row("asian", 35), row("black", 50)]
    #expect(try furthest(lower, better: "lower")?.group.description == "black")
  }
}
