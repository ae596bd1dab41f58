import Foundation
import Testing

@Suite struct ReportCommandTests {
  @Test("a report goes to standard output and nothing to standard error")
  func prints() throws {
    let outcome = try Program(folder: Program.repository)
      .run("report", "examples/gridley-2023-24.yml")
    #expect(outcome.status == 0)
    #expect(outcome.output.hasPrefix("Gridley Unified · 2023-24\n"))
    #expect(outcome.errors.isEmpty)
  }

  @Test("a file that is not there ends with status 2 and its name")
  func missingFile() throws {
    let outcome = try Program(folder: Program.repository).run("report", "nowhere.yml")
    #expect(outcome.status == 2)
    #expect(outcome.output.isEmpty)
    #expect(outcome.errors == "rubric: nowhere.yml: no such file or directory\n")
  }
}
