import Testing

@testable import Rubric

@Suite struct PlanReaderTests {
  @Test("the map of the test framework, and the one of the embedded framework, have no problem")
  func isSound() throws {
    #expect(PlanMap.problems(in: TestFramework.planned).isEmpty)
    #expect(PlanMap.problems(in: try Framework.reading(.embedded).value).isEmpty)
  }

  @Test("a framework without a map has no problem, and no notes")
  func noMap() throws {
    #expect(PlanMap.problems(in: TestFramework.framework).isEmpty)
    let refusal = #expect(throws: InvalidDocument.self) {
      try PlanMap.reading(TestFramework.framework)
    }
    #expect(refusal?.diagnostics.map(\.id) == [.missingFile])
  }

  struct Slip: Sendable, CustomTestStringConvertible {
    let piece: String
    let other: String
    let ids: [Diagnostic.ID]
    var testDescription: String { other }
    init(_ piece: String, _ other: String, _ ids: Diagnostic.ID...) {
      (self.piece, self.other, self.ids) = (piece, other, ids)
    }
  }

  @Test(
    "a mistake is reported once, under its own id",
    arguments: [
      Slip("framework: test", "framework: other", .otherFramework),
      Slip(
        "  - { id: monitoring, text: The heading",
        "  - { id: monitorin, text: The",
        .unknownChoice
      ),
      Slip("[goal 1, goal 2, goal 3]", "[goal 1, goal 2]", .planMap),
      Slip("- { plan: 2025-26, data: 2023-24 }", "- { plan: 2023-24, data: 2023-24 }", .planMap),
      Slip("plan: 2025-26", "plan: 2025", .notASchoolYear),
      Slip("domains: [supply]", "domains: []", .planMap),
      Slip("domains: [supply]", "domains: [supply, learning]", .planMap),
      Slip("domains: [supply]", "domains: [suply]", .unknownDomain),
      Slip("state-priorities: [5]", "state-priorities: [5, 2]", .planMap),
      Slip("state-priorities: [5]", "state-priorities: []", .planMap),
      Slip("practices: 2,", "practices: two,", .notANumber),
      Slip("lag-steps: 5", "lag-step: 5", .unknownKey),
      Slip("step: 0.5", "step: 0", .outOfRange),
      Slip("metric: absence-rate", "metric: absence-rates", .unknownMetric),
      Slip("kinds: [unified]", "kinds: [unified, county]", .unknownChoice),
      Slip("kinds: [elementary, unified]", "kinds: [elementary, elementary]", .repeatedID),
      Slip("unduplicated: [low-income, foster]", "unduplicated: [low-income, all]", .planMap),
      Slip("white, low-income, foster]", "white, low-incme, foster]", .unknownGroup),
      Slip("from: 30\n", "\n", .missingKey),
      Slip("group: low-income\n", "group: lowicnome\n", .unknownGroup),
      Slip("where: Findings", "where: Finding", .unknownHeading, .unknownHeading),
      Slip("on-ratings: Is it so?\n", "\n", .missingKey),
      Slip("code: 5B", "code: 5E", .repeatedID),
      Slip("number: 3", "number: 13", .outOfRange),
    ]
  )
  func slip(slip: Slip) throws {
    #expect(try TestFramework.planProblems(slip.piece, slip.other).map(\.id) == slip.ids)
  }

  @Test("every reader of the map accepts an empty mapping without failing")
  func empty() throws {
    for text in ["{}", "framework: test\ntemplate: {}\nrules: {}\nsteps: [{}]\npartners: [{}]\n"] {
      let framework = try TestFramework.framework(["plan.yml": text])
      #expect(PlanMap.problems(in: framework).count > 5)
    }
  }

  @Test("a wrong number of columns says how many the table has")
  func words() throws {
    let problem = try TestFramework.planProblems("[goal 1, goal 2, goal 3]", "[goal 1]").first
    #expect(problem?.message == "the table 'goal' must have 3 columns, not 1")
  }

  @Test("a fact in the profile names only domains of the framework")
  func facts() {
    let text = TestFramework.profileText.replacing(
      "source: study, where: Findings }",
      with: "source: study, where: Findings, domains: [learnin] }"
    )
    #expect(TestFramework.problems(["profile.yml": text]).map(\.id) == [.unknownDomain])
  }
}
