import Foundation
import Testing

@testable import Rubric

@Suite struct WideTableTests {
  private static func roundTrip(
    _ assessments: [Assessment],
    _ framework: Framework,
    notes: Bool = true
  ) -> ReadAssessments {
    let table = WideTable(of: assessments, framework: framework, notes: notes)
    let text = table.header + assessments.map { table.row($0) }.joined()
    return ReadAssessments(text, reader: AssessmentReader(framework))
  }

  /// The report without the names of imported files, which a table does not hold.
  private static func json(_ assessment: Assessment, _ framework: Framework) -> String {
    GapReport(of: assessment).rendered(as: .json)
      .replacing(/"from":"[^"]*"/, with: "\"from\":null")
      .replacing(/"imported":\[[^\]]*\]/, with: "\"imported\":[]")
  }

  @Test("the examples, written as a table and read back, say the same and get the same report")
  func examples() throws {
    let framework = try Framework.reading(.embedded).value
    let reader = AssessmentReader(framework)
    let names = ["gridley-2023-24.yml", "long-beach-2023-24.yml", "invented-unified.yml"]
    let assessments = try names.map { name in
      let bytes = try Data(contentsOf: Repository.root.appending(path: "examples/\(name)"))
      return try reader.read(SourceText(Array(bytes), name: name)).value
    }
    let read = Self.roundTrip(assessments, framework)
    #expect(read.problems.map(\.description) == [])
    try #require(read.assessments.count == 3)
    for (before, after) in zip(assessments, read.assessments) {
      #expect(Said(after) == Said(before))
      #expect(Self.json(after, framework) == Self.json(before, framework))
    }
    #expect(read.assessments.map(\.district.isInvented) == [false, false, true])
  }

  @Test("without notes the report is the same, and no note is left")
  func withoutNotes() throws {
    let framework = try Framework.reading(.embedded).value
    let bytes = try Data(
      contentsOf: Repository.root.appending(path: "examples/gridley-2023-24.yml")
    )
    let before = try AssessmentReader(framework)
      .read(SourceText(Array(bytes), name: "gridley.yml")).value
    let read = Self.roundTrip([before], framework, notes: false)
    let after = try #require(read.assessments.first)
    #expect(before.ratings.contains { $0.note != nil })
    #expect(after.ratings.allSatisfy { $0.note == nil })
    #expect(Self.json(after, framework) == Self.json(before, framework))
  }

  @Test("columns are in rubric order, figures by metric, year and group, each with its number")
  func columnOrder() throws {
    let first = try assessment(
      """
      ratings: { learning: { coaching: 3 } }
      metrics:
        math-points: [ { group: all, value: 4, n: 50, year: 2022-23 } ]
        graduation-rate: [ { group: asian, suppressed: true, year: 2023-24 } ]
      """
    )
    let second = try assessment(
      """
      ratings: { shared-vision: { clear-vision: { level: 2, evidence: [Minutes] } } }
      published-ratings: [ { instrument: "A, b", items: 12, lowest: 3, highest: 3 } ]
      metrics:
        math-points: [ { group: all, value: 4, year: 2021-22 } ]
      """
    )
    let table = WideTable(of: [first, second], framework: TestFramework.framework)
    #expect(
      table.header == """
        cds,district,cycle,kind,enrollment,low-income,shared-vision/clear-vision,\
        shared-vision/clear-vision:evidence,learning/coaching,"published:A, b:items",\
        "published:A, b:lowest","published:A, b:highest",graduation-rate:asian@2023-24,\
        graduation-rate:asian@2023-24:n,math-points@2021-22,math-points@2021-22:n,\
        math-points@2022-23,math-points@2022-23:n

        """
    )
  }

  @Test("a name that a spreadsheet would run as a formula is defused, and is read back as it was")
  func formulas() throws {
    let named = try assessment("").named("=cmd|' /C calc'!A0")
    let table = WideTable(of: [named], framework: TestFramework.framework)
    let row = table.row(named)
    #expect(row.contains(",'=cmd|' /C calc'!A0,"))
    let read = ReadAssessments(table.header + row)
    #expect(read.assessments.map(\.district.name) == ["=cmd|' /C calc'!A0"])
  }

  @Test("random tables say the same after they are read, written and read back")
  func randomTables() throws {
    let framework = TestFramework.framework
    var generator = SeededGenerator(state: 7)
    for _ in 0..<60 {
      let first = ReadAssessments(RandomTable.text(framework, using: &generator))
      #expect(
        first.problems.filter { $0.id != .otherKind && !$0.id.isQuestion }.map(\.description) == []
      )
      let second = Self.roundTrip(first.assessments, framework)
      #expect(second.problems.filter { !$0.id.isQuestion }.map(\.description) == [])
      #expect(second.assessments.map(Said.init) == first.assessments.map(Said.init))
    }
  }

  @Test("a blank table asks for every indicator and every metric, and is read without a row")
  func blank() throws {
    let framework = try Framework.reading(.embedded).value
    let header = WideTable(blank: framework, cycle: nil).header
    let names = header.dropLast().split(separator: ",")
    #expect(names.count == 7 + framework.indicatorCount + 2 * framework.metrics.count)
    #expect(names.contains("graduation-rate@2024-25"))
    #expect(names.contains("fully-credentialed-teachers@2023-24:n"))
    let read = ReadAssessments(header, reader: AssessmentReader(framework))
    #expect(read.problems.isEmpty)
    #expect(read.rows.isEmpty)
  }

  @Test("a blank table for a cycle asks for no figure from a later year")
  func blankForCycle() throws {
    let framework = try Framework.reading(.embedded).value
    let header = WideTable(blank: framework, cycle: "2023-24").header
    #expect(header.contains(",graduation-rate@2023-24,"))
    #expect(header.contains(",college-going@2022-23,"))
    #expect(header.contains(",coaching-reach@2023-24,"))
    #expect(!header.contains("@2024-25"))
    #expect(!header.contains("@2025-26"))
  }
}

