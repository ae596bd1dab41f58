import Testing

@testable import Rubric

@Suite struct YAMLSyntaxTests {
  @Test(
    "text that needs quotes is reported once, with that fix",
    arguments: [
      ("note: see⟦1⟧: this", Diagnostic.ID.syntax), ("note: ⟦1⟧@home", .syntax),
      ("note: ⟦1⟧`code`", .syntax), ("note: 'it'⟦1⟧s'", .syntax), ("note: \"a\" ⟦1⟧b", .syntax),
      ("note: ⟦1⟧*star", .alias), ("note: ⟦1⟧*star and more", .alias), ("note: ⟦1⟧* star", .syntax),
      ("note: ⟦1⟧&and", .anchor), ("note: ⟦1⟧& and", .syntax), ("note: ⟦1⟧!bang", .tag),
      ("note: ⟦1⟧! bang", .tag), ("note: ⟦1⟧%50", .syntax), ("note: ⟦1⟧|text", .syntax),
      ("note: ⟦1⟧>text", .syntax), ("note: [draft] ⟦1⟧of May", .syntax),
      ("note: ⟦1⟧[draft]", .wrongKind), ("note: ⟦1⟧{ a: b }", .wrongKind),
      ("note: {a} ⟦1⟧text", .syntax), ("note: ⟦1⟧- text", .syntax), ("note: ⟦1⟧? text", .syntax),
      ("note: ⟦1⟧, text", .syntax), ("note: ⟦1⟧] text", .syntax), ("note: ⟦1⟧!", .tag),
      ("note: ⟦1⟧!<x", .syntax), ("note: \"C:⟦1⟧\\docs\"", .syntax),
    ]
  )
  func quotes(line: String, id: Diagnostic.ID) {
    expectAssessmentProblems(
      [id],
      saying: ["quotes"],
      in: "ratings:\n  learning:\n    coaching:\n      \(line)\n      level: 3\n"
    )
  }

  @Test(
    "an unclosed quote is reported where it opens, with a note at the end",
    arguments: ["'", "\""]
  )
  func unclosedQuote(quote: String) {
    let marked = MarkedText(
      assessmentHead
        + "ratings:\n  learning:\n    coaching: { level: ⟦1⟧9, note: ⟦2⟧\(quote)open }\n"
    )
    let found = TestFramework.reader.problems(in: SourceText(marked.text, name: "x"))
    expectProblems([.notALevel, .syntax], saying: ["", "never closed"], at: marked, found)
    #expect(found.last?.notes.map(\.message) == ["the text ends here"])
  }

  @Test("a tab is reported where it is", arguments: ["\t", "  \t"])
  func tab(indent: String) {
    let body = "ratings:\n\(indent.dropLast())⟦1⟧\tlearning:\n"
    expectAssessmentProblems([.syntax], saying: ["tab"], in: body)
  }

  @Test(
    "an unclosed list is reported once, where it opens",
    arguments: [
      ("coaching: ⟦1⟧{ evidence: [ a, b\n    inquiry: 3", "this '{' is never closed"),
      ("inquiry: ⟦1⟧{ level: 3\n    coaching: 4", "add '}' at the end of the line"),
    ]
  )
  func unclosedList(lines: String, words: String) {
    expectAssessmentProblems(
      [.syntax],
      saying: [words],
      in: "ratings:\n  learning:\n    \(lines)\n"
    )
  }

  @Test("a wrong indent and a missing colon each have their own message")
  func shapes() {
    expectAssessmentProblems(
      [.syntax],
      saying: ["begin it with 4 spaces"],
      in: "ratings:\n    learning:\n      coaching: 3\n  ⟦1⟧shared-vision:\n"
    )
    expectAssessmentProblems(
      [.syntax],
      saying: ["a colon is missing"],
      in: "ratings:\n  learning:\n    ⟦1⟧coaching 3\n    inquiry: 3\n"
    )
  }

  @Test(
    "a block that ends at a wrongly indented line is not called incomplete",
    arguments: [
      "assessment: test\ndistrict:\n   name: N\n  ⟦1⟧kind: high\ncycle: 2023-24\n",
      "assessment: test\ndistrict:\n  name: N\n ⟦1⟧kind: high\ncycle: 2023-24\n",
      " ⟦1⟧assessment: test\ndistrict: { name: N, kind: high }\ncycle: 2023-24\n",
    ]
  )
  func wrongIndent(text: String) {
    let marked = MarkedText(text)
    let found = TestFramework.reader.problems(in: SourceText(marked.text, name: "x"))
    expectProblems([.syntax], at: marked, found)
  }
}
