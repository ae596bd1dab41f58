import Foundation
import Testing

/// The pages show output in blocks that begin with "```text from: rubric …", and files that a command writes in
/// blocks that begin with "```text from: FILE of rubric …".
@Suite struct DocumentationOutputTests {
  struct Excerpt: Sendable, CustomTestStringConvertible {
    let command: String
    /// The file that the text is in; `nil` for standard output.
    let file: String?
    let text: String
    var testDescription: String { command }
  }

  private static func excerpts(of page: String) -> [Excerpt] {
    let file = Program.repository.appending(path: page)
    let text = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
    let blocks = /(?m)^```text from: (?:(\S+) of )?rubric ([^\n]+)\n((?:(?!```)[^\n]*\n)*)```$/
    return text.matches(of: blocks).map {
      Excerpt(command: String($0.2), file: $0.1.map(String.init), text: String($0.3))
    }
  }

  private static let all = excerpts(of: "README.md") + excerpts(of: "Documentation/GUIDE.md")

  @Test(
    "what a page shows as output is what the program prints today",
    arguments: all.filter { $0.file == nil }
  )
  func isReal(excerpt: Excerpt) throws {
    let words = excerpt.command.split(separator: " ").map(String.init)
    let outcome = try Program(folder: Program.repository).run(words)
    #expect(outcome.status == 0)
    #expect(outcome.output.contains("\n\(excerpt.text)") || outcome.output.hasPrefix(excerpt.text))
  }

  @Test("the parts of a file that the README shows are what its command writes today")
  func isWritten() throws {
    let excerpts = Self.all.filter { $0.file != nil }
    let first = try #require(excerpts.first)
    #expect(Set(excerpts.map(\.command)) == [first.command])
    try withFolder { folder in
      try FileManager.default.createSymbolicLink(
        at: folder.appending(path: "examples"),
        withDestinationURL: Program.repository.appending(path: "examples")
      )
      let words = first.command.split(separator: " ").map(String.init)
      #expect(try Program(folder: folder).run(words).status == 0)
      for excerpt in excerpts {
        let file = folder.appending(path: try #require(excerpt.file))
        #expect(try String(contentsOf: file, encoding: .utf8).contains("\n\(excerpt.text)"))
      }
    }
  }

  @Test(
    "the README and the guide show real output",
    arguments: ["README.md", "Documentation/GUIDE.md"]
  )
  func showsOutput(page: String) {
    #expect(!Self.excerpts(of: page).isEmpty)
  }
}
