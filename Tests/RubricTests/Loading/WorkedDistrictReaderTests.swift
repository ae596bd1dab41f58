import Testing

@testable import Rubric

@Suite struct WorkedDistrictReaderTests {
  private static let head = """
    worked-district: north
    given:
      district: { name: North Unified, kind: unified }
      cycle: 2023-24

    """

  private static func read(_ text: String) -> (worked: WorkedDistrict?, problems: [Diagnostic]) {
    var problems = Problems()
    let reader = WorkedDistrictReader(TestFramework.framework)
    let worked = reader.read(SourceText(text, name: "vectors/north.yml"), into: &problems)
    return (worked, problems.sorted())
  }

  /// Expects the problems of a worked district that begins with a sound head; returns its claims.
  @discardableResult
  private func expectWorked(
    _ ids: [Diagnostic.ID],
    saying words: [String] = [],
    in body: String,
    after head: String = Self.head,
    sourceLocation: Testing.SourceLocation = #_sourceLocation
  ) -> [String] {
    let marked = MarkedText(head + body)
    let (worked, problems) = Self.read(marked.text)
    expectProblems(
      ids,
      saying: words,
      at: marked,
      problems,
      sourceLocation: sourceLocation
    )
    return worked?.claims.map(\.shown) ?? []
  }

