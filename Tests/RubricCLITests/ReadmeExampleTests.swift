import Foundation
import Rubric
import Testing

/// The README shows how a program uses the library; here the same lines are compiled and run.
@Suite struct ReadmeExampleTests {
  @Test("the lines of Swift in the README compile, run, and print the first priority")
  func runs() throws {
    let file = Program.repository.appending(path: "examples/gridley-2023-24.yml")
    let bytes = Array(try Data(contentsOf: file))
    var printed: [String] = []
    func print(_ words: String) { printed.append(words) }
    // begin
    let framework = try Framework.reading(.embedded).value
    let text = SourceText(bytes, name: "our-district.yml")
    var assessment = try AssessmentReader(framework).read(text).value
    try assessment.rate("family-engagement/partners-in-learning", 2)

    let report = GapReport(of: assessment)
    if let families = report.scorecard["family-engagement"]?.value {
      print("Families: \(families)")
    }
    for priority in report.priorities where priority.rank == 1 {
      print("\(framework.indicators[priority.indicator].title): gap \(priority.factors.gap)")
    }
    // end
    // Five of nine indicators are rated: (2.5 + 2.5 + 2 + 2 + 3) / 5. The reference level is 3.
    #expect(printed == ["Families: 2.4", "Families as partners in learning: gap 1.0"])
  }

  @Test("the README shows exactly these lines")
  func isShown() throws {
    let own = try String(contentsOf: URL(filePath: #filePath), encoding: .utf8)
    let lines = own.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let begin = try #require(lines.firstIndex { $0.hasSuffix("// begin") })
    let end = try #require(lines.firstIndex { $0.hasSuffix("// end") })
    let example = lines[(begin + 1)..<end].map { String($0.dropFirst(4)) }.joined(separator: "\n")
    let readme = try String(
      contentsOf: Program.repository.appending(path: "README.md"),
      encoding: .utf8
    )
    #expect(readme.contains("```swift\nimport Rubric\n\n\(example)\n```"))
  }
}
