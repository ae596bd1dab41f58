import Testing

@testable import Rubric

@Suite struct YAMLDocumentTests {
  private func problems(_ text: String) -> [Diagnostic] {
    TestFramework.reader.problems(in: SourceText(text, name: "x"))
  }

  private func root(_ text: String) throws -> YAMLNode {
    var problems = Problems()
    let document = YAMLDocument(parsing: SourceText(text, name: "x"), into: &problems)
    #expect(problems.found.isEmpty)
    return try #require(document.root)
  }

  @Test("an empty file and one with only comments are distinguished, and nothing is called missing")
  func empty() {
    for text in ["", "# a\n", "\n\n", "# a", "---\n"] {
      #expect(problems(text).map(\.id) == [.emptyFile], "\(text)")
    }
    #expect(problems("").first?.message == "the file is empty")
    #expect(problems("# a\n").first?.message == "the file contains nothing but comments")
  }

  @Test("a second document is one error; what it contains is not a second assessment")
  func secondDocument() {
    let sound = assessmentHead + "ratings:\n"
    let marked = MarkedText(sound + "⟦1⟧---\n" + sound)
    expectProblems([.secondDocument], at: marked, problems(marked.text))
    let late = MarkedText(sound + "⟦1⟧---\n")
    expectProblems([.secondDocument], at: late, problems(late.text))
    #expect(problems("---\n" + sound).isEmpty)
    #expect(problems(sound + "...\n").isEmpty)
  }

  @Test("a '---' in the middle hides no fault below it and does not make anything missing")
  func dividedDocument() {
    let marked = MarkedText(
      "assessment: test\n⟦1⟧---\ndistrict: { name: N, kind: unified }\ncycle: ⟦2⟧x\n"
    )
    expectProblems([.secondDocument, .notASchoolYear], at: marked, problems(marked.text))
  }

  @Test(
    "a '---' in the middle of a block is one error, and nothing is missing or unknown after it",
    arguments: [
      "assessment: test\ndistrict:\n⟦1⟧---\n  name: N\n  kind: high\ncycle: 2023-24\n",
      "assessment: test\ndistrict:\n  name: N\n⟦1⟧---\n  kind: high\ncycle: 2023-24\n",
    ]
  )
  func dividedBlock(text: String) {
    let marked = MarkedText(text)
    expectProblems([.secondDocument], at: marked, problems(marked.text))
  }

  @Test("anchors, aliases and tags are refused one by one")
  func references() {
    expectAssessmentProblems(
      [.anchor, .alias, .tag, .anchor, .notALevel],
      in: """
        ratings:
          learning: ⟦1⟧&a { coaching: 3 }
          shared-vision:
            clear-vision: ⟦2⟧*a
            equity-touchstone: ⟦3⟧!!int 4
            advanced-courses: ⟦4⟧⟦5⟧&level 7

        """
    )
  }

  @Test("nesting over 64 levels is one error, and what follows is read")
  func depth() {
    let deep = String(repeating: "[", count: 100) + String(repeating: "]", count: 100)
    let found = problems(
      assessmentHead + "ratings:\n  learning: { coaching: 9 }\nmetrics: \(deep)\n"
    )
    #expect(found.map(\.id) == [.notALevel, .wrongKind, .tooDeep])
    #expect(problems(String(repeating: "- ", count: 64) + "x").map(\.id) == [.wrongKind])
  }

  @Test("40,000 open brackets end immediately", .timeLimit(.minutes(1)))
  func brackets() {
    let clock = ContinuousClock()
    let time = clock.measure {
      let ids = problems(String(repeating: "[", count: 40_000)).map(\.id)
      #expect(ids == [.wrongKind, .tooDeep])
      #expect(problems(String(repeating: "{", count: 40_000)).contains { $0.id == .tooDeep })
    }
    #expect(time < .seconds(1))
  }

  @Test("U+0085, U+2028 and U+2029 do not end a line and stay in values")
  func foreignBreaks() throws {
    let node = try root("a: x\u{85}y\u{2028}z\u{2029}\nb: \"p\u{2028}q\"\n")
    #expect(node.pairs[0].value.text == "x\u{85}y\u{2028}z\u{2029}")
    #expect(node.pairs[1].value.text == "p\u{2028}q")
    #expect(node.pairs[1].key.place.description == "x:2:1")
    expectAssessmentProblems([.unknownKey], in: "# \u{85}\u{2028}é\n⟦1⟧wrong: 1\n")
  }

  @Test("words that other YAML readers change stay words")
  func words() throws {
    let node = try root("[yes, no, on, off, 0x1F, 1_000, 1:30, 2024-06-20, .inf, 010, y]")
    let words = [
      "yes", "no", "on", "off", "0x1F", "1_000", "1:30", "2024-06-20", ".inf", "010", "y",
    ]
    #expect(node.items.map(\.text) == words)
  }

  @Test("empty, null and ~ are not given; the same in quotes are text")
  func absence() throws {
    let node = try root(
      "a:\nb: ~\nc: null\nd: Null\ne: NULL\nf: ''\ng: '~'\nh: \"null\"\ni: nULL\n"
    )
    #expect(
      node.pairs.map(\.value.isGiven) == [
        false, false, false, false, false, true, true, true, true,
      ]
    )
  }

  @Test("escapes give the character they name, but no control character or noncharacter")
  func escapes() throws {
    #expect(try root(#""\x41\u00e9\t""#).text == "Aé\t")
    for escape in [#"\0"#, #"\e"#, #"\x7f"#, #"\u0085"#, #"\uFDD0"#, #"\b"#] {
      expectAssessmentProblems(
        [.controlCharacter],
        in: "ratings:\n  learning:\n    coaching: { level: 3, note: ⟦1⟧\"a\(escape)b\" }\n"
      )
    }
  }
}
