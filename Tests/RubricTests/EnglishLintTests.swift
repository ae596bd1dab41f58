import Foundation
import Testing

/// Nothing is decided by looking into English: what a text says was a value before it was a text.
@Suite struct EnglishLintTests {
  /// Where text is made of values; what comes from a file may be looked into, by the stages before.
  private static let folders = [
    "Rubric/Scoring", "Rubric/Comparison", "Rubric/Priorities", "Rubric/Findings",
    "Rubric/Planning", "Rubric/Cohort", "Rubric/Reporting", "RubricWeb",
  ]

  @Test("no decision is made by searching English text")
  func holds() throws {
    let root = Repository.root.appending(path: "Sources").path(percentEncoded: false)
    let paths = try #require(FileManager.default.subpaths(atPath: root)).filter { path in
      path.hasSuffix(".swift") && Self.folders.contains { path.hasPrefix($0 + "/") }
    }
    try #require(!paths.isEmpty)
    for path in paths.sorted() {
      let text = try String(contentsOfFile: "\(root)/\(path)", encoding: .utf8)
      #expect(Self.looks(in: text).isEmpty, "\(path)")
    }
  }

  @Test(
    "a comparison with words, a search within them, and a comparison of titles are caught",
    arguments: [
      #"let isReading = text.hasPrefix("How to read it:")"#, #"if title == "rated" { more() }"#,
      #"case "confirmed gap": 1"#, #"for part in note.split(separator: ". ") {"#,
      "let own = domains.first { $0.title == about }", "guard entry.label != finding.title else {",
    ]
  )
  func catches(line: String) { #expect(Self.looks(in: "  \(line)\n") == [line]) }

  @Test(
    "signs, types, values, comments and longer literals are not",
    arguments: [
      #"hasPrefix("-") && self != "-""#, "columns.filter { $0 != .title }", "guard title != nil",
      #"// text.hasPrefix("How")"#, "\"\"\"\nlist.contains(\"number\")\n\"\"\"",
    ]
  )
  func passes(line: String) { #expect(Self.looks(in: line).isEmpty) }

  /// The lines that look into text.
  private static func looks(in code: String) -> [String] {
    var isLiteral = false
    return code.split(separator: "\n").compactMap { line in
      let wasLiteral = isLiteral
      if line.utf8.firstRange(of: "\"\"\"".utf8) != nil { isLiteral.toggle() }
      let trimmed = line.trimmingCharacters(in: .whitespaces)
      guard !wasLiteral, !trimmed.hasPrefix("//") else { return nil }
      return isLook(trimmed) ? trimmed : nil
    }
  }

  /// What a line must hold to be looked at: a quick test before the slow ones.
  private static let signs = [
    "==", "!=", "case \"", "hasPrefix(", "hasSuffix(", "contains(", "firstIndex(", "firstRange(",
    "ranges(", "split(", "starts(",
  ]

  private static func isLook(_ line: String) -> Bool {
    guard signs.contains(where: { line.utf8.firstRange(of: $0.utf8) != nil }) else { return false }
    let sought =
      /(hasPrefix|hasSuffix|contains|firstIndex|firstRange|ranges|split|starts)\((\w+: )?"([^"\\]*[A-Za-z][^"\\]*|\. )"/
    let compared =
      /(==|!=) "[^"]*[A-Za-z][^"]*"|"[^"]*[A-Za-z][^"]*" (==|!=)|case "[^"]*[A-Za-z]/
    let named = /\b(title|text|words|label|lead|sentence) (==|!=) (?!nil)/
    let name = /(==|!=) [\w$][\w.]*\.(title|text|words|label|lead|sentence)\b/
    return line.contains(sought) || line.contains(compared) || line.contains(named)
      || line.contains(name)
  }
}