extension Assessment {
  /// The same under another name.
  fileprivate func named(_ name: String) -> Assessment {
    Assessment(
      framework: framework,
      district: District(
        name: name,
        cds: district.cds,
        kind: district.kind,
        enrollment: district.enrollment,
        lowIncome: district.lowIncome,
        charterSchools: nil,
        isInvented: district.isInvented
      ),
      cycle: cycle,
      ratings: ratings,
      values: values,
      publishedRatings: publishedRatings,
      file: file
    )
  }
}

/// Tables of random sound cells.
private enum RandomTable {
  static func text(_ framework: Framework, using generator: inout SeededGenerator) -> String {
    var columns: [ColumnName] = framework.indicators.map { .rating($0.position, nil) }
    columns += [.rating(0, .date), .rating(1, .evidence), .rating(2, .confidence), .fixed(.date)]
    columns += [.published("A: b", .items), .published("A: b", .lowest)]
    columns += [.published("A: b", .highest), .fixed(.invented)]
    for metric in framework.metrics.indices {
      for group in framework.groups.indices where Bool.random(using: &generator) {
        for start in [2022, 2023] {
          for isCount in [false, true] {
            columns.append(
              .figure(metric: metric, group: group, SchoolYear(start: start), isCount: isCount)
            )
          }
        }
      }
    }
    columns.shuffle(using: &generator)
    let fixed = ["district", "cycle", "kind"]
    var text = CSV.row(fixed + columns.map { framework.name(of: $0) })
    for row in 0..<5 {
      let isPublished = Bool.random(using: &generator)
      let kind = ["elementary", "unified", "high"].randomElement(using: &generator) ?? ""
      let cells = columns.map { cell($0, isPublished, using: &generator) }
      text += CSV.row(["District \(row)", "2023-24", kind] + cells)
    }
    return text
  }

  private static func cell(
    _ column: ColumnName,
    _ isPublished: Bool,
    using generator: inout SeededGenerator
  ) -> String {
    let choices: [String] =
      switch column {
      case .rating(_, nil): ["", "1", "5", "2.333333333", "n/a: none, \"here\"", " 3 "]
      case .rating(_, .date), .fixed(.date): ["", "2024-06-20", "2023-01-31"]
      case .rating(_, .confidence): ["", "low", "high"]
      case .rating: ["", "Minutes\nA list, with \"signs\"", "=1"]
      case .fixed: ["", "true", "no"]
      case .published(_, .items): isPublished ? ["12"] : [""]
      case .published(_, .lowest): isPublished ? ["1", "2.5"] : [""]
      case .published(_, .highest): isPublished ? ["3"] : [""]
      case .figure(_, _, _, false): ["", "*", "50", "49.125", "0"]
      case .figure(_, _, _, true): ["", "5", "11", "29", "30", "400", "30+", "<30", "<11"]
      }
    return choices.randomElement(using: &generator) ?? ""
  }
}
