import Testing

@testable import Rubric

/// How reports say that a metric has no standing, because the share of low-income students may describe others.
@Suite struct NoStandingTests {
  /// An elementary district: 4,712 × 6 / 9 = 3,141.3 students in tested grades.
  private static func report(charterSchools: String = "counted") throws -> GapReport {
    let framework = try Framework.reading(.embedded).value
    let shared = framework.domains[0].indicators.map { "    \($0.id): 3" }.joined(separator: "\n")
    let text = """
      assessment: positive-outliers
      district:
        name: Small Valley Elementary
        kind: elementary
        enrollment: 4712
        low-income: 69.8
        charter-schools: \(charterSchools)
      cycle: 2023-24
      ratings:
        shared-vision:
      \(shared)
      metrics:
        ela-distance-from-standard: [ { group: all, value: 5, n: 32, year: 2023-24 } ]
      """
    let assessment = try AssessmentReader(framework).read(SourceText(text, name: "a.yml")).value
    return GapReport(of: assessment)
  }

  private static let start =
    "Distance from standard in English (2023-24) has no standing: 32 students are counted, of about 3,141 that enrollment leads one to expect; "

  @Test(
    "the sentence has the numbers, and mentions charter schools as far as is known",
    arguments: [
      (
        "counted",
        "enrollment and the share of low-income students count charter schools in, and this figure leaves them out."
      ),
      ("left-out", "the share of low-income students may describe others."),
      (
        "",
        "the share of low-income students may describe others, such as those of charter schools."
      ),
    ]
  )
  func sentence(charterSchools: String, end: String) throws {
    let report = try Self.report(charterSchools: charterSchools)
    #expect(report.mismatchNotes == [Self.start + end])
    #expect(report.rendered(as: .markdown).contains(Self.start + end))
  }

  @Test(
    "a domain that is scored and unmeasured for that reason is named, and the head says what is counted"
  )
  func markdown() throws {
    let markdown = try Self.report().rendered(as: .markdown)
    let title = "A shared vision of learning for every child"
    #expect(markdown.contains("Unmeasured for that reason, though scored: \(title)."))
    #expect(markdown.contains("linked metrics that have a line count far fewer students than"))
    #expect(
      markdown.contains(
        "4,712 students · 69.8 % low-income students · charter\u{A0}schools\u{A0}counted\u{A0}in"
      )
    )
    #expect(
      try !Self.report(charterSchools: "").rendered(as: .markdown).contains("counted\u{A0}in")
    )
  }

  @Test("the explanation has the arithmetic of the expected number")
  func explanation() throws {
    let report = try Self.report()
    let lines = try #require(report.explanation(ofDomain: report.framework.domains[0].id))
    let words = lines.split(whereSeparator: \.isWhitespace)
    let text = words.joined(separator: " ")
    #expect(text.contains("(enrollment 4,712 × 6 of 9 grades = 3141.3, of which 50 % are needed;"))
  }

  @Test("the JSON report has the numbers next to the missing standing, and null elsewhere")
  func json() throws {
    let json = try Self.report().json
    #expect(json.contains("\"charter-schools\":\"counted\""))
    #expect(
      json.contains(
        "\"standing\":null}],\"no-standing\":{\"n\":32,\"expected\":3141.333333333,\"text\":\"no standing: 32"
      )
    )
    #expect(json.contains("\"no-standing\":null"))
  }

  @Test(
    "planning notes say it where they compare results with districts with as many low-income students"
  )
  func planning() throws {
    let report = try Self.report()
    let map = try PlanMap.reading(report.framework)
    let notes = try #require(PlanReport(of: report, by: map)).rendered(as: .markdown)
    #expect(notes.contains(Self.start))
    #expect(!notes.contains("Beside districts with as many low-income students:"))
    #expect(
      notes.contains(
        "69.8 % of the students are from low-income families; charter schools counted in."
      )
    )
    #expect(notes.contains("enrollment without charter schools, which the number above counts in"))
  }
}
