import Rubric
import Testing

/// The code of the article "Embed the engine".
@Suite struct EmbedTheEngineTests {
  @Test("the districts of a table are scored on one basis, and make a cohort")
  func districts() throws {
    var printed: [String] = []
    func print(_ words: some CustomStringConvertible) { printed.append(words.description) }
    let framework = Client.framework
    let reader = AssessmentReader(framework)
    let rows = "district,cycle,kind\nElm,2023-24,unified\nOak,2023,unified\nAsh,2023-24,high\n"
    let table = Array(rows.utf8)
    let basis = ComparisonBasis(framework)
    let districts = reader.districts(in: table, name: "districts.csv")
    var scored: [ScoredDistrict] = []
    for district in districts {
      switch district {
      case .success(let checked): scored.append(ScoredDistrict(of: checked.value, on: basis))
      case .failure(let refusal):
        for problem in refusal.diagnostics { print(problem) }
      }
    }
    #expect(scored.map { $0.assessment.district.name } == ["Elm", "Ash"])
    #expect(printed.count == 1)
    #expect(printed[0].contains("districts.csv:3"))

    let entries = scored.map { CohortEntry(of: $0) }
    let report = CohortReport(of: Cohort(of: entries, in: framework))
    print(report.markdown)
    #expect(printed[1].contains("2 districts"))
  }

  @Test("a host's own SHA-256 gives the digest of ours")
  func digest() throws {
    let framework = try Framework.reading(.embedded, sha256: { SHA256.digest(of: $0) }).value
    #expect(framework.digest == Client.framework.digest)
  }
}
