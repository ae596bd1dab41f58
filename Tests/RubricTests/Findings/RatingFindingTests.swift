import Testing

@testable import Rubric

/// Findings on ratings; ``MetricFindingTests`` has those on figures.
@Suite struct RatingFindingTests {
  private static let ten = (1...10).map { MethodIndicator("i\($0)", reference: 4) }

  private func ratings(_ levels: [String]) -> String {
    "one: { \(zip(1..., levels).map { "i\($0): \($1)" }.joined(separator: ", ")) }"
  }

  private func found(
    _ kind: Finding.Kind,
    _ levels: [String],
    more: String = ""
  ) throws -> [Finding] {
    try MethodFramework.single(Self.ten).working(ratings(levels), more: more).findings(kind)
  }

  // MARK: Even ratings

  @Test("ten ratings at one level and none at another are identical ratings")
  func even() throws {
    let even = IdenticalRatings(instrument: nil, count: 10, level: 3)
    #expect(
      try found(.identicalRatings, Array(repeating: "3", count: 10)) == [.identicalRatings(even)]
    )
    #expect(Finding.identicalRatings(even).subject == .ratings)
  }

  @Test("nine ratings at one level, or ten of which one differs, are not identical ratings")
  func notEven() throws {
    #expect(try found(.identicalRatings, Array(repeating: "3", count: 9)).isEmpty)
    #expect(try found(.identicalRatings, Array(repeating: "3", count: 9) + ["3.1"]).isEmpty)
  }

  @Test(
    "published items are judged as they were before they were averaged",
    arguments: [(10, 4, 4, 1), (9, 4, 4, 0), (10, 3, 4, 0)]
  )
  func published(items: Int, lowest: Int, highest: Int, count: Int) throws {
    let more =
      "published-ratings: [ { instrument: Tool, items: \(items), lowest: \(lowest), highest: \(highest) } ]"
    let tool = IdenticalRatings(instrument: 0, count: 10, level: 4)
    #expect(
      try found(.identicalRatings, ["2", "4"], more: more)
        == Array(repeating: .identicalRatings(tool), count: count)
    )
    #expect(Finding.identicalRatings(tool).subject == .instrument(0))
  }

  // MARK: Evidence

  @Test("a domain with a rating of 4 or more that cites no evidence is found, once")
  func noEvidence() throws {
    #expect(
      try found(.noEvidence, ["4", "5", "2"]) == [
        .noEvidence(.init(domain: 0, indicators: [0, 1]))
      ]
    )
  }

  @Test("no evidence is requested below 4, and none is missed if it is cited")
  func evidence() throws {
    #expect(try found(.noEvidence, ["3.9", "1"]).isEmpty)
    #expect(try found(.noEvidence, ["{ level: 5, evidence: [ Board minutes ] }", "3"]).isEmpty)
  }

  // MARK: What applies

  @Test("from four in five up, indicators that do not apply are reported with their number")
  func hardlyAnythingApplies() throws {
    let no = "{ not-applicable: No schools of that kind }"
    let own = HardlyAnythingApplies(notApplicable: 8, all: 10)
    let found = try self.found(.hardlyAnythingApplies, Array(repeating: no, count: 8) + ["3", "4"])
    #expect(found == [.hardlyAnythingApplies(own)])
    #expect(found.first?.subject == .ratings)
  }

  @Test("seven of ten that do not apply are not a finding, and neither is what nobody rated")
  func enoughApplies() throws {
    let no = "{ not-applicable: No schools of that kind }"
    #expect(
      try self.found(.hardlyAnythingApplies, Array(repeating: no, count: 7) + ["3", "4", "2"])
        .isEmpty
    )
    #expect(try self.found(.hardlyAnythingApplies, ["3"]).isEmpty)
  }

  // MARK: Coverage

  @Test("a domain with less than half of its weight rated is found, and reported with what applies")
  func lowCoverage() throws {
    let worked = try MethodFramework.single(Self.ten).working(
      ratings(["3", "3", "3", "3", "{ not-applicable: No such schools }"])
    )
    #expect(
      worked.findings(.lowCoverage) == [.lowCoverage(.init(domain: 0, rated: 4, applicable: 9))]
    )
    #expect(worked.texts(.lowCoverage).first?.contains("4 of 9 rated") == true)
  }

  @Test("half of the weight, or nothing that applies, is not too little rated")
  func enoughCoverage() throws {
    #expect(try found(.lowCoverage, Array(repeating: "3", count: 5)).isEmpty)
    let none = Array(repeating: "{ not-applicable: No such schools }", count: 10)
    #expect(try found(.lowCoverage, none).isEmpty)
  }

  // MARK: Surplus

  @Test(
    "a rating above its reference is a surplus; one at the reference is not",
    arguments: [("5", 1), ("4", 0), ("~", 0)]
  )
  func surplus(level: String, count: Int) throws {
    #expect(try found(.surplus, [level]).count == count)
  }

  @Test("a rating without a reference is not a surplus")
  func noReference() throws {
    #expect(
      try MethodFramework.single([.init("i1")]).working(ratings(["5"])).findings(.surplus).isEmpty
    )
  }

  // MARK: Years

  @Test("a rating from another school year is found, with its date")
  func datedOutside() throws {
    let worked = try MethodFramework.single(Self.ten).working(
      ratings(["{ level: 3, date: 2024-06-20 }", "{ level: 3, date: 2024-07-01 }"])
    )
    #expect(
      worked.texts(.yearsApart)
        == ["1 rating was given outside the school year 2024-25, the first on 2024-06-20."]
    )
  }

  @Test("several ratings from other years are counted")
  func severalOutside() throws {
    let worked = try MethodFramework.single(Self.ten).working(
      ratings(["{ level: 3, date: 2025-07-01 }", "{ level: 3, date: 2024-06-20 }"])
    )
    #expect(
      worked.texts(.yearsApart)
        == ["2 ratings were given outside the school year 2024-25, the first on 2025-07-01."]
    )
  }

  @Test("ratings from the cycle, or without a date of their own, are not apart")
  func datedInside() throws {
    #expect(try found(.yearsApart, ["{ level: 3, date: 2025-06-30 }", "3"]).isEmpty)
  }
}
