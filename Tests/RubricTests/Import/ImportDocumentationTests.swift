import Foundation
import Testing

@testable import Rubric

@Suite struct ImportDocumentationTests {
  @Test("the map in the framework's README reads a file with the shape that the page describes")
  func example() throws {
    let page = Repository.root.appending(path: "rubrics/README.md")
    let text = try String(contentsOf: page, encoding: .utf8)
    let start = try #require(text.range(of: "```yaml\nimport: our-graduation\n"))
    let end = try #require(text[start.upperBound...].range(of: "```"))
    let block = text[start.lowerBound..<end.lowerBound].dropFirst("```yaml\n".count)
    let map = try ImportRun.map(text: String(block))
    let file = """
      Academic Year|Aggregate Level|County Code|District Code|District Name|Reporting Category|Cohort|Graduates (Rate)
      2023-24|D|58|99001|Elm Valley Unified|TA|160|93.1
      2023-24|D|58|99001|Elm Valley Unified|SS|*|*
      2023-24|D|58|99001|Elm Valley Unified|GZ|20|50
      2023-24|C|58||Elm|TA|900|90

      """
    let run = try ImportRun.imported([(map, file)])
    let elm = try #require(run.assessments.first).assessment
    #expect(
      ImportRun.figures(elm) == [
        "graduation-rate all 2023-24 93.1 n 160", "graduation-rate low-income 2023-24 suppressed",
      ]
    )
    #expect(run.warnings == [])
  }

  @Test("the framework's README names every kind of map that comes with it")
  func names() throws {
    let page = Repository.root.appending(path: "rubrics/README.md")
    let text = try String(contentsOf: page, encoding: .utf8)
    for name in ImportMap.names(in: ImportRun.framework) {
      let isFamily = name.hasPrefix("tidy-") || name.hasPrefix("cde-dashboard-")
      #expect(isFamily || text.contains("`\(name)`"), "\(name)")
    }
  }
}
