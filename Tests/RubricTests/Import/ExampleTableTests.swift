import Foundation
import Testing

@testable import Rubric

/// The table of all districts in `examples`, which `.ci/import-examples` makes.
@Suite struct ExampleTableTests {
  /// Every row of the table, and how many bytes it has.
  private static func table() throws -> (
    districts: [Assessment], warnings: [Diagnostic], byteCount: Int
  ) {
    let file = Repository.root.appending(path: "examples/california-2023-24.csv")
    let bytes = try Array(Data(contentsOf: file))
    var splitter = TableSplitter(file: "california-2023-24.csv")
    var blocks = splitter.push(bytes[...])
    if let block = splitter.finish() { blocks.append(block) }
    let table = try AssessmentTable(
      try #require(splitter.header),
      reader: AssessmentReader(ImportRun.framework)
    )
    var districts: [Assessment] = []
    var warnings: [Diagnostic] = []
    for block in blocks {
      for row in table.rows(of: block) {
        let checked = try row.outcome.get()
        warnings += checked.warnings
        districts.append(checked.value)
      }
    }
    return (districts, warnings, bytes.count)
  }

  @Test("58 districts have a figure for far fewer students than enrollment implies")
  func mismatches() throws {
    let basis = ComparisonBasis(try Framework.reading(.embedded).value)
    var byKind: [String: Int] = [:]
    var byMetric: [String: Int] = [:]
    for district in try Self.table().districts {
      let comparison = GapAnalysis(of: district, on: basis).comparison
      let own = comparison.metrics.filter { $0.mismatch != nil }
      for metric in own { byMetric[metric.id.description, default: 0] += 1 }
      if !own.isEmpty { byKind[district.district.kind.description, default: 0] += 1 }
    }
    // Counted from the table by another program; METHOD.md states them.
    #expect(byKind == ["elementary": 40, "unified": 17, "high": 1])
    #expect(
      byMetric == [
        "ela-distance-from-standard": 56, "math-distance-from-standard": 56,
        "college-career-prepared": 11, "graduation-rate": 1, "dropout-rate": 1,
      ]
    )
  }

  @Test("the table of California's districts is read with few questions, and stays under 3 MB")
  func california() throws {
    let (districts, warnings, byteCount) = try Self.table()
    // Of 292,181 figures, counted by another program.
    #expect(warnings.count { $0.id == .fraction } == 40)
    #expect(warnings.count { $0.id == .unusualValue } == 28)
    #expect(warnings.count { $0.id == .tooManyStudents } == 9)
    #expect(warnings.count == 77)
    #expect(byteCount < 3_000_000)
    #expect(districts.count == 996)
    #expect(Set(districts.compactMap(\.district.cds)).count == 996)
    #expect(districts.flatMap { $0.values.joined().compactMap(\.count) }.min() ?? 0 >= 11)
    // The table and the assessment of one district say the same.
    let gridley = try #require(districts.first { $0.district.name == "Gridley Unified" })
    let example = Repository.root.appending(path: "examples/gridley-2023-24.yml")
    let single = try AssessmentReader(ImportRun.framework).read(
      SourceText(Array(Data(contentsOf: example)), name: "gridley-2023-24.yml")
    ).value
    #expect(ImportRun.figures(gridley) == ImportRun.figures(single))
    #expect(ImportRun.ratings(gridley) == ImportRun.ratings(single))
    #expect(gridley.district == single.district)
    #expect(gridley.ratings.map(\.level) == single.ratings.map(\.level))
    #expect(gridley.ratings.map(\.date) == single.ratings.map(\.date))
    #expect(gridley.publishedRatings.map(\.itemCount) == single.publishedRatings.map(\.itemCount))
  }

  @Test("the metrics that are often under 1 percent are those of which one figure in fifty is")
  func oftenUnderOne() throws {
    let framework = ImportRun.framework
    let districts = try Self.table().districts
    for (position, metric) in framework.metrics.enumerated() where metric.unit == .percent {
      let values = districts.flatMap { $0.values[position].compactMap(\.value) }.filter { $0 > 0 }
      // A district's own measures are not in the table.
      guard !values.isEmpty else {
        #expect(!metric.isOftenUnderOne)
        continue
      }
      let share = Double(values.count { $0 < 1 }) / Double(values.count)
      #expect(metric.isOftenUnderOne == (share >= 0.02), "\(metric.id): \(share)")
      if !metric.isOftenUnderOne { #expect(share < 0.01, "\(metric.id): \(share)") }
    }
  }
}