  @Test("what is stated is read with its subject, and 'none' is not a number")
  func claims() throws {
    let (worked, problems) = Self.read(
      Self.head + """
        expect:
          indices:
            policy: { coverage: 0, score: none }
          domains:
            learning: { gap: 0.5, quadrant: unmeasured }
          indicators:
            learning/inquiry: { rank: 2 }
          metrics:
            math-points: { reference-low: -3.5 }
          findings: [surplus, low-coverage]
        """
    )
    #expect(problems == [])
    let read = try #require(worked)
    #expect(read.name == "north")
    #expect(read.assessment.district.name == "North Unified")
    // Vision has three indicators, so inquiry is the fifth.
    #expect(
      read.claims.map(\.shown) == [
        "policy score none", "policy coverage 0", "domain 1 gap 0.5", "indicator 4 rank 2",
        "metric 2 reference-low -3.5",
      ]
    )
    #expect(read.quadrants.map(\.domain) == [1])
    #expect(read.quadrants.map(\.quadrant) == ["unmeasured"])
    #expect(read.findings?.kinds == ["surplus", "low-coverage"])
  }

  @Test("no findings and no mention of findings are two things")
  func findings() throws {
    #expect(Self.read(Self.head + "expect:\n  findings: []\n").worked?.findings?.kinds == [])
    let silent = try #require(Self.read(Self.head + "expect:\n  findings:\n  domains:\n").worked)
    #expect(silent.findings == nil)
  }

  @Test(
    "a repeated name hides no fault below it, and the first one is kept",
    arguments: [
      ("indices", "practice", "score", "practice score 3"),
      ("domains", "learning", "gap", "domain 1 gap 3"),
      ("indicators", "learning/coaching", "gain", "indicator 3 gain 3"),
      ("metrics", "absence-rate", "level", "metric 1 level 3"),
    ]
  )
  func repeated(section: String, subject: String, quantity: String, claim: String) {
    let claims = expectWorked(
      [.repeatedKey, .notANumber, .unknownKey],
      in: """
        expect:
          \(section):
            \(subject): { \(quantity): 3 }
            ⟦1⟧\(subject): { \(quantity): ⟦2⟧many, ⟦3⟧weather: 1 }
        """
    )
    #expect(claims == [claim])
  }

  @Test("a repeated section hides no fault below it, and the first one is kept")
  func repeatedSection() {
    let claims = expectWorked(
      [.repeatedKey, .unknownDomain, .notANumber],
      in: """
        expect:
          domains:
            learning: { score: 3 }
          ⟦1⟧domains:
            ⟦2⟧learnin: { score: ⟦3⟧many }
            supply: { score: 2 }
        """
    )
    #expect(claims == ["domain 1 score 3"])
  }

  @Test(
    "a misspelled name is reported with the one that was meant, and what is below it is read",
    arguments: [
      ("indices", "practise", "score", Diagnostic.ID.unknownChoice, "'practice'"),
      ("domains", "learnin", "score", .unknownDomain, "'learning'"),
      ("indicators", "learning/coachin", "gap", .unknownIndicator, "'learning/coaching'"),
      ("metrics", "absense-rate", "level", .unknownMetric, "'absence-rate'"),
    ]
  )
  func misspelled(
    section: String,
    subject: String,
    quantity: String,
    id: Diagnostic.ID,
    meant: String
  ) {
    let claims = expectWorked(
      [id, .notANumber],
      saying: ["did you mean \(meant)?"],
      in: """
        expect:
          \(section):
            ⟦1⟧\(subject): { \(quantity): ⟦2⟧many }
        """
    )
    #expect(claims == [])
  }

  @Test("what is under a name that is not like any other is not judged")
  func stranger() {
    expectWorked(
      [.unknownDomain],
      in: """
        expect:
          domains:
            ⟦1⟧weather: { sun: 3 }
        """
    )
  }

  @Test("an unknown kind of finding is reported at the word, with the one that was meant")
  func findingKinds() {
    expectWorked(
      [.unknownChoice, .unknownChoice],
      saying: [
        "unknown kind of finding 'low-coverag'; did you mean 'low-coverage'?",
        "unknown kind of finding 'weather'",
      ],
      in: "expect:\n  findings: [surplus, ⟦1⟧low-coverag, ⟦2⟧weather]\n"
    )
  }

  @Test("an unknown quadrant is reported at the word, with the one that was meant")
  func quadrants() {
    expectWorked(
      [.unknownChoice],
      saying: ["unknown quadrant 'unmesured'; did you mean 'unmeasured'?"],
      in: """
        expect:
          domains:
            learning: { quadrant: ⟦1⟧unmesured }
        """
    )
  }

  @Test("a quantity that its subject does not have is refused")
  func quantities() {
    expectWorked(
      [.unknownKey, .unknownKey, .unknownKey, .unknownKey],
      in: """
        expect:
          indices:
            practice: { ⟦1⟧gap: 1 }
          domains:
            learning: { ⟦2⟧rank: 1 }
          indicators:
            learning/coaching: { ⟦3⟧quadrant: strength }
          metrics:
            math-points: { ⟦4⟧score: 1 }
        """
    )
  }

  @Test("an error in what is given is reported; what is only worth a look is taken as intended")
  func given() {
    expectWorked(
      [.notALevel],
      in: "",
      after: """
        worked-district: north
        given:
          district: { name: North, kind: elementary }
          cycle: 2023-24
          ratings: { learning: { coaching: ⟦1⟧6 } }
          metrics:
            graduation-rate:
              - { group: all, value: 90, n: 100, year: 2023-24 }
        expect:
          findings: []

        """
    )
  }

  @Test("all faults of the head are found in one run")
  func headFaults() {
    expectWorked(
      [.notAnIdentifier, .unknownChoice, .missingKey, .missingKey],
      in: "",
      after: """
        worked-district: ⟦1⟧North West
        aggregation: ⟦2⟧geometry
        given:⟦3⟧
        expect:⟦4⟧
        """
    )
  }

  @Test("another way to combine levels is read")
  func aggregation() {
    let text = "aggregation: minimum\n" + Self.head + "expect:\n  findings: []\n"
    #expect(Self.read(text).worked?.aggregation == .minimum)
    #expect(Self.read(text).problems.isEmpty)
    #expect(Self.read(Self.head + "expect:\n  findings: []\n").worked?.aggregation == nil)
  }

  @Test("the former name of a way to combine levels is read, with a warning at its place")
  func formerAggregation() {
    let text = "aggregation: weakest\n" + Self.head + "expect:\n  findings: []\n"
    let (worked, problems) = Self.read(text)
    #expect(worked?.aggregation == .minimum)
    #expect(problems.map(\.severity) == [.warning])
    #expect(
      problems.map { "\($0.place) \($0.id.rawValue) \($0.message)" } == [
        "vectors/north.yml:1:14 former-name 'weakest' is now called 'minimum'; write 'minimum'"
      ]
    )
  }
}

extension WorkedDistrict.Claim {
  /// Subject, quantity and number in a few words.
  fileprivate var shown: String {
    let name =
      switch subject {
      case .index(.practice): "practice"
      case .index(.policyArea): "policy"
      case .domain(let position): "domain \(position)"
      case .indicator(let position): "indicator \(position)"
      case .metric(let position): "metric \(position)"
      }
    return "\(name) \(quantity.rawValue) \(expected.map { $0.plain } ?? "none")"
  }
}
