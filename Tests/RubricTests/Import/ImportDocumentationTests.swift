import Foundation
import Testing

@testable import Rubric

@Suite struct ImportDocumentationTests {
  @Test("the map in the framework's README reads a file with the shape that the page describes")
  func example() throws {
    let map = try Self.map("our-graduation")
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

  @Test("the map of an office's own table reads percentages of two years, below title lines")
  func ownTable() throws {
    let map = try Self.map("our-suspensions")
    let file = """
      Suspensions,,,,,,
      Enrolled once or more,,,,,,
      Measure,Group,Suspended 2023,Enrolled 2023,Once 2024,More often 2024,Enrolled 2024
      suspensions,TA: Total,30,600,20,12,640
      suspensions,SS: Low income,24,400,18,10,350

      """
    let run = try ImportRun.imported([(map, file)])
    let elm = try #require(run.assessments.first).assessment
    // 30 / 600, 24 / 400, (20 + 12) / 640, (18 + 10) / 350.
    #expect(
      ImportRun.figures(elm) == [
        "suspension-rate all 2022-23 5 n 600", "suspension-rate low-income 2022-23 6 n 400",
        "suspension-rate all 2023-24 5 n 640", "suspension-rate low-income 2023-24 8 n 350",
      ]
    )
    #expect(run.warnings == [])
    let problems = ImportRun.refusal([(map, file.replacing("\nsuspensions,", with: "\ntruancy,"))])
    #expect(problems.map(\.id) == [.otherFile])
  }

  /// A map that stands in the framework's README.
  private static func map(_ name: String) throws -> ImportMap {
    let page = Repository.root.appending(path: "rubrics/README.md")
    let text = try String(contentsOf: page, encoding: .utf8)
    let start = try #require(text.range(of: "```yaml\nimport: \(name)\n"))
    let end = try #require(text[start.upperBound...].range(of: "```"))
    let block = text[start.lowerBound..<end.lowerBound].dropFirst("```yaml\n".count)
    return try ImportRun.map(text: String(block))
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
