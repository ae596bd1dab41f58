import Testing

@testable import Rubric

@Suite struct ProfileReaderTests {
  private let path = "profile.yml"

  @Test(
    "unknown names in the profile are reported where they are, each by itself",
    arguments: [
      (
        "source: study, where: Practices", "source: ⟦1⟧story, where: Practices",
        Diagnostic.ID.unknownSource
      ),
      ("where: Findings", "where: ⟦1⟧Findigns", .unknownHeading),
      ("graduation-rate:", "⟦1⟧graduation:", .unknownMetric),
      ("group: asian", "group: ⟦1⟧asians", .unknownGroup),
      ("district: beta", "district: ⟦1⟧bata", .unknownDistrict),
      ("seen-in: [gamma]", "seen-in: [⟦1⟧delta]", .unknownDistrict),
      ("  learning:", "  ⟦1⟧learnign:", .unknownDomain),
      ("    coaching:", "    ⟦1⟧coachign:", .unknownIndicator),
      ("strength: several", "strength: ⟦1⟧lots", .unknownChoice),
      ("kind: high", "kind: ⟦1⟧hihg", .unknownChoice),
      ("cds: \"01000030000000\"", "cds: ⟦1⟧1.00003E+12", .notACDSCode),
      ("value: 94, n: 300", "value: ⟦1⟧101, n: 300", .outOfRange),
      ("value: 94, n: 300", "value: 94, n: ⟦1⟧10", .smallGroup),
      ("value: 94, n: 300", "⟦1⟧vlaue: 94, n: 300", .unknownKey),
      ("profile: test-profile", "profile: ⟦1⟧Test profile", .notAnIdentifier),
    ]
  )
  func names(old: String, new: String, id: Diagnostic.ID) throws {
    try expectFrameworkProblems([id], in: path, replacing: old, with: new)
  }

  @Test("a domain that is given twice hides no fault in its references")
  func repeatedDomain() throws {
    try expectFrameworkProblems(
      [.repeatedKey, .unknownIndicator, .missingKey, .missingKey, .missingKey],
      in: path,
      replacing: "  learning:\n    coaching:",
      with: "  ⟦1⟧shared-vision:\n    ⟦2⟧clear-visoin: ⟦3⟧⟦4⟧⟦5⟧{}\n  learning:\n    coaching:"
    )
  }

  @Test("a misspelled domain or indicator hides no fault in its reference")
  func hidesNothing() throws {
    try expectFrameworkProblems(
      [.unknownDomain, .unknownIndicator, .referenceLevel],
      in: path,
      replacing: "  learning:\n    coaching:\n      level: 3",
      with: "  ⟦1⟧lerning:\n    ⟦2⟧coachnig:\n      level: ⟦3⟧4"
    )
  }

  @Test(
    "a reference level follows the rule",
    arguments: [
      ("level: 4\n", "level: ⟦1⟧5\n"), ("level: 4\n", "level: ⟦1⟧3\n"), ("level: 5", "level: ⟦1⟧4"),
      ("level: 3", "level: ⟦1⟧4"), ("\"breadth: several", "⟦1⟧\"because several"),
      ("\"breadth: several districts\"", "⟦1⟧breadth"),
      ("strength: some", "level: ⟦1⟧2\n      strength: some"),
      ("inquiry:\n      strength: some", "inquiry:\n      ⟦1⟧strength: most"),
    ]
  )
  func rule(old: String, new: String) throws {
    try expectFrameworkProblems([.referenceLevel], in: path, replacing: old, with: new)
  }

  @Test(
    "the rule gives a level for each strength and case",
    arguments: [
      (Reference.Strength.every, Reference.Reason.breadth, 4), (.most, .breadth, 4),
      (.several, .breadth, 3), (.some, .breadth, nil), (.every, .lasted, 5), (.most, .lasted, 5),
      (.several, .lasted, 3), (.some, .lasted, nil), (.every, .developing, 3),
      (.most, .developing, 3), (.several, .developing, 3), (.some, .developing, nil),
    ] as [(Reference.Strength, Reference.Reason, Double?)]
  )
  func levels(strength: Reference.Strength, reason: Reference.Reason, level: Double?) {
    #expect(Reference.level(strength, reason) == level)
  }

  @Test("the same figure or district given twice is reported at the second")
  func repeated() throws {
    try expectFrameworkProblems(
      [.repeatedValue],
      in: path,
      replacing: "    - { group: asian",
      with:
        "    - ⟦1⟧{ group: all, year: 2023-24, value: 88, source: state-data }\n    - { group: asian"
    )
    try expectFrameworkProblems(
      [.repeatedID],
      in: path,
      replacing: "  - id: gamma",
      with: "  - ⟦1⟧{ id: beta, name: B, cds: '0100002', kind: high }\n  - id: gamma"
    )
  }

  @Test(
    "prediction lines are checked like the rest",
    arguments: [
      ("metric: graduation-rate", "metric: ⟦1⟧graduation", Diagnostic.ID.unknownMetric),
      ("kinds: [unified, high]", "kinds: [⟦1⟧unfied, high]", .unknownChoice),
      ("residual-sd: 5", "residual-sd: ⟦1⟧0", .outOfRange),
      ("r-squared: 0.2", "r-squared: ⟦1⟧1.2", .outOfRange), ("n: 10", "n: ⟦1⟧2", .outOfRange),
      ("year: 2023-24", "year: ⟦1⟧2023", .notASchoolYear),
      ("slope: -0.1", "slope: ⟦1⟧~", .missingKey), ("lines:", "⟦1⟧lnes:", .unknownKey),
    ]
  )
  func expectations(old: String, new: String, id: Diagnostic.ID) throws {
    try expectFrameworkProblems([id], in: "expectations.yml", replacing: old, with: new)
  }

  @Test("a metric has one line for each kind and year, and may have several years")
  func lineOnce() throws {
    let line = """
        - metric: graduation-rate
          kinds: [unified]
          year: 2022-23
          slope: -0.1
          intercept: 95
          residual-sd: 5
          r-squared: 0.2
          n: 10

      """
    let text = try #require(TestFramework.texts["expectations.yml"])
    let framework = try TestFramework.framework(["expectations.yml": text + line])
    #expect(framework.predictionLines.map(\.count) == [2, 0, 0])
    let problems = TestFramework.problems(["expectations.yml": text + line + line])
    #expect(problems.map(\.id) == [.repeatedID])
    #expect(
      problems.first?.message
        == "the id 'graduation-rate for unified in 2022-23' is used twice"
    )
  }
}
