import Testing

@testable import Rubric

@Suite struct MeasuresReaderTests {
  private let path = "metrics.yml"

  @Test("cut scores go one way, from worse to better, one for each level from the second")
  func cutScores() throws {
    for (old, new) in [
      ("[60, 70, 80, 90]", "[60, 80, 70, 90]"), ("[60, 70, 80, 90]", "[90, 80, 70, 60]"),
      ("[60, 70, 80, 90]", "[60, 70, 70, 90]"), ("[60, 70, 80, 90]", "[60, 70, 80]"),
      ("[60, 70, 80, 90]", "[60, 70, 80, 90, 95]"), ("[20, 10, 5, 2.5]", "[2.5, 5, 10, 20]"),
    ] {
      try expectFrameworkProblems([.cutScores], in: path, replacing: old, with: "⟦1⟧" + new)
    }
    try expectFrameworkProblems(
      [.outOfRange, .notANumber],
      in: path,
      replacing: "[60, 70, 80, 90]",
      with: "[⟦1⟧-5, 70, ⟦2⟧x, 90]"
    )
  }

  @Test("a fault in a group, metric or kind causes no further error at a link to it")
  func noEchoes() throws {
    for (path, old, new, id) in [
      (
        "metrics.yml", "title: Graduation rate", "⟦1⟧ttle: Graduation rate",
        Diagnostic.ID.unknownKey
      ),
      ("metrics.yml", "better: higher", "better: ⟦1⟧up", .unknownChoice),
      ("metrics.yml", "{ id: asian, title: Asian,", "⟦1⟧{ id: asian,", .missingKey),
      (
        "framework.yml", "{ id: unified, title: unified district }", "⟦1⟧{ id: unified }",
        .missingKey
      ),
      ("framework.yml", "- id: study\n    title: The study", "- ⟦1⟧id: study", .missingKey),
      ("framework.yml", "headings: [Findings, Practices]", "headings: ⟦1⟧Findings", .wrongKind),
      ("profile.yml", "{ id: alpha, name: Alpha Unified,", "⟦1⟧{ id: alpha,", .missingKey),
      ("profile.yml", "{ id: alpha, name", "⟦1⟧{ name", .missingKey),
      ("metrics.yml", "- { id: asian, title", "- ⟦1⟧{ title", .missingKey),
      (
        "practices/2-learning.yml", "statement: Teachers are coached.", "statement: ⟦1⟧[a]",
        .wrongKind
      ),
      ("practices/2-learning.yml", "- id: coaching\n    title", "- ⟦1⟧title", .missingKey),
    ] {
      try expectFrameworkProblems([id], in: path, replacing: old, with: new)
    }
  }

  @Test("a faulty list of groups does not hide an unknown group elsewhere")
  func hidesNothing() {
    let metrics = TestFramework.texts["metrics.yml"] ?? ""
    let found = TestFramework.problems([
      "metrics.yml": metrics.replacing("{ id: asian, title: Asian,", with: "{ id: asian,"),
      "profile.yml": TestFramework.profileText.replacing("group: asian", with: "group: martian"),
    ])
    #expect(found.map(\.id) == [.missingKey, .unknownGroup])
  }

  @Test("the lists of groups and metrics must exist; without them, links to them are not errors")
  func missingLists() throws {
    let text = TestFramework.texts["metrics.yml"] ?? ""
    let withoutMetrics = String(
      text[..<(text.firstRange(of: "metrics:")?.lowerBound ?? text.endIndex)]
    )
    #expect(TestFramework.problems(["metrics.yml": withoutMetrics]).map(\.id) == [.missingKey])
    let start = try #require(text.firstRange(of: "groups:\n")).lowerBound
    let end = try #require(text.firstRange(of: "metrics:\n")).lowerBound
    let withoutGroups = text[..<start] + text[end...]
    #expect(
      TestFramework.problems(["metrics.yml": String(withoutGroups)]).map(\.id) == [.missingKey]
    )
  }

  @Test("ids are used once, and the first group is all students")
  func ids() throws {
    try expectFrameworkProblems(
      [.repeatedID],
      in: path,
      replacing: "- { id: asian,",
      with: "- { id: asian, title: A }\n  - ⟦1⟧{ id: asian,"
    )
    try expectFrameworkProblems(
      [.missingKey],
      in: path,
      replacing: "  - { id: all, title: All students }\n  - {",
      with: "  ⟦1⟧- { id: male, title: M }\n  - { id: all, title: All }\n  - {"
    )
    try expectFrameworkProblems(
      [.repeatedID],
      in: "framework.yml",
      replacing: "- { id: high,",
      with: "- { id: high, title: h }\n  - ⟦1⟧{ id: high,"
    )
  }

  @Test("a range is two numbers, the lower one first")
  func ranges() throws {
    for new in ["[100, 0]", "[0]", "[0, 50, 100]", "[5, 5]"] {
      try expectFrameworkProblems(
        [.outOfRange],
        in: path,
        replacing: "[-200, 200]",
        with: "⟦1⟧" + new
      )
    }
  }
}
