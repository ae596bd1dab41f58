import Foundation
import Testing

/// The pages show output in blocks that begin with "```text from: rubric …".
@Suite struct DocumentationOutputTests {
  struct Excerpt: Sendable, CustomTestStringConvertible {
    let command: String
    let text: String
    var testDescription: String { command }
  }

  private static func excerpts(of page: String) -> [Excerpt] {
    let file = Program.repository.appending(path: page)
    let text = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
    return text.matches(of: /(?m)^```text from: rubric ([^\n]+)\n((?:(?!```)[^\n]*\n)*)```$/).map {
      Excerpt(command: String($0.1), text: String($0.2))
    }
  }

  @Test(
    "what a page shows as output is what the program prints today",
    arguments: excerpts(of: "README.md") + excerpts(of: "Documentation/GUIDE.md")
  )
  func isReal(excerpt: Excerpt) throws {
    let words = excerpt.command.split(separator: " ").map(String.init)
    let outcome = try Program(folder: Program.repository).run(words)
    #expect(outcome.status == 0)
    #expect(outcome.output.contains("\n\(excerpt.text)") || outcome.output.hasPrefix(excerpt.text))
  }

  @Test(
    "the README and the guide show real output",
    arguments: ["README.md", "Documentation/GUIDE.md"]
  )
  func showsOutput(page: String) {
    #expect(!Self.excerpts(of: page).isEmpty)
  }
}
