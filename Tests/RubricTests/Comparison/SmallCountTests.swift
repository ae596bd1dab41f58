import Testing

@testable import Rubric

/// What is kept of a figure, by the number of students that it rests on.
@Suite struct SmallCountTests {
  private func row(_ group: String, _ count: Int?, _ value: Double = 50) -> String {
    "{ group: \(group), value: \(value)\(count.map { ", n: \($0)" } ?? ""), year: 2024-25 }"
  }

  private func standings(_ rows: [String]) throws -> [GroupStanding] {
    try MethodFramework.single([.init("a")], metrics: [.init(id: "m")])
      .working(values: ["m": rows]).comparison.metrics.first?.groups ?? []
  }

  @Test(
    "under 11 nothing is kept; under 30 a figure is marked; from 30 on it is used",
    arguments: [(10, false, false), (11, true, false), (29, true, false), (30, true, true)]
  )
  func limits(count: Int, isShown: Bool, takesPart: Bool) throws {
    let own = try #require(try standings([row("asian", count)]).first)
    #expect((own.value != nil) == isShown)
    #expect(own.result.count == (isShown ? count : nil))
    #expect((own.level != nil) == isShown)
    #expect(own.takesPart == takesPart)
  }

  @Test(
    "foster youth are used from 15 on",
    arguments: [(10, false, false), (14, true, false), (15, true, true)]
  )
  func foster(count: Int, isShown: Bool, takesPart: Bool) throws {
    let own = try #require(try standings([row("foster", count)]).first)
    #expect((own.value != nil) == isShown)
    #expect(own.takesPart == takesPart)
  }

  @Test("without a number of students, a figure is shown but not used")
  func unknown() throws {
    let own = try #require(try standings([row("all", nil)]).first)
    #expect(own.value == 50)
    #expect(!own.takesPart)
  }

  // MARK: Withheld counts

  private func counts(_ rows: [String]) throws -> [String: Int] {
    try standings(rows).reduce(into: [:]) { $0[$1.group.description] = $1.result.count }
  }

  @Test("if one group of a family is hidden, the next smallest one's number is hidden too")
  func withheld() throws {
    let rows = [row("all", 172), row("asian", 45), row("black", 7), row("white", 120)]
    #expect(try counts(rows) == ["all": 172, "white": 120])
    // Its value stays, and 45 students are enough for it to take part.
    let asian = try #require(try standings(rows).first { $0.group.description == "asian" })
    #expect(asian.value == 50)
    #expect(asian.takesPart)
  }

  @Test(
    "a withheld number still decides whether the figure is used",
    arguments: [(29, false), (30, true)]
  )
  func withheldSmall(count: Int, takesPart: Bool) throws {
    let rows = [row("all", 200), row("asian", count), row("black", 7), row("white", 120)]
    let asian = try #require(try standings(rows).first { $0.group.description == "asian" })
    #expect(asian.result.count == nil)
    #expect(asian.takesPart == takesPart)
  }

  @Test("if the publisher hides one group, the rule is the same")
  func publisherHides() throws {
    let rows = [
      row("asian", 45), "{ group: black, suppressed: true, year: 2024-25 }", row("white", 120),
    ]
    #expect(try counts(rows) == ["white": 120])
  }

  @Test("a group given with too small a number and no value is hidden as well, not missing")
  func smallWithoutValue() throws {
    let rows = [
      row("all", 172), row("asian", 45), "{ group: black, n: 7, year: 2024-25 }", row("white", 120),
    ]
    #expect(try counts(rows) == ["all": 172, "white": 120])
    let black = try #require(try standings(rows).first { $0.group.description == "black" })
    #expect(black.result.state == .suppressed)
  }

  @Test("a group with no students is missing, and does not cause any number to be hidden")
  func noStudents() throws {
    let rows = [row("asian", 45), "{ group: black, n: 0, year: 2024-25 }", row("white", 120)]
    #expect(try counts(rows) == ["asian": 45, "white": 120])
    #expect(try standings(rows).count == 2)
  }

  @Test("if two groups of a family are hidden, or none, no other number is hidden")
  func twoHidden() throws {
    #expect(
      try counts([row("all", 134), row("asian", 7), row("black", 7), row("white", 120)])
        == ["all": 134, "white": 120]
    )
    #expect(try counts([row("asian", 45), row("white", 120)]) == ["asian": 45, "white": 120])
  }

  @Test("a hidden group without a family does not cause any other number to be hidden")
  func noFamily() throws {
    #expect(
      try counts([row("asian", 45), row("foster", 7), row("white", 120)]) == [
        "asian": 45, "white": 120,
      ]
    )
  }

  @Test("a group hidden in one year does not cause a number of another year to be hidden")
  func otherYear() throws {
    #expect(
      try counts([
        row("all", 165), row("asian", 45), row("white", 120),
        "{ group: black, suppressed: true, year: 2023-24 }",
      ]) == ["all": 165, "asian": 45, "white": 120]
    )
  }
}
