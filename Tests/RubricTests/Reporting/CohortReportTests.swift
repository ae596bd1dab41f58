import Testing

@testable import Rubric

@Suite struct CohortReportTests {
  private let report: CohortReport
  private let entries: [CohortEntry]

  init() throws {
    let framework = try TestCohort.small.framework()
    entries = try TestCohort.entries(framework)
    report = CohortReport(
      of: Cohort(of: entries, in: framework),
      frameworkDigest: TestCohort.digest
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

  @Test("a district's line holds its percentile for each score, rating and metric")
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
    let few = CohortReport(of: cohort, frameworkDigest: TestCohort.digest)
    #expect(few.percentileRow(of: entries[3]) == "10000040000000,Town 4,2024-25,,,,,,,\n")
    #expect(few.markdown.contains("Fewer than 10 districts"))
  }
}
