import Foundation
import Testing

@testable import Rubric

/// The table of all districts in `examples`, which `.ci/import-examples` makes.
@Suite struct ExampleTableTests {
  @Test("the table of California's districts is read without a problem, and stays under 3 MB")
  func california() throws {
    let file = Repository.root.appending(path: "examples/california-2023-24.csv")
    let bytes = try Array(Data(contentsOf: file))
    #expect(bytes.count < 3_000_000)
    var splitter = TableSplitter(file: "california-2023-24.csv")
    var blocks = splitter.push(bytes[...])
    if let block = splitter.finish() { blocks.append(block) }
    let table = try AssessmentTable(
      try #require(splitter.header),
      reader: AssessmentReader(ImportRun.framework)
    )
    var districts: [Assessment] = []
    for block in blocks {
      for row in table.rows(of: block) {
        let checked = try row.outcome.get()
        #expect(checked.warnings == [])
        districts.append(checked.value)
      }
    }
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
    #expect(gridley.ratings.map(\.date) == single.ratings.map(\.date))
    #expect(gridley.publishedRatings.map(\.itemCount) == single.publishedRatings.map(\.itemCount))
  }
}
