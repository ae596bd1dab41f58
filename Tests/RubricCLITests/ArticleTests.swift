import Foundation
import Testing

/// The articles of the library's documentation show code; `RubricClientTests/Articles` compiles and runs it.
@Suite struct ArticleTests {
  @Test("every line of Swift in an article appears in a test that runs it")
  func isRun() throws {
    let files = FileManager.default
    let repository = Program.repository
    let tests = repository.appending(path: "Tests/RubricClientTests/Articles")
    let sources = try files.contentsOfDirectory(at: tests, includingPropertiesForKeys: nil)
      .map { try String(contentsOf: $0, encoding: .utf8) }
    let catalog = repository.appending(path: "Sources/Rubric/Rubric.docc")
    let articles = try files.contentsOfDirectory(at: catalog, includingPropertiesForKeys: nil)
    var count = 0
    for article in articles where article.pathExtension == "md" {
      let parts = try String(contentsOf: article, encoding: .utf8).components(
        separatedBy: "```"
      )
      for part in parts where part.hasPrefix("swift\n") {
        let lines = part.split(separator: "\n", omittingEmptySubsequences: false).dropFirst()
        let code = lines.map { $0.isEmpty ? "" : "    " + $0 }.joined(separator: "\n")
        #expect(sources.contains { $0.contains(code) }, "\(article.lastPathComponent): \(code)")
        count += 1
      }
    }
    #expect(count > 0)
  }
}
