import Foundation
import Testing

@testable import Rubric

/// Whole outputs for one invented district and a framework of five indicators, held by files.
@Suite struct GoldenReportTests {
  private static let folder = Repository.root.appending(path: "Tests/RubricTests/Golden")

  private static func framework() throws -> Framework {
    let root = folder.appending(path: "small")
    let paths = try #require(FileManager.default.subpaths(atPath: root.path(percentEncoded: false)))
    let files = try paths.filter { $0.hasSuffix(".yml") }.map { path in
      let bytes = try Data(contentsOf: root.appending(path: path))
      return FrameworkFiles.File(path: path, bytes: Array(bytes), name: path)
    }
    return try Framework.reading(FrameworkFiles(files), sha256: { _ in TestCohort.digest }).value
  }

  private static func report() throws -> GapReport {
    let framework = try framework()
    let bytes = Array(try Data(contentsOf: folder.appending(path: "elm-valley.yml")))
    let assessment = try AssessmentReader(framework).read(SourceText(bytes, name: "elm-valley.yml"))
    return GapReport(
      of: assessment.value,
      inputs: [.init(name: "elm-valley.yml", sha256: String(repeating: "f", count: 64))]
    )
  }

  @Test(
    "a report is the accepted one, byte for byte",
    arguments: zip(ReportFormat.allCases, ["report.txt", "report.md", "report.json", "report.csv"])
  )
  func reports(format: ReportFormat, file: String) throws {
    try expectGolden(Self.report().rendered(as: format), file)
  }

  @Test("the same inputs give the same bytes twice", arguments: ReportFormat.allCases)
  func repeats(format: ReportFormat) throws {
    #expect(try Self.report().rendered(as: format) == Self.report().rendered(as: format))
  }

  @Test("no line of a terminal's report is wider than 80 columns")
  func width() throws {
    let lines = try Self.report().rendered(as: .text).split(separator: "\n")
    #expect(lines.allSatisfy { $0.columnCount <= 80 })
  }

  @Test("the score table and the explanations are the accepted ones")
  func tables() throws {
    let report = try Self.report()
    try expectGolden(report.scoreTable(), "score.txt")
    try expectGolden(#require(report.explanation(ofDomain: "coaching")), "explain-domain.txt")
    try expectGolden(
      #require(report.explanation(ofIndicator: "coaching/cycles")),
      "explain-indicator.txt"
    )
    try expectGolden(
      #require(report.explanation(ofIndicator: "families/boats")),
      "explain-not-applicable.txt"
    )
  }

  @Test("the blank form and the framework's pages are the accepted ones")
  func pages() throws {
    let framework = try Self.framework()
    let form = BlankForm(
      framework,
      name: "Elm \"Valley\"",
      cds: CDSCode("0123456"),
      kind: DistrictKind.ID("unified"),
      cycle: nil
    )
    try expectGolden(form.text, "form.yml")
    try expectGolden(framework.listing(), "listing.txt")
    try expectGolden(#require(framework.page(ofDomain: "supply")), "page-domain.txt")
    try expectGolden(#require(framework.page(ofMetric: "absence")), "page-metric.txt")
  }

  @Test("a blank form is read without a fault, and nothing in it is rated")
  func formIsValid() throws {
    let framework = try Self.framework()
    let form = BlankForm(
      framework,
      name: "Elm",
      cds: nil,
      kind: DistrictKind.ID("unified"),
      cycle: nil
    )
    let read = try AssessmentReader(framework).read(SourceText(form.text, name: "form.yml"))
    #expect(read.warnings.isEmpty)
    #expect(read.value.ratings.allSatisfy { $0.state == .notRated })
  }
}
