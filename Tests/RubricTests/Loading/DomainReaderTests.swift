import Testing

@testable import Rubric

@Suite struct DomainReaderTests {
  private let path = "practices/2-learning.yml"

  @Test("a weight is above 0", arguments: ["0", "-1", "0.0", "-0"])
  func weights(weight: String) throws {
    try expectFrameworkProblems(
      [.outOfRange],
      saying: ["above 0"],
      in: path,
      replacing: "weight: 3",
      with: "weight: ⟦1⟧\(weight)"
    )
    try expectFrameworkProblems(
      [.outOfRange],
      saying: ["above 0"],
      in: "practices/1-shared-vision.yml",
      replacing: "weight: 2",
      with: "weight: ⟦1⟧\(weight)"
    )
  }

  @Test("a repeated id is reported at the second indicator, and nothing of it is lost")
  func repeatedID() throws {
    try expectFrameworkProblems(
      [.repeatedID],
      in: path,
      replacing: "    sources: [ { source: study, where: Practices } ]\n  - id: inquiry",
      with:
        "    sources: [ { source: study, where: Practices } ]\n  - ⟦1⟧id: coaching\n    title: More\n    statement: More.\n    basis: lpi\n    look-for: [a]\n    levels: { 1: a, 2: b, 3: c, 4: d, 5: e }\n    sources: [ { source: study, where: Practices } ]\n  - id: inquiry"
    )
  }

  @Test("a metric that an indicator links twice is reported, because it would count twice")
  func repeatedLink() throws {
    try expectFrameworkProblems(
      [.repeatedID],
      in: "practices/1-shared-vision.yml",
      replacing: "metrics: [absence-rate, math-points]",
      with: "metrics: [absence-rate, math-points, ⟦1⟧absence-rate]"
    )
  }

  @Test("each level is given, once, in order")
  func levels() throws {
    let old = "levels: { 1: None, 2: One, 3: Half, 4: Every one, 5: Every one for three years }"
    for (new, ids) in [
      ("⟦1⟧{ 1: a, 2: b, 4: d, 5: e }", [Diagnostic.ID.levels]),
      ("{ 1: a, 3: c, ⟦1⟧2: b, 4: d, 5: e }", [.levels]),
      ("{ 1: a, 2: b, ⟦1⟧tree: c, 4: d, 5: e }", [.levels]),
      ("{ 1: a, 2: b, 3: c, 4: d, 5: e, ⟦1⟧6: f }", [.levels]),
      ("{ 1: a, 2: b, 3: c, 4: d, ⟦1⟧4: f, 5: e }", [.repeatedKey]),
      ("{ 1: a, 2: b, 3: c, 4: d, ⟦1⟧5: }", [.levels]),
      ("{ 1: a, 2: b, 3: c, ⟦1⟧+4: d, 5: e }", [.levels]),
      ("⟦1⟧[a, b, c, d, e]", [.wrongKind]),
      ("⟦1⟧{ 1: a, 2: ⟦2⟧[b], 4: d, 5: e }", [.levels, .wrongKind]),
    ] {
      try expectFrameworkProblems(ids, in: path, replacing: old, with: "levels: " + new)
    }
  }

  @Test("keys, lists and words of another kind are reported once each")
  func shapes() throws {
    for (old, new, id) in [
      ("look-for: [Protocols]", "look-for: ⟦1⟧Protocols", Diagnostic.ID.wrongKind),
      ("look-for: [Protocols]", "look-for: ⟦1⟧[]", .missingKey),
      ("look-for: [Protocols]", "look-for: [⟦1⟧*alias]", .alias),
      ("look-for: [Protocols]", "⟦1⟧lok-for: [Protocols]", .unknownKey),
      ("statement: Teachers", "⟦1⟧statemnt: Teachers", .unknownKey),
      ("basis: lpi", "basis: ⟦1⟧study", .unknownChoice),
      ("metrics: [graduation-rate]", "metrics: [⟦1⟧graduation]", .unknownMetric),
      ("where: Practices", "where: ⟦1⟧Practises", .unknownHeading),
      ("source: study", "source: ⟦1⟧studies", .unknownSource),
      ("number: 2", "number: ⟦1⟧two", .notANumber),
      ("title: Learning of staff", "title: ⟦1⟧''", .missingKey),
    ] {
      try expectFrameworkProblems([id], in: path, replacing: old, with: new)
    }
  }

  @Test(
    "an id consists of lowercase letters, digits and single hyphens",
    arguments: [
      "Inquiry", "-inquiry", "inquiry-", "in--quiry", "in_quiry", "in quiry", "inquiré",
    ]
  )
  func ids(id: String) throws {
    let marked = MarkedText(
      TestFramework.learningText.replacing("id: inquiry", with: "id: ⟦1⟧\(id)")
    )
    expectProblems([.notAnIdentifier], at: marked, TestFramework.problems([path: marked.text]))
  }

  @Test("a practice's file in the list of policy areas is reported once")
  func otherKind() throws {
    try expectFrameworkProblems(
      [.unlistedFile],
      in: "policy-areas/1-supply.yml",
      replacing: TestFramework.supplyText,
      with: TestFramework.supplyText.replacing("policy-area:", with: "⟦1⟧practice:")
    )
  }

  @Test(
    "a policy area's file in the list of practices is reported once, without its recommendations"
  )
  func otherKindOfPractice() throws {
    try expectFrameworkProblems(
      [.unlistedFile],
      in: path,
      replacing: TestFramework.learningText,
      with: TestFramework.learningText.replacing("practice:", with: "⟦1⟧policy-area:")
    )
  }
}
