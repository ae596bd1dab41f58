import Testing

@testable import Rubric

@Suite struct DiagnosticTests {
  @Test("a problem prints its place, words and id, the line, a caret, and its notes")
  func form() {
    let text = SourceText(
      assessmentHead + "ratings:\n  learning:\n    coaching: 3\n    coaching: 4\n",
      name: "n.yml"
    )
    #expect(
      TestFramework.reader.problems(in: text).map(\.description) == [
        """
        n.yml:7:5: error: 'coaching' is given twice [repeated-key]
                coaching: 4
                ^
        n.yml:6:5: note: first given here
                coaching: 3
                ^
        """
      ]
    )
  }

  @Test(
    "columns count characters as an editor shows them, and the caret is below",
    arguments: [
      ("plain", 10, "     "), ("ne\u{301}e", 8, "   "), ("👩‍👩‍👧", 6, "  "), ("日本", 7, "    "),
      ("🚀", 6, "  "), ("🇺🇸", 6, "  "), ("✅", 6, "  "), ("𝒳", 6, " "), ("a\u{A0}b", 8, "   "),
    ]
  )
  func columns(word: String, column: Int, blank: String) {
    let text = SourceText("k: [\(word), &a]", name: "x")
    var problems = Problems()
    _ = YAMLDocument(parsing: text, into: &problems)
    let lines = problems.sorted()[0].description.split(separator: "\n")
    #expect(problems.found.map(\.id) == [.anchor])
    #expect(problems.found[0].place.column == column + 2)
    #expect(lines[2] == "    \(String(repeating: " ", count: 6))\(blank)^")
  }

  @Test("a tab before the place is kept, so that the caret stays in line")
  func tabs() {
    var problems = Problems()
    _ = YAMLDocument(parsing: SourceText("k: [a,\t&b c]", name: "x"), into: &problems)
    #expect(problems.found[0].description.hasSuffix("\n          \t^"))
  }

  @Test("a long line is cut around the place on both sides")
  func longLine() {
    let long = String(repeating: "x", count: 200)
    var problems = Problems()
    _ = YAMLDocument(parsing: SourceText("k: [\(long), &b \(long)]", name: "x"), into: &problems)
    let lines = problems.found[0].description.split(separator: "\n")
    #expect(problems.found[0].place.column == 207)
    #expect(lines[1].hasPrefix("    …xxx"))
    #expect(lines[1].hasSuffix("x…"))
    let caret = lines[2].count - 1
    #expect(Array(lines[1])[caret] == "&")
  }

  @Test("problems are listed by file in order of reading, then by place")
  func order() {
    var problems = Problems()
    problems.begin("z")
    problems.begin("a")
    for (file, line, column) in [("a", 1, 1), ("z", 2, 1), ("z", 1, 9), ("z", 1, 2)] {
      let place = Diagnostic.Place(file: file, line: line, column: column, excerpt: nil)
      problems.report(Diagnostic(.syntax, at: place, ""))
    }
    #expect(problems.sorted().map(\.place.description) == ["z:1:2", "z:1:9", "z:2:1", "a:1:1"])
  }

  @Test("every id is a kebab-case word")
  func ids() {
    let allowed = Set("abcdefghijklmnopqrstuvwxyz-")
    #expect(Diagnostic.ID.allCases.allSatisfy { $0.rawValue.allSatisfy(allowed.contains) })
  }

  @Test("a value with many lines or characters is quoted in one short line")
  func longValues() {
    let text = assessmentHead + "ratings:\n  learning:\n    coaching: |\n      one\n      two\n"
    let found = TestFramework.reader.problems(in: SourceText(text, name: "x"))
    #expect(found.map(\.id) == [.notALevel])
    #expect(found[0].message.hasPrefix("'one two' is not a level"))
    let long = String(repeating: "y", count: 900)
    let other = TestFramework.reader.problems(
      in: SourceText(assessmentHead + "\(long): 1", name: "x")
    )
    #expect(other.map(\.id) == [.unknownKey])
    #expect(other[0].message.count < 250)
  }
}
