import Testing

@testable import Rubric

@Suite struct PlanGoalTests {
  /// Gaps: clear vision 4 - 2, equity 5 - 1, coaching 3 - 1; weights 2, 1 and 3.
  private static let ratings =
    "shared-vision: { clear-vision: 2, equity-touchstone: 1 }, learning: { coaching: 1 }"

  @Test("the first priorities go to the goal of their domain, and a limit leaves out the others")
  func gathers() throws {
    let goals = try TestFramework.notes([], ratings: Self.ratings).notes.goals
    // 3 × 2 = 6 for coaching; 2 × 2 = 1 × 4 = 4 for the other two, which tie; two are gathered.
    #expect(goals.count == 1)
    let names = goals[0].priorities.map { TestFramework.framework.indicators[$0.indicator].id }
    #expect(names.map(\.description) == ["coaching", "clear-vision"])
    let outside = goals[0].tiedOutside.map { TestFramework.framework.indicators[$0].id.description }
    #expect(outside == ["equity-touchstone"])
    #expect(goals[0].kind == .broad)
    // Of shared vision; the other domain names no state priority.
    #expect(goals[0].statePriorities == [2, 3])
  }

  @Test(
    "a goal of one domain is a focus goal, and one based on its numbers alone is a broad goal after it"
  )
  func kinds() throws {
    let goals = try TestFramework.notes(
      ["graduation-rate: 2024-25 all 75 200"],
      ratings: "shared-vision: { clear-vision: 2 }"
    ).notes.goals
    let themes = goals.map { TestFramework.planMap.themes[$0.theme].id.description }
    #expect(themes == ["learn", "finish"])
    #expect(goals.map(\.kind) == [.focus, .broad])
    #expect(goals.map(\.number) == [1, 2])
    #expect(goals[1].rows.map(\.number) == ["2.1"])
  }

  @Test("a goal whose metrics fall short of nothing maintains progress")
  func maintenance() throws {
    let goals = try TestFramework.notes(["graduation-rate: 2024-25 all 85 200"]).notes.goals
    #expect(goals.map(\.kind) == [.maintenance])
  }

  @Test("a goal whose metrics have no level gets no type, even if they did not get worse")
  func noType() throws {
    let notes = try TestFramework.notes([
      "math-points: 2022-23 all 60 200", "math-points: 2024-25 all 62 200",
    ])
    #expect(notes.notes.goals.map(\.kind) == [nil])
    let blank = "type of goal; the state has no levels for these metrics"
    #expect(notes.rendered(as: .markdown).contains(blank))
    #expect(!notes.rendered(as: .markdown).contains("lies below level 4"))
    #expect(notes.json.contains("\"type\":null"))
  }

  @Test(
    "a goal maintains progress until a metric gets worse by the state's step, which is 1",
    arguments: [("85.9", PlanMap.GoalKind.maintenance), ("86", .broad)]
  )
  func worsened(start: String, kind: PlanMap.GoalKind) throws {
    let notes = try TestFramework.notes([
      "graduation-rate: 2022-23 all \(start) 200", "graduation-rate: 2024-25 all 85 200",
    ])
    #expect(notes.notes.goals.map(\.kind) == [kind])
    let isSaid = notes.rendered(as: .markdown).contains("got worse since the baseline")
    #expect(isSaid == (kind == .broad))
  }

  @Test("for a goal based on its numbers alone, unrated indicators with a reference are named")
  func unrated() throws {
    let goals = try TestFramework.notes(["absence-rate: 2024-25 all 15 200"]).notes.goals
    let names = goals.flatMap(\.unrated).map {
      TestFramework.framework.indicators[$0].id.description
    }
    // Absences bear on equity-touchstone alone, which has a reference and no rating.
    #expect(names == ["equity-touchstone"])
  }

  @Test("a district without ratings and figures has no goal, and its notes say so")
  func nothing() throws {
    let notes = try TestFramework.notes([])
    #expect(notes.notes.goals.isEmpty)
    let sentence = "goals; the inputs hold neither a rating below its reference nor a figure"
    #expect(notes.rendered(as: .markdown).contains(sentence))
  }

  @Test("needs name the rows of groups whose funding the plan must account for, and no others")
  func needs() throws {
    let notes = try TestFramework.notes([
      "graduation-rate: 2024-25 all 80 200", "graduation-rate: 2024-25 low-income 60 100",
      "graduation-rate: 2024-25 asian 60 100",
    ]).notes
    #expect(notes.needs.map { $0.rows.map(\.group.description) } == [["low-income"]])
  }

  @Test(
    "a required action applies from its number of students up",
    arguments: [(29, false), (30, true)]
  )
  func required(count: Int, applies: Bool) throws {
    let notes = try TestFramework.notes([
      "graduation-rate: 2024-25 all 80 200", "graduation-rate: 2024-25 low-income 79 \(count)",
    ]).notes
    guard case .applies = notes.duties[0].state else {
      #expect(!applies)
      return
    }
    #expect(applies)
  }

  @Test("without a number of students, the inputs cannot say whether an action is required")
  func requiredUnknown() throws {
    #expect(try TestFramework.notes([]).notes.duties.map(\.state) == [.unknown])
  }

  @Test("measures of other kinds of district are left out, and one with a row names it")
  func measures() throws {
    let checks = try TestFramework.notes(["graduation-rate: 2024-25 all 80 200"]).notes.measures
    #expect(checks.map(\.measure.code) == ["2A", "5E", "5B"])
    #expect(checks.map(\.rows) == [[], ["1.1"], []])
  }

  @Test("a group at the lowest status is named, but one a level higher is not")
  func lowest() throws {
    let notes = try TestFramework.notes([
      "graduation-rate: 2024-25 all 75 200", "graduation-rate: 2024-25 low-income 59.9 100",
      "graduation-rate: 2024-25 asian 60 100",
    ]).notes
    // Level 2 begins at 60.
    #expect(notes.lowest.map { $0.groups.map(\.group.description) } == [["low-income"]])
  }
}
