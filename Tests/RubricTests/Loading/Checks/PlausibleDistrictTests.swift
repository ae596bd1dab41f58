import Testing

@testable import Rubric

@Suite struct PlausibleDistrictTests {
  /// What a form and a row say about a district's numbers: the district, and every problem.
  private static func read(_ enrollment: String, _ share: String) throws -> [(District, [String])] {
    let form = """
      assessment: positive-outliers
      district: { name: Elm Valley, kind: unified, enrollment: \(enrollment), low-income: \(share) }
      cycle: 2023-24
      """
    let reader = AssessmentReader(ImportRun.framework)
    let text = try reader.read(SourceText(form, name: "elm.yml"))
    let table = """
      district,cycle,kind,enrollment,low-income
      Elm Valley,2023-24,unified,\(enrollment),\(share)

      """
    let row = try #require(ReadAssessments(table, reader: reader).rows.first).outcome.get()
    return [text, row].map { ($0.value.district, $0.warnings.map(\.message)) }
  }

  @Test("an enrollment of 0 is not used, so that nothing is divided by it, and 1 is")
  func enrollment() throws {
    for (district, warnings) in try Self.read("0", "50") {
      #expect(district.enrollment == nil)
      #expect(warnings.count == 1 && warnings[0].hasPrefix("an enrollment of 0 is not used;"))
    }
    for (district, warnings) in try Self.read("1", "50") {
      #expect(district.enrollment == 1 && warnings == [])
    }
  }

  @Test(
    "a share of low-income students that may be a fraction is asked about and used as it is written"
  )
  func share() throws {
    for (district, warnings) in try Self.read("900", "0.684") {
      #expect(district.lowIncome == 0.684)
      #expect(warnings.count == 1)
      #expect(
        warnings[0].hasPrefix(
          "0.684 percent is less than one in a hundred; if 68.4 percent is meant, write 68.4"
        )
      )
    }
    for share in ["0", "1", "68.4"] {
      for (_, warnings) in try Self.read("900", share) { #expect(warnings == []) }
    }
  }
}
