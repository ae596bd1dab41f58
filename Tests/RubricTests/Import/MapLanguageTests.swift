import Testing

@testable import Rubric

/// What a map can say beyond columns and codes; every expected value was worked out by hand.
@Suite struct MapLanguageTests {
  private static let start = """
    import: own
    framework: positive-outliers
    title: Our own table
    sources: [ { source: cde-suspension, where: Rates } ]
    marks: { suppressed: ["*"], absent: [NA] }

    """

  private func map(_ rest: String) throws -> ImportMap {
    try ImportRun.map(text: Self.start + rest)
  }

  private func figures(_ rest: String, _ file: String) throws -> [String] {
    let run = try ImportRun.imported([(try map(rest), file)])
    return run.assessments.flatMap { ImportRun.figures($0.assessment) }
  }

  @Test(
    "a sum or a share is known if every number in it is, and withheld if one is",
    arguments: [
      ("12,8,100", ["suspension-rate all 2023-24 20 n 100"]),
      ("0,0,100", ["suspension-rate all 2023-24 0 n 100"]), ("12,NA,100", []), ("12,,100", []),
      ("12,*,100", ["suspension-rate all 2023-24 suppressed"]),
      ("0,0,0", []),
      ("2,1,9", ["suspension-rate all 2023-24 suppressed"]), ("80,30,100", []), ("x,1,100", []),
    ]
  )
  func shares(cells: String, expected: [String]) throws {
    let rest = """
      district: { code: cds }
      year: 2023-24
      values:
        - { metric: suspension-rate, group: all, value: { part: { sum: [a, b] }, whole: n } }

      """
    // The other figure makes an assessment of a district without the first one.
    let other = "    - { metric: chronic-absenteeism, group: all, value: n }\n".dropFirst(2)
    let file = "cds,a,b,n\n58990010000000,\(cells)\n"
    #expect(
      try figures(rest + other, file).filter { $0.hasPrefix("suspension-rate") } == expected
    )
  }

  @Test("a number of students may be a sum, and so may the enrollment")
  func sums() throws {
    let rest = """
      district: { code: cds, enrollment: { column: { sum: [girls, boys] } } }
      year: 2023-24
      values:
        - { metric: suspension-rate, group: all, value: rate, n: { sum: [girls, boys] } }

      """
    let file = "cds,girls,boys,rate\n58990010000000,60,70,4.5\n"
    let run = try ImportRun.imported([(try map(rest), file)])
    let elm = try #require(run.assessments.first).assessment
    #expect(ImportRun.figures(elm) == ["suspension-rate all 2023-24 4.5 n 130"])
    #expect(elm.district.enrollment == 130)
  }

  @Test("each value may have a school year of its own, given or in a column")
  func years() throws {
    let rest = """
      district: { code: cds }
      values:
        - { metric: suspension-rate, group: all, value: before, year: 2022-23 }
        - { metric: suspension-rate, group: all, value: now, year: { column: y, reads: end } }

      """
    let file = "cds,before,now,y\n58990010000000,5,4,2024\n"
    #expect(
      try figures(rest, file) == ["suspension-rate all 2022-23 5", "suspension-rate all 2023-24 4"]
    )
    let mixed = rest.replacing(", year: 2022-23", with: "")
    #expect(throws: InvalidDocument.self) { try map(mixed) }
  }

  @Test("code, name and kind may be the same in all rows")
  func constants() throws {
    let rest = """
      district: { code: { constant: 1099901 }, name: { constant: Vale Unified }, kind: unified }
      year: 2023-24
      values:
        - { metric: suspension-rate, group: { column: g, codes: { T: all, F: foster } }, value: n }

      """
    let run = try ImportRun.imported([(try map(rest), "g,n\nT,4\nF,9\n")])
    let vale = try #require(run.assessments.first).assessment
    #expect(vale.district.name == "Vale Unified")
    #expect(vale.district.kind == "unified")
    #expect(vale.district.cds?.description == "10999010000000")
    #expect(
      ImportRun.figures(vale) == [
        "suspension-rate all 2023-24 4", "suspension-rate foster 2023-24 9",
      ]
    )
  }

  @Test(
    "only the part of a cell counts that the map names; a cell without the text is used as it is",
    arguments: [
      "CA-5899001,TA: Total", "\"CA-5899001\",\"TA: \"\"Total\"\"\"", "5899001,TA",
      "US CA-5899001 ,TA:",
    ]
  )
  func cleanUps(row: String) throws {
    let rest = """
      clean-up: [ { column: id, after: "CA-" }, { column: g, before: ":" } ]
      district: { code: id }
      year: 2023-24
      values:
        - { metric: suspension-rate, group: { column: g, codes: { TA: all } }, value: n }

      """
    #expect(try figures(rest, "id,g,n\n\(row),4\n") == ["suspension-rate all 2023-24 4"])
  }

  @Test("the header is in the row that the map names, whatever is above it")
  func headerRow() throws {
    let rest = """
      header-row: 3
      district: { code: cds }
      year: 2023-24
      values:
        - { metric: suspension-rate, group: all, value: n }

      """
    let file = "cds,n\ncode,number\ncds,n\n58990010000000,4\n"
    let run = try ImportRun.imported([(try map(rest), file)])
    #expect(run.assessments.flatMap { ImportRun.figures($0.assessment) }.count == 1)
    #expect(run.refusals == [])
    #expect(run.warnings == [], "the map says what is passed over")
    let wrong = rest.replacing("header-row: 3", with: "header-row: third")
    #expect(
      Self.messages(wrong) == [
        "'header-row' cannot be 'third'; write 'find', or the number of the row"
      ]
    )
  }

  @Test("a map may cite sources that the framework does not have")
  func ownSources() throws {
    let text = """
      import: own
      framework: positive-outliers
      title: Our own table
      own-sources: [ { id: ours, title: Ours, author: Us, headings: [Rates] } ]
      sources: [ { source: ours, where: Rates }, { source: cde-suspension, where: Rates } ]
      district: { code: cds, enrollment: n }

      """
    #expect(
      try ImportRun.map(text: text).citations.map(\.source.description) == [
        "ours", "cde-suspension",
      ]
    )
    let unknown = text.replacing("source: ours", with: "source: theirs")
    #expect(throws: InvalidDocument.self) { try ImportRun.map(text: unknown) }
  }

  private static let indicated = """
    holds: [ { column: indicator, is: [MATH] } ]
    district: { code: cds }
    year: 2023-24
    values:
      - { metric: math-distance-from-standard, group: all, value: n }

    """

  @Test("a file that is not the map's is refused before anything of it is taken")
  func otherFile() throws {
    let header = "cds,indicator,n\n"
    let right = header + "58990010000000,Math,4\n5899001,ELA,7\n"
    let run = try ImportRun.imported([(try map(Self.indicated), right)])
    #expect(
      run.assessments.flatMap { ImportRun.figures($0.assessment) } == [
        "math-distance-from-standard all 2023-24 4"
      ]
    )
    #expect(run.tallies.last?.dropWords == ["1: 'indicator' is not 'MATH' (found: 'ELA')"])
    // Blank rows, totals and cells that say nothing do not show what a file is.
    let wrong = header + ",,\n58990010000000,,1\n58990010000000,ELA,4\n5899001,ELA,x\n"
    let problems = ImportRun.refusal([(try map(Self.indicated), wrong)])
    #expect(problems.map(\.id) == [.otherFile])
    #expect(problems.first?.place.line == 4)
    #expect(
      problems.first?.message
        == "the map 'own' is for files with 'MATH' in this column, not 'ELA'; is this the file you meant? (column 'indicator')"
    )
  }

  @Test(
    "a file with the columns of another map is called that, and one with few columns is one fault"
  )
  func otherColumns() throws {
    let text = String(decoding: try ImportRun.fixture("cde-priority-2.csv"), as: UTF8.self)
    let other = ImportRun.refusal([(try ImportRun.map("cde-priority-3"), text)])
    #expect(other.map(\.id) == [.otherFile])
    #expect(
      other.first?.message
        == "the file lacks 12 of the 17 columns of the map 'cde-priority-3', such as 'DevelopStaffCapacityRelationship', 'EnvironmentRelationship', 'StaffSupportRelationship'; this looks like a file of the map 'cde-priority-2', so import it with that map"
    )
    let strange = ImportRun.refusal([(try ImportRun.map("cde-priority-3"), "a,b\n1,2\n")])
    #expect(strange.map(\.id) == [.otherFile])
    #expect(strange.first?.message.hasSuffix("; is this the file you meant?") == true)
    let year = ImportRun.refusal([
      (
        try ImportRun.map("cde-dashboard-english-learner-progress"),
        String(
          decoding: try ImportRun.fixture(
            "cde-dashboard-english-learner-progress-before-2024.txt"
          ),
          as: UTF8.self
        )
      )
    ])
    #expect(
      year.map(\.message) == [
        "the file lacks the column 'studentgroup' of the map 'cde-dashboard-english-learner-progress'; this looks like a file of the map 'cde-dashboard-english-learner-progress-before-2024', so import it with that map"
      ]
    )
  }

  @Test("what contradicts itself, or says nothing, is a fault of the map")
  func faults() {
    let rest = """
      clean-up: [ { column: a } ]
      district: { code: { constant: 123 }, name: { constant: "" }, kind: unifid }
      year: 2023-24
      values:
        - { metric: suspension-rate, group: all, value: { sum: [a], part: b }, n: { sum: [] } }
        - { metric: suspension-rate, group: all, value: { part: b } }

      """
    #expect(
      Self.messages(rest) == [
        "a clean-up needs 'after' or 'before'",
        "'123' is not a CDS code; write 14 digits, or the 7 for county and district, in quotes",
        "'constant' is required here", "unknown kind of district 'unifid'; did you mean 'unified'?",
        "'whole' is required here",
        "a value is either a sum or a share, not both; keep one, or write the sum below 'part' or 'whole'",
        "'sum' needs at least one item", "'whole' is required here",
      ]
    )
  }

  @Test("what a map reads is told in a line")
  func contents() throws {
    #expect(
      try ImportRun.map("cde-priority-3").contents == "ratings of 'cde-priority-3', from 17 columns"
    )
    #expect(
      try map(Self.indicated.replacing("code: cds", with: "code: cds, kind: unified")).contents
        == "figures of 1 metric and facts about districts, from 3 columns"
    )
    #expect(InputContent.isImportMap(Array("# Ours\nimport: own\n".utf8)))
    #expect(!InputContent.isImportMap(Array("assessment: x\nimport: own\n".utf8)))
    #expect(!InputContent.isImportMap(Array("district: A\nimported:\n  import: x\n".utf8)))
  }

  private static func messages(_ rest: String) -> [String] {
    do {
      _ = try ImportRun.map(text: start + rest)
      return []
    } catch let error as InvalidDocument {
      return error.diagnostics.map(\.message)
    } catch {
      return ["\(error)"]
    }
  }
}
