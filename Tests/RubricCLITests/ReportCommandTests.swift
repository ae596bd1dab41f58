import Foundation
import Testing

@Suite struct ReportCommandTests {
  @Test("a report goes to standard output, and nothing goes to standard error")
  func prints() throws {
    let outcome = try Program(folder: Program.repository)
      .run("report", "examples/gridley-2023-24.yml")
    #expect(outcome.status == 0)
    #expect(outcome.output.hasPrefix("Gridley Unified · 2023-24\n"))
    #expect(outcome.errors.isEmpty)
  }

  @Test("a report as HTML is one complete file, and goes where it is sent")
  func html() throws {
    try withFolder { folder in
      let source = Program.repository.appending(path: "examples/gridley-2023-24.yml").path()
      let arguments = ["report", source, "--format", "html", "-o", "report.html"]
      let outcome = try Program(folder: folder).run(arguments)
      #expect(outcome.status == 0)
      #expect(outcome.output.isEmpty)
      let page = try String(contentsOf: folder.appending(path: "report.html"), encoding: .utf8)
      #expect(page.hasPrefix("<!DOCTYPE html>\n<html lang=\"en\">"))
      #expect(page.hasSuffix("</html>\n"))
      #expect(page.contains("<title>Gridley Unified · 2023-24</title>"))
    }
  }

  @Test("a file that does not exist exits with status 2 and its name")
  func missingFile() throws {
    let outcome = try Program(folder: Program.repository).run("report", "nowhere.yml")
    #expect(outcome.status == 2)
    #expect(outcome.output.isEmpty)
    #expect(outcome.errors == "rubric: nowhere.yml: no such file or directory\n")
  }
}
