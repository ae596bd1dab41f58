import Testing

@testable import Rubric

@Suite struct EmptyMappingTests {
  @Test(
    "a file that contains an empty mapping is refused, and never causes a crash",
    arguments: TestFramework.texts.keys.sorted()
  )
  func files(path: String) {
    #expect(TestFramework.problems([path: "{}"]).contains { $0.severity == .error })
  }

  @Test("an assessment that is an empty mapping is refused")
  func assessment() {
    let found = TestFramework.reader.problems(in: SourceText("{}", name: "x"))
    #expect(found.map(\.id) == [.missingKey, .missingKey, .missingKey])
  }

  @Test(
    "an empty mapping in place of a value is refused, and never causes a crash",
    arguments: [
      ("framework.yml", "{ id: elementary, title: elementary district }"),
      ("framework.yml", "1-shared-vision"), ("framework.yml", "[Findings, Practices]"),
      ("framework.yml", "0.5"), ("framework.yml", "arithmetic"),
      ("metrics.yml", "{ id: asian, title: Asian, family: race }"),
      ("metrics.yml", "{ kinds: [unified, high], begins: [60, 70, 80, 90], confirmed: true }"),
      ("metrics.yml", "{ source: state-data, where: Rates }"), ("metrics.yml", "[0, 100]"),
      ("profile.yml", "{ id: alpha, name: Alpha Unified, cds: \"01000010000000\", kind: unified }"),
      ("profile.yml", "{ text: Coaches every teacher., source: study, where: Findings }"),
      ("profile.yml", "{ group: asian, year: 2023-24, value: 94, n: 50000, source: state-data }"),
      ("profile.yml", "several"), ("profile.yml", "[alpha, beta]"),
      ("expectations.yml", "-0.1"), ("expectations.yml", "[unified, high]"),
      ("practices/2-learning.yml", "[The list of coaches]"), ("practices/2-learning.yml", "lpi"),
      ("practices/2-learning.yml", "[graduation-rate]"),
    ]
  )
  func values(path: String, value: String) throws {
    let text = try #require(TestFramework.texts[path])
    let range = try #require(text.firstRange(of: value))
    let changed = text[..<range.lowerBound] + "{}" + text[range.upperBound...]
    #expect(TestFramework.problems([path: String(changed)]).contains { $0.severity == .error })
  }

  @Test(
    "an empty mapping in place of a part of an assessment is refused or says nothing",
    arguments: [
      ("ratings: {}", []), ("ratings: { learning: {} }", []),
      ("ratings: { learning: { coaching: {} } }", []), ("metrics: {}", []),
      ("metrics: { graduation-rate: ⟦1⟧{} }", [.wrongKind]),
      ("metrics: { graduation-rate: [ ⟦1⟧⟦2⟧{} ] }", [.missingKey, .missingKey]),
      (
        "published-ratings: [ ⟦1⟧⟦2⟧⟦3⟧⟦4⟧{} ]",
        [.missingKey, .missingKey, .missingKey, .missingKey]
      ),
    ] as [(String, [Diagnostic.ID])]
  )
  func assessmentParts(body: String, ids: [Diagnostic.ID]) {
    expectAssessmentProblems(ids, in: body)
  }
}
