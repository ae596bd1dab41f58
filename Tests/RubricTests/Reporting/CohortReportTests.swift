import Testing

@testable import Rubric

@Suite struct CohortReportTests {
  private let report: CohortReport
  private let entries: [CohortEntry]

  init() throws {
    let framework = try TestCohort.small.framework()
    entries = try TestCohort.entries(framework)
    report = CohortReport(
      of: Cohort(of: entries, in: framework)
    )
  }

  @Test("the cohort's files are the accepted ones, byte for byte")
  func golden() throws {
    try expectGolden(report.markdown, "cohort.md")
    try expectGolden(report.json, "cohort.json")
    try expectGolden(
      report.percentileHeader + entries.map(report.percentileRow).joined(),
      "percentiles.csv"
    )
  }

  @Test("a district's line contains its percentile for each score, rating and metric")
  func row() {
    #expect(report.percentileHeader == "cds,district,cycle,practice,policy,one,one/a,one/b,m,k\n")
    // Rated 3 as two others, three are below: (3 + 1.5) / 10. Its 65 has three values below: (3 + 0.5) / 10.
    #expect(
      report.percentileRow(of: entries[3])
        == "10000040000000,Town 4,2024-25,45.0,,45.0,45.0,,35.0,\n"
    )
  }

  @Test("nine districts get no percentiles")
  func few() throws {
    let cohort = Cohort(of: entries.prefix(9), in: try TestCohort.small.framework())
    let few = CohortReport(of: cohort)
    #expect(few.percentileRow(of: entries[3]) == "10000040000000,Town 4,2024-25,,,,,,,\n")
    #expect(few.markdown.contains("Fewer than 10 districts"))
  }

  @Test("a domain that no district rates enough is named once, and has no row of dashes")
  func unscored() throws {
    let cohort = Cohort(of: entries.suffix(2), in: try TestCohort.small.framework())
    let markdown = CohortReport(of: cohort).markdown
    #expect(markdown.contains("No district has a score of: Practices together · Domain one."))
    #expect(!markdown.contains("| Domain one |"))
    #expect(!markdown.contains("Scores by kind and size"))
  }
}
