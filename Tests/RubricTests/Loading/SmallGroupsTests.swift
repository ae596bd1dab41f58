import Testing

@testable import Rubric

@Suite struct SmallGroupsTests {
  private func values(_ rows: String) throws -> [MetricValue] {
    let lines = rows.split(separator: "\n").map { "    - { year: 2023-24, \($0) }\n" }
    return try assessment("metrics:\n  graduation-rate:\n\(lines.joined())").values[0]
  }

  @Test(
    "under 11 nothing is kept, under 30 a value is not used; decided by n alone",
    arguments: [
      ("low-income", 0, false, false), ("low-income", 10, false, false),
      ("low-income", 11, true, false), ("low-income", 29, true, false),
      ("low-income", 30, true, true), ("foster", 10, false, false), ("foster", 14, true, false),
      ("foster", 15, true, true),
    ]
  )
  func limits(group: String, count: Int, isKept: Bool, takesPart: Bool) throws {
    let value = try #require(try values("group: \(group), value: 50, n: \(count)").first)
    let limit = try #require(TestFramework.framework[group: value.group]).markedUnder
    #expect(value.value == (isKept ? 50 : nil))
    #expect(value.count == (isKept ? count : nil))
    #expect(value.takesPart(from: limit) == takesPart)
  }

  @Test("no number under 11 is left anywhere in what was read, nor that of a suppressed row")
  func nothingKept() throws {
    let read = try values(
      "group: low-income, value: 77.7, n: 9, numerator: 7\ngroup: foster, suppressed: true, n: 8"
    )
    #expect(read.map(\.state) == [.suppressed, .suppressed])
  }

  @Test("without n, a value is shown but not used")
  func withoutCount() throws {
    let value = try #require(try values("group: low-income, value: 50").first)
    #expect(value.state == .valued(50, .notGiven))
    #expect(!value.takesPart(from: 0))
  }

  @Test("if one group of a family is hidden, the next smallest one's n is hidden too")
  func complementary() throws {
    let read = try values(
      """
      group: all, value: 90, n: 200
      group: african-american, value: 80, n: 5
      group: asian, value: 95, n: 60
      group: hispanic, value: 85, n: 29
      group: white, value: 92, n: 106
      group: low-income, value: 84, n: 20
      """
    )
    #expect(
      read.map(\.state) == [
        .valued(90, .known(200)), .suppressed, .valued(95, .known(60)),
        .valued(85, .withheld(isLargeEnough: false)), .valued(92, .known(106)),
        .valued(84, .known(20)),
      ]
    )
  }

  @Test("a withheld n still says whether it is large enough")
  func withheldLarge() throws {
    let read = try values("group: asian, suppressed: true\ngroup: white, value: 92, n: 30")
    #expect(read.map(\.state) == [.suppressed, .valued(92, .withheld(isLargeEnough: true))])
  }

  @Test("if none or two groups of a family are hidden, no other n is hidden")
  func otherCounts() throws {
    let two = try values(
      "group: asian, suppressed: true\ngroup: hispanic, value: 1, n: 4\ngroup: white, value: 92, n: 30"
    )
    #expect(two.map(\.state) == [.suppressed, .suppressed, .valued(92, .known(30))])
    let none = try values("group: asian, value: 90, n: 11\ngroup: white, value: 92, n: 30")
    #expect(none.map(\.count) == [11, 30])
  }

  @Test("years and metrics are judged separately")
  func years() throws {
    let read = try assessment(
      """
      metrics:
        graduation-rate:
          - { group: asian, year: 2022-23, suppressed: true }
          - { group: white, year: 2023-24, value: 92, n: 50 }
        absence-rate:
          - { group: white, year: 2022-23, value: 12, n: 50 }
      """
    ).values
    #expect(read[0].map(\.count) == [nil, 50])
    #expect(read[1].map(\.count) == [50])
  }
}
