import Testing

@testable import Rubric

@Suite struct CrosswalkReaderTests {
  private static let sound = """
    crosswalk: state-survey
    framework: test-districts
    title: The state's survey
    instruments:
      - id: survey
        title: The survey
        scale: [1, 5]
        no-level: { 0: see narrative }
        source: study
        where: Practices
        items: [ { id: itemA, title: A }, { id: itemB, title: B }, { id: itemC, title: C } ]
    answers:
      - { indicator: learning/coaching, instrument: survey, items: [itemA, itemB], combine: mean, why: Both. }
    unused:
      - { instrument: survey, items: [itemC, year], why: Not about us. }
    """

  private static func read(_ text: String) throws -> (Crosswalk?, [Diagnostic]) {
    var problems = Problems()
    let framework = TestFramework.framework
    let text = text.replacing("test-districts", with: framework.id.description)
    let document = YAMLDocument(parsing: SourceText(text, name: "survey.yml"), into: &problems)
    let crosswalk = document.root.flatMap {
      Crosswalk.read($0, CrosswalkContext(framework), into: &problems)
    }
    return (crosswalk, problems.sorted())
  }

  @Test("items, their indicator and the way they combine into a level are read")
  func soundFile() throws {
    let (crosswalk, problems) = try Self.read(Self.sound)
    #expect(problems == [])
    let answer = try #require(crosswalk?.answers.first)
    let indicators = TestFramework.framework.indicators
    #expect(indicators[answer.indicator].id.description == "coaching")
    #expect(answer.items == ["itemA", "itemB"])
    #expect(answer.combination == .mean)
    #expect(crosswalk?.instruments.first?.codesWithoutLevel == ["0": "see narrative"])
  }

  @Test(
    "each mistake is reported once, at its line",
    arguments: [
      ("learning/coaching", "learning/coching", Diagnostic.ID.unknownIndicator, 13),
      ("instrument: survey, items: [itemA", "instrument: survy, items: [itemA", .unknownChoice, 13),
      ("[itemA, itemB]", "[itemA, itemB, turnout]", .unknownChoice, 13),
      ("[itemA, itemB]", "[itemA, itemB, itemA]", .repeatedID, 13),
      ("[itemC, year]", "[year]", .missingKey, 5),
      ("[itemC, year]", "[itemC, itemA]", .repeatedID, 15),
      ("[itemA, itemB]", "[itemA, itemBB]", .unknownChoice, 13),
      ("combine: mean", "combine: median", .unknownChoice, 13),
      ("{ 0: see narrative }", "{ 1: see narrative }", .contradiction, 8),
      ("scale: [1, 5]", "scale: [5, 1]", .outOfRange, 7),
      ("where: Practices", "where: Practises", .unknownHeading, 10),
      ("framework: test-districts", "framework: another", .otherFramework, 2),
      ("why: Both.", "why:", .missingKey, 13),
      ("title: The survey", "titel: The survey", .unknownKey, 6),
    ]
  )
  func slips(right: String, wrong: String, id: Diagnostic.ID, line: Int) throws {
    try #require(Self.sound.contains(right))
    let (_, problems) = try Self.read(Self.sound.replacing(right, with: wrong))
    let found = problems.map { "\($0.id.rawValue) \($0.place.line)" }
    #expect(found == ["\(id.rawValue) \(line)"], "\(problems)")
  }

  @Test("an empty mapping is refused, and does not cause a crash")
  func empty() throws {
    let (crosswalk, problems) = try Self.read("{}")
    #expect(crosswalk == nil)
    #expect(!problems.isEmpty)
  }
}
