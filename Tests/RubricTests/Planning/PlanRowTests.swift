import Testing

@testable import Rubric

/// Baselines, outcomes and differences, worked out by hand.
@Suite struct PlanRowTests {
  private static let three = [
    "graduation-rate: 2022-23 all 80 200", "graduation-rate: 2023-24 all 82.5 200",
    "graduation-rate: 2024-25 all 81 200",
  ]

  private static func row(
    _ figures: [String],
    _ group: String = "all",
    plan: String? = nil
  ) throws -> PlanRow {
    let rows = try TestFramework.notes(figures, plan: plan).notes.goals.flatMap(\.rows)
    return try #require(rows.first { $0.group.description == group })
  }

  private static func value(_ cell: PlanRow.Cell) -> Double? { cell.figure?.value }

  @Test("a metric there from the start freezes 2022-23, and the later years are its outcomes")
  func fromTheStart() throws {
    let row = try Self.row(Self.three)
    #expect(!row.isNew)
    #expect(Self.value(row.baseline) == 80)
    #expect(row.outcomes.map(Self.value) == [82.5, 81])
    // 81 - 80
    #expect(row.difference?.value == 1)
    #expect(row.difference?.year == SchoolYear(start: 2024))
  }

  @Test("a difference follows from the printed figures, in the notes, the CSV and the JSON")
  func printedDifference() throws {
    let notes = try TestFramework.notes([
      "graduation-rate: 2022-23 all 64.16 200", "graduation-rate: 2024-25 all 61.54 200",
    ])
    // Printed 64.2 and 61.5, so -2.7; unrounded it would be -2.62.
    #expect(notes.rendered(as: .markdown).contains("-2.7 percentage points (worse, 2024-25)"))
    #expect(notes.rendered(as: .csv).contains(",-2.7,"))
    #expect(notes.json.contains("\"difference\":{\"value\":-2.7,"))
  }

  @Test("the plan of 2025-26 has Year 1 as its newest, and Year 2 is not due")
  func secondPlan() throws {
    let row = try Self.row(Self.three, plan: "2025-26")
    #expect(row.outcomes.map(Self.value) == [82.5, nil])
    #expect(row.outcomes[1] == .notYet)
    #expect(row.difference?.value == 2.5)
  }

  @Test("the first plan of the cycle has a baseline and no difference")
  func firstPlan() throws {
    let row = try Self.row(Self.three, plan: "2024-25")
    #expect(Self.value(row.baseline) == 80)
    #expect(row.outcomes == [.notYet, .notYet])
    #expect(row.difference == nil)
  }

  @Test("a metric without a figure for 2022-23 is new, and its newest year is its baseline")
  func isNew() throws {
    let row = try Self.row(Array(Self.three.dropFirst()))
    #expect(row.isNew)
    #expect(Self.value(row.baseline) == 81)
    #expect(row.outcomes == [.beforeBaseline, .beforeBaseline])
    #expect(row.difference == nil)
  }

  @Test(
    "a year that the plan needs and nobody gives stays missing, and the difference names its year"
  )
  func missingYear() throws {
    let row = try Self.row(Array(Self.three.dropLast()), plan: "2026-27")
    #expect(row.outcomes[1] == .missing(SchoolYear(start: 2024)))
    #expect(row.difference?.year == SchoolYear(start: 2023))
  }

  @Test("a hidden figure is hidden, not missing and not 0")
  func hidden() throws {
    let row = try Self.row([Self.three[0], "graduation-rate: 2023-24 all * 0", Self.three[2]])
    #expect(row.outcomes[0] == .hidden(SchoolYear(start: 2023)))
  }

  @Test("a group has a row if it is five steps behind all students, and none if it is four")
  func lag() throws {
    // The step is 1: 81 - 76 = 5 lags, 81 - 77 = 4 does not.
    let rows = try TestFramework.notes(
      Self.three + [
        "graduation-rate: 2024-25 low-income 76 100", "graduation-rate: 2024-25 asian 77 100",
      ]
    ).notes.goals.flatMap(\.rows)
    #expect(rows.map(\.number) == ["1.1", "1.1a"])
    #expect(rows.map(\.group.description) == ["all", "low-income"])
  }

  @Test("a group that lagged only in an older year, or is too small today, has no row")
  func lagToday() throws {
    let rows = try TestFramework.notes(
      Self.three + [
        "graduation-rate: 2022-23 low-income 60 100", "graduation-rate: 2024-25 asian 50 29",
      ]
    ).notes.goals.flatMap(\.rows)
    #expect(rows.map(\.group.description) == ["all"])
  }

  @Test("a group present in only one year is new, with that year as its baseline")
  func groupInOneYear() throws {
    let row = try Self.row(
      Self.three + ["graduation-rate: 2024-25 low-income 66 100"],
      "low-income"
    )
    #expect(row.isNew)
    #expect(row.baseline.figure?.year == SchoolYear(start: 2024))
    // 66 + (81 - 66) / 3 = 71, more than 66 + 3 × 1.
    #expect(row.target.value == 71)
  }

  @Test(
    "the newest data decide which plan is written",
    arguments: [
      (["graduation-rate: 2022-23 all 80 200"], "2024-25"),
      (["graduation-rate: 2023-24 all 80 200"], "2025-26"),
      (["graduation-rate: 2022-23 all 80 200", "graduation-rate: 2024-25 all 80 200"], "2026-27"),
    ]
  )
  func planYear(figures: [String], plan: String) throws {
    let choice = try TestFramework.notes(figures).notes.choice
    #expect(choice.year.plan.description == plan)
    #expect(choice.reason == .newestData)
  }

  @Test("without a figure from the cycle's years, the assessment's own year decides")
  func planYearOfCycle() throws {
    for figures in [[], ["graduation-rate: 2020-21 all 80 200"]] {
      let choice = try TestFramework.notes(figures).notes.choice
      // The assessment is of 2024-25, which is the data of the plan of 2026-27.
      #expect(choice.year.plan.description == "2026-27")
      #expect(choice.reason == .cycle)
    }
  }
}
