import Testing

@testable import Rubric

/// Targets, worked out by hand: three steps, or a third of the way to all students.
@Suite struct PlanTargetTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let figures: [String]
    var group = "all"
    let target: Double
    let limit: PlanTarget.Limit
  }

  @Test(
    "a target is the baseline improved by the rule",
    arguments: [
      Case(
        testDescription: "three steps of 1 up",
        figures: ["graduation-rate: 2022-23 all 80 200"],
        target: 83,
        limit: .none
      ),
      Case(
        testDescription: "three steps of 0.5 down, where lower is better",
        figures: ["absence-rate: 2022-23 all 12 200"],
        target: 10.5,
        limit: .none
      ),
      Case(
        testDescription: "not past 90, where the best status begins",
        figures: ["graduation-rate: 2022-23 all 88.5 200"],
        target: 90,
        limit: .bestStatus(90)
      ),
      Case(
        testDescription: "not past 2.5, where the best status begins and lower is better",
        figures: ["absence-rate: 2022-23 all 3 200"],
        target: 2.5,
        limit: .bestStatus(2.5)
      ),
      Case(
        testDescription: "a baseline beyond the best status stands",
        figures: ["graduation-rate: 2022-23 all 96 200"],
        target: 96,
        limit: .today(96)
      ),
      Case(
        testDescription: "today's 85 is better than 83 and stands",
        figures: ["graduation-rate: 2022-23 all 80 200", "graduation-rate: 2024-25 all 85 200"],
        target: 85,
        limit: .today(85)
      ),
      Case(
        testDescription: "a group 12 behind closes 4, more than three steps",
        figures: [
          "graduation-rate: 2022-23 all 80 200", "graduation-rate: 2022-23 low-income 68 100",
          "graduation-rate: 2024-25 all 80 200", "graduation-rate: 2024-25 low-income 69 100",
        ],
        group: "low-income",
        target: 72,
        limit: .none
      ),
      Case(
        testDescription: "a group 6 behind closes three steps, more than 2",
        figures: [
          "graduation-rate: 2022-23 all 80 200", "graduation-rate: 2022-23 low-income 74 100",
        ],
        group: "low-income",
        target: 77,
        limit: .none
      ),
    ]
  )
  func target(example: Case) throws {
    let rows = try TestFramework.notes(example.figures).notes.goals.flatMap(\.rows)
    let row = try #require(rows.first { $0.group.description == example.group })
    guard case .worked(let working) = row.target else {
      Issue.record("there is no target")
      return
    }
    #expect(working.value == example.target)
    #expect(working.limit == example.limit)
  }

  @Test("without a step, without a figure or with too few students there is no target")
  func none() throws {
    func target(_ figures: String...) throws -> PlanTarget? {
      try TestFramework.notes(figures).notes.goals.first?.rows.first?.target
    }
    #expect(try target("math-points: 2022-23 all 12 200") == .noStep)
    #expect(try target("graduation-rate: 2022-23 all * 0") == .noFigure)
    #expect(try target("graduation-rate: 2022-23 all 80 29") == .tooFew)
  }

  @Test("a step applies only to its kinds of district")
  func otherKind() throws {
    let rows = try TestFramework.notes(["graduation-rate: 2022-23 all 80 200"], kind: "high")
      .notes.goals.flatMap(\.rows)
    #expect(rows.map(\.target) == [.noStep])
  }

  @Test("today's figure for too few students does not raise a target")
  func smallToday() throws {
    let rows = try TestFramework.notes([
      "graduation-rate: 2022-23 all 80 200", "graduation-rate: 2024-25 all 89 20",
    ]).notes.goals.flatMap(\.rows)
    #expect(rows.first?.target.value == 83)
  }

  @Test(
    "what is still to go is the printed target minus the newest printed figure, in either direction",
    arguments: [
      // Target 83; 81.54 prints as 81.5.
      (["graduation-rate: 2022-23 all 80 200", "graduation-rate: 2024-25 all 81.54 200"], 1.5),
      // Target 10.5, lower is better.
      (["absence-rate: 2022-23 all 12 200", "absence-rate: 2024-25 all 14 200"], 3.5),
      // Today's 85 is better than 83 and stands.
      (["graduation-rate: 2022-23 all 80 200", "graduation-rate: 2024-25 all 85 200"], 0),
      // Only the baseline.
      (["graduation-rate: 2022-23 all 80 200"], 3),
      // Too few students today; without a step; without a baseline that may be shown.
      (["graduation-rate: 2022-23 all 80 200", "graduation-rate: 2024-25 all 85 29"], nil),
      (["math-points: 2022-23 all -20 200"], nil),
      (["graduation-rate: 2022-23 all 80 29"], nil),
    ] as [([String], Double?)]
  )
  func toGo(figures: [String], expected: Double?) throws {
    let notes = try TestFramework.notes(figures)
    let row = try #require(notes.notes.goals.flatMap(\.rows).first)
    #expect(row.toGo == expected)
    let number = expected.map(\.plain) ?? "null"
    #expect(notes.json.contains("\"to-go\":\(number)}"))
    let lines = notes.csv.split(separator: "\n")
    #expect(lines[0].hasSuffix(",target-working,to-go,years-left-out"))
    let printed = expected.map { $0.fixed(1) } ?? ""
    #expect(lines[1].hasSuffix(",\(printed),"))
  }
}
