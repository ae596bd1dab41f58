import Foundation
import Testing

@testable import Rubric

@Suite struct CohortEntryTests {
  @Test("an entry is the same after a round trip through bytes")
  func roundTrip() throws {
    let framework = try TestCohort.small.framework()
    for entry in try TestCohort.entries(framework) {
      #expect(CohortEntry(bytes: entry.bytes, in: framework) == entry)
    }
  }

  @Test("levels between two, scores with many decimals and negative values come back exactly")
  func exact() throws {
    let framework = try TestCohort.small.framework()
    let first = try #require(try TestCohort.entries(framework).first)
    let values = [2.333333333, -88.1, 0, 25.2, 25.3, 100, 1e9 + 0.125, 0.1]
    let entry = CohortEntry(
      framework: framework,
      name: "São José\n",
      cds: CDSCode("0475507"),
      isInvented: true,
      cycle: SchoolYear(start: 2024),
      kind: 1,
      band: .unknown,
      uniformity: .identical,
      quadrants: first.quadrants,
      cells: first.cells.indices.map { .value(values[$0 % values.count]) },
      metricYears: [SchoolYear(start: 2023), nil]
    )
    #expect(CohortEntry(bytes: entry.bytes, in: framework) == entry)
  }

  @Test("bytes that are cut off, too many, or from another framework are not an entry")
  func refuses() throws {
    let framework = try TestCohort.small.framework()
    let bytes = try #require(try TestCohort.entries(framework).first).bytes
    for count in bytes.indices {
      #expect(CohortEntry(bytes: bytes.prefix(count), in: framework) == nil)
    }
    #expect(CohortEntry(bytes: bytes + [0], in: framework) == nil)
    #expect(CohortEntry(bytes: bytes, in: TestFramework.framework) == nil)
    #expect(CohortEntry(bytes: [9] + bytes.dropFirst(), in: framework) == nil)
  }

  @Test("the entry of an assessment that rates everything takes less than a kilobyte")
  func size() throws {
    let framework = try Framework.reading(.embedded).value
    let file = Repository.root.appending(path: "examples/invented-unified.yml")
    let text = SourceText(Array(try Data(contentsOf: file)), name: "a.yml")
    let assessment = try AssessmentReader(framework).read(text).value
    let report = GapReport(of: assessment)
    let bytes = report.cohortEntry.bytes
    #expect(bytes.count < 1_024)
    #expect(CohortEntry(bytes: bytes, in: framework) == report.cohortEntry)
  }
}
