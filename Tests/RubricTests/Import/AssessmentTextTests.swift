import Testing

@testable import Rubric

@Suite struct AssessmentTextTests {
  private static let fixtures = [
    "cde-priority-2.csv", "cde-priority-3.csv", "tidy-district-metrics.csv", "cde-suspension.txt",
  ]

  @Test("what is written reads back as what was imported, except for lines")
  func roundTrip() throws {
    let run = try ImportRun.imported(fixtures: Self.fixtures)
    #expect(run.assessments.count == 2)
    let reader = AssessmentReader(ImportRun.framework)
    for one in run.assessments {
      let text = AssessmentText(one).text
      let read = try reader.read(SourceText(text, name: one.file))
      #expect(read.warnings == [])
      let (made, back) = (one.assessment, read.value)
      #expect(made.district == back.district)
      #expect(made.imported == back.imported)
      #expect(ImportRun.figures(made) == ImportRun.figures(back))
      #expect(made.values.joined().map(\.imported) == back.values.joined().map(\.imported))
      for (rating, again) in zip(made.ratings, back.ratings) {
        #expect(rating.note == again.note)
        #expect(rating.date == again.date)
        #expect(rating.imported == again.imported)
        #expect(rating.level == again.level)
      }
      #expect(made.publishedRatings.map(\.itemCount) == back.publishedRatings.map(\.itemCount))
      #expect(text.split(separator: "\n").allSatisfy { $0.count <= 110 })
    }
  }

  @Test("no number of fewer than 11 students is written, nor one from which it could be worked out")
  func hidden() throws {
    let header = "CDS Code,District,Level,Kind,Group,Rate,Students,Poor\n"
    let map = try ImportRun.map(
      text: ImportMapTexts.wider.replacing(
        "T: all, SD: students-with-disabilities, F: foster",
        with: "T: all, A: asian, H: hispanic, W: white"
      )
    )
    let rows = [("T", 200), ("A", 7), ("H", 90), ("W", 103)].map {
      "5899001,Elm Valley Unified,D,U,\($0),0.05,\($1),NA\n"
    }
    let run = try ImportRun.imported([(map, header + rows.joined())])
    let text = AssessmentText(try #require(run.assessments.first)).text
    #expect(text.contains("{ group: asian, suppressed: true, year: 2023-24, from: wider }"))
    #expect(text.contains("{ group: hispanic, value: 5, n: 30+, year: 2023-24, from: wider }"))
    #expect(text.contains("{ group: white, value: 5, n: 103, year: 2023-24, from: wider }"))
    #expect(!text.contains("n: 90"))
    let reader = AssessmentReader(ImportRun.framework)
    let back = try reader.read(SourceText(text, name: "elm.yml")).value
    let values = back.values.joined().filter { $0.group.description == "hispanic" }
    #expect(values.map { $0.takesPart(from: 30) } == [true])
  }

  @Test("a name can contain quotes, and a note can contain what YAML would take for something else")
  func awkwardText() throws {
    let rating = Rating(
      state: .rated(2.5),
      confidence: .low,
      date: nil,
      evidence: ["# no comment: \"quoted\" \\ and more"],
      note: "two  spaces: kept",
      line: 0
    )
    var ratings = [Rating](repeating: .absent, count: ImportRun.framework.indicatorCount)
    ratings[0] = rating
    let assessment = Assessment(
      framework: ImportRun.framework,
      district: District(
        name: "The \"Elm\" # Valley: \\ O'Hara",
        cds: nil,
        kind: .init("unified"),
        enrollment: nil,
        lowIncome: nil,
        charterSchools: nil,
        isInvented: true
      ),
      cycle: SchoolYear(start: 2023),
      ratings: ratings,
      values: [[MetricValue]](repeating: [], count: ImportRun.framework.metrics.count),
      publishedRatings: [],
      file: "elm.yml"
    )
    let text = AssessmentText(assessment).text
    let read = try AssessmentReader(ImportRun.framework).read(SourceText(text, name: "elm.yml"))
    #expect(read.value.district == assessment.district)
    #expect(read.value.ratings[0].note == rating.note)
    #expect(read.value.ratings[0].evidence == rating.evidence)
    #expect(read.value.ratings[0].confidence == .low)
  }
}
