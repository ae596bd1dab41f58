import Foundation
import Testing

@testable import Rubric

/// `Documentation/METHOD.md` and the engine tell the same numbers.
@Suite struct MethodTests {
  @Test("every worked number on the page is what the engine computes", arguments: MethodWorking.all)
  func isRight(working: MethodWorking) throws {
    let claim = try MethodPage.claims().first { $0.name == working.name }
    let printed = try #require(claim, "the page has no '\(working.name)'").printed
    #expect(try working.compute() == printed)
  }

  @Test("every worked number on the page is computed here, and is marked once")
  func isComputed() throws {
    let names = try MethodPage.claims().map(\.name)
    #expect(Set(names).count == names.count)
    #expect(Set(names).subtracting(MethodWorking.all.map(\.name)).isEmpty)
    #expect(try MethodPage.claims().filter(\.printed.isEmpty).isEmpty)
  }

  @Test("no number is in bold without a mark")
  func isMarked() throws {
    let bare = MethodPage.paragraphs(of: try MethodPage.text()).filter { $0.name == nil }
    #expect(bare.flatMap(\.printed).filter { $0.contains(where: \.isNumber) }.isEmpty)
  }

  @Test("a mark, the bold numbers after it and those without a mark are distinguished")
  func parses() {
    let page = """
      A **word** and **12**.

      <!-- worked: one -->
      It is **1.0**, printed
      **2 to 3**.

      Then **4**.
      """
    let found = MethodPage.paragraphs(of: page)
    #expect(found.map(\.name) == [nil, "one", nil])
    #expect(found.map(\.printed) == [["word", "12"], ["1.0", "2 to 3"], ["4"]])
  }

  @Test("every heading of the page that the code names exists")
  func headings() throws {
    let page = try MethodPage.text()
    let headings = Set(
      page.split(separator: "\n").filter { $0.hasPrefix("## ") }.map { $0.dropFirst(3) }
    )
    let folder = Repository.root.appending(path: "Sources/Rubric")
    let paths = try #require(
      FileManager.default.subpaths(atPath: folder.path(percentEncoded: false))
    )
    var count = 0
    for path in paths where path.hasSuffix(".swift") {
      let code = try String(contentsOf: folder.appending(path: path), encoding: .utf8)
        .replacing(/\n\s*\/\/\/\s*/, with: " ")
      for match in code.matches(of: /METHOD\.md`, "([^"]+)"/) {
        count += 1
        #expect(headings.contains(match.1), "\(path) names the heading '\(match.1)'")
      }
    }
    #expect(count > 0)
  }

  @Test("every weight of the framework is 1, as the page says")
  func weights() throws {
    let framework = try Framework.reading(.embedded).value
    #expect(framework.domains.allSatisfy { $0.weight == 1 })
    #expect(framework.indicators.allSatisfy { $0.weight == 1 })
  }
}

/// What the page says.
private enum MethodPage {
  struct Paragraph {
    /// The name in the mark before it; `nil` without one.
    let name: String?
    /// What is in bold, in order.
    let printed: [String]
  }

  static func text() throws -> String {
    try String(
      contentsOf: Repository.root.appending(path: "Documentation/METHOD.md"),
      encoding: .utf8
    )
  }

  static func claims() throws -> [(name: String, printed: [String])] {
    paragraphs(of: try text()).compactMap { paragraph in
      paragraph.name.map { ($0, paragraph.printed) }
    }
  }

  static func paragraphs(of page: String) -> [Paragraph] {
    page.split(separator: "\n\n").map { text in
      Paragraph(
        name: text.firstMatch(of: /^<!-- worked: (\S+) -->/).map { String($0.1) },
        printed: text.matches(of: /\*\*([^*]+)\*\*/).map { String($0.1) }
      )
    }
  }
}
