import Testing

@testable import Rubric

/// An assessment is written as a form and as a row of a table; both must say the same, to the last digit.
@Suite struct FormAndRowTests {
  private static func form(_ own: Assessment, _ framework: Framework) throws -> Assessment {
    let text = AssessmentText(own).text
    return try AssessmentReader(framework).read(SourceText(text, name: "form.yml")).value
  }

  private static func row(_ own: Assessment, _ framework: Framework) throws -> Assessment {
    let table = WideTable(of: [own], framework: framework)
    let read = ReadAssessments(table.header + table.row(own), reader: AssessmentReader(framework))
    #expect(read.problems.filter { !$0.id.isQuestion }.map(\.description) == [])
    return try #require(read.assessments.first)
  }

  /// The JSON report, without the names of imported files, which a table does not hold.
  private static func report(_ own: Assessment, _ framework: Framework) -> String {
    GapReport(of: own).rendered(as: .json)
      .replacing(/"from":"[^"]*"/, with: "\"from\":null")
      .replacing(/"imported":\[[^\]]*\]/, with: "\"imported\":[]")
  }

  /// Every part of an assessment that a form and a row can hold.
  private static let full = """
    assessment: test
    version: 2
    district:
      name: "North: \\"Unified\\""
      cds: "01234560000000"
      kind: unified
      enrollment: 6400
      low-income: 61.234567891
      charter-schools: left-out
      invented: true
    cycle: 2023-24
    ratings:
      shared-vision:
        clear-vision:
          level: 2.333333333
          confidence: high
          date: 2024-06-20
          evidence: ["Minutes: \\"May\\"", A list]
          note: Two of nine schools still to start.
      learning:
        coaching: { not-applicable: "No coaches: none", date: 2024-06-20 }
    published-ratings:
      - { instrument: "A, b", items: 12, lowest: 1.5, highest: 4.666666667 }
    metrics:
      graduation-rate:
        - { group: all, value: 93.1, n: 173, year: 2023-24 }
        - { group: asian, suppressed: true, year: 2023-24 }
        - { group: hispanic, value: 0.000000001, n: 30+, year: 2023-24 }
        - { group: foster, value: 66.666666667, n: "<15", year: 2023-24 }
      math-points: [ { group: all, value: -199.123456789, year: 2022-23 } ]

    """

  @Test("every part of an assessment is written in a form and in a row, and read from both")
  func everyPart() throws {
    let framework = TestFramework.framework
    let own = try TestFramework.reader.read(SourceText(Self.full, name: "north.yml")).value
    // Nothing is left out here, also no part that is added later.
    for part in TableColumns.Fixed.allCases { #expect(own.text(of: part) != nil, "\(part)") }
    for part in TableColumns.RatingPart.allCases {
      #expect(own.ratings.contains { !$0.texts(of: part).isEmpty }, "\(part)")
    }
    #expect(try Said(Self.form(own, framework)) == Said(own))
    #expect(try Said(Self.row(own, framework)) == Said(own))
  }

  @Test("a form, row and JSON with any numbers are read back as they were, to the last bit")
  func anyNumbers() throws {
    let framework = TestFramework.framework
    var generator = SeededGenerator(state: 3)
    func number(_ range: ClosedRange<Double>) -> Double {
      Double.random(in: range, using: &generator).toNineDecimals
    }
    for _ in 0..<300 {
      let levels = framework.indicators.map { _ in number(1...5) }
      let own = Assessment(
        framework: framework,
        district: District(
          name: "North",
          cds: nil,
          kind: .init("unified"),
          enrollment: 99_999_999,
          lowIncome: number(0...100),
          charterSchools: nil,
          isInvented: true
        ),
        cycle: SchoolYear(start: 2023),
        ratings: levels.map { Rating(state: .rated($0), line: 0) },
        values: framework.metrics.map { metric in
          let value = number(metric.range)
          return [
            MetricValue(
              group: .all,
              year: SchoolYear(start: 2023),
              state: .valued(value, .known(99_999_999)),
              line: 0
            )
          ]
        },
        publishedRatings: [
          .init(
            instrument: "A",
            itemCount: 12,
            lowest: number(1...3),
            highest: number(3...5),
            line: 0
          )
        ],
        file: "north.yml"
      )
      let (form, row) = try (Self.form(own, framework), Self.row(own, framework))
      #expect(Said(form) == Said(own))
      #expect(Said(row) == Said(own))
      let json = Self.report(own, framework)
      #expect(Self.report(form, framework) == json)
      #expect(Self.report(row, framework) == json)
      let share = try #require(json.firstMatch(of: /"low-income":([-0-9.]+)/)?.1)
      #expect(Number.value(of: Array(share.utf8)[...]) == own.district.lowIncome)
      for level in levels { #expect(json.contains("\"level\":\(level.plain),")) }
    }
  }

  private static let cells: [(metric: String, rate: String, due: Double)] = [
    ("suspension-rate", "0.0612345678949", 6.123_456_789),
    ("suspension-rate", "0.0612345678951", 6.123_456_79),
    ("suspension-rate", "0.33333333333333", 33.333_333_333),
    ("suspension-rate", "0.0000000000051", 0.000_000_001),
    ("suspension-rate", "0.0000000000049", 0),
    ("suspension-rate", "0.9999999999999", 100),
    ("ela-distance-from-standard", "-0.00666666666666", -0.666_666_667),
  ]

  @Test("a published number is rounded once, when it is imported", arguments: cells)
  func imported(metric: String, rate: String, due: Double) throws {
    let framework = ImportRun.framework
    let map = try ImportRun.map(
      text: ImportMapTexts.wider.replacing("metric: suspension-rate", with: "metric: \(metric)")
    )
    let run = try ImportRun.imported([
      (
        map,
        """
        CDS Code,District,Level,Kind,Group,Rate,Students,Poor
        5899001,Elm Valley Unified,D,U,T,\(rate),200,0.612345678951

        """
      )
    ])
    let own = try #require(run.assessments.first).assessment
    for read in try [own, Self.form(own, framework), Self.row(own, framework)] {
      #expect(read.values.joined().map(\.value) == [due])
      #expect(read.district.lowIncome == 61.234_567_895)
    }
  }

  @Test(
    "a mean of published items and a share from two counts give the same report by form and by row"
  )
  func workedOut() throws {
    let framework = ImportRun.framework
    let run = try ImportRun.imported(fixtures: [
      "cde-priority-2.csv", "cde-priority-3.csv", "tidy-district-metrics.csv",
    ])
    let all = run.assessments.map(\.assessment)
    #expect(all.contains { $0.ratings.contains { $0.level == 2.333_333_333 } })
    for own in all {
      let (form, row) = try (Self.form(own, framework), Self.row(own, framework))
      #expect(form.district == own.district)
      #expect(row.district == own.district)
      #expect(form.ratings.map(\.level) == own.ratings.map(\.level))
      #expect(row.ratings.map(\.level) == own.ratings.map(\.level))
      #expect(Self.report(form, framework) == Self.report(row, framework))
    }
  }
}
