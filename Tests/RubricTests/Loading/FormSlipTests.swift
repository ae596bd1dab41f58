import Testing

@testable import Rubric

/// What people do to a form that can only mean one thing, and what they leave where nothing is read.
@Suite struct FormSlipTests {
  @Test("keys and names with other capitals, spaces or underscores are read, with a warning")
  func spelling() throws {
    expectAssessmentProblems(
      [.readAs, .readAs, .readAs, .readAs, .readAs],
      saying: [
        "'Learning' is read as 'learning'", "'coaching'", "'level'", "'evidence'",
        "'not-applicable'",
      ],
      in: """
        ratings:
          ⟦1⟧Learning:
            ⟦2⟧COACHING:
              ⟦3⟧Level: 4
              ⟦4⟧Evidence: [Minutes]
            inquiry:
              ⟦5⟧Not Applicable: No secondary schools

        """
    )
  }

  @Test("a key in two spellings is given twice")
  func twoSpellings() {
    expectAssessmentProblems(
      [.repeatedKey],
      in: "ratings:\n  learning:\n    coaching: { level: 4, ⟦1⟧Level: 2 }\n"
    )
  }

  @Test("one text of evidence is a list of one, with a warning")
  func loneEvidence() throws {
    let text = "ratings:\n  learning:\n    coaching: { level: 4, evidence: ⟦1⟧Minutes of June }\n"
    expectAssessmentProblems([.readAs], saying: ["list of one item"], in: text)
    let read = try assessment(text.replacing("⟦1⟧", with: ""))
    #expect(read.ratings.flatMap(\.evidence) == ["Minutes of June"])
  }

  @Test("what says more about an indicator, but stands beside its name, is named as that")
  func besideIndicator() {
    expectAssessmentProblems(
      [.unknownIndicator, .unknownIndicator],
      saying: ["'level' belongs to an indicator", "'note' belongs to an indicator"],
      in: "ratings:\n  learning:\n    coaching:\n    ⟦1⟧level: 3\n    ⟦2⟧note: fine\n"
    )
  }

  @Test("metrics under the ratings are one error, since one line is missing")
  func metricsUnderRatings() {
    expectAssessmentProblems(
      [.unknownDomain],
      saying: ["put 'metrics:' on a line of its own above it"],
      in: """
        ratings:
          learning:
            coaching: 3
          ⟦1⟧graduation-rate:
            - { group: all, value: 90, n: 100, year: 2023-24 }
          absence-rate:
            - { group: all, value: 20, n: 100, year: 2023-24 }

        """
    )
  }

  @Test("domains under the metrics are one error, since one line is missing")
  func domainsUnderMetrics() {
    expectAssessmentProblems(
      [.unknownMetric],
      saying: ["put 'ratings:' on a line of its own above it"],
      in: """
        metrics:
          graduation-rate:
            - { group: all, value: 90, n: 100, year: 2023-24 }
          ⟦1⟧learning:
            coaching: 3
          shared-vision:
            clear-vision: 3

        """
    )
  }

  @Test(
    "numbers that can mean only one thing are read, with a warning",
    arguments: [
      ("district: { name: A, kind: unified, enrollment: ⟦1⟧\"12,345\" }\n", "12345"),
      ("district: { name: A, kind: unified, low-income: ⟦1⟧61.5% }\n", "61.5"),
      ("district: { name: A, kind: unified, low-income: ⟦1⟧\"61.5 %\" }\n", "61.5"),
    ]
  )
  func meantNumbers(line: String, number: String) {
    let marked = MarkedText("assessment: test\ncycle: 2023-24\n" + line)
    expectProblems(
      [.readAs],
      saying: ["is read as '\(number)'"],
      at: marked,
      TestFramework.reader.problems(in: SourceText(marked.text, name: "north.yml"))
    )
  }

  @Test(
    "a number with a comma that could be a decimal point, or in the wrong place, is refused",
    arguments: ["1,24", "12,34,567", "1234,567", ",123", "1,2345"]
  )
  func ambiguousNumbers(number: String) {
    let marked = MarkedText(
      "assessment: test\ncycle: 2023-24\n"
        + "district: { name: A, kind: unified, enrollment: ⟦1⟧\"\(number)\" }\n"
    )
    expectProblems(
      [.notANumber],
      at: marked,
      TestFramework.reader.problems(in: SourceText(marked.text, name: "north.yml"))
    )
  }

  @Test("a star in place of a value says that it is hidden, with a warning")
  func star() throws {
    let text = """
      metrics:
        graduation-rate:
          - { group: all, value: ⟦1⟧"*", n: 8, year: 2023-24 }

      """
    expectAssessmentProblems([.readAs], saying: ["'suppressed: true'"], in: text)
    let read = try assessment(text.replacing("⟦1⟧", with: ""))
    let plain = try assessment(text.replacing("value: ⟦1⟧\"*\"", with: "suppressed: true"))
    #expect(Said(read) == Said(plain))
  }

  @Test(
    "a comma between braces cuts off what follows, and the answer says so",
    arguments: [
      ("{ level: 3, note: a, ⟦1⟧b }", "put text that contains a comma in quotes"),
      ("{ level: 3, note: 1,⟦1⟧240 }", "write numbers without commas"),
    ]
  )
  func cutOff(value: String, words: String) {
    expectAssessmentProblems(
      [.unknownKey],
      saying: [words],
      in: "ratings:\n  learning:\n    coaching: \(value)\n"
    )
  }

  @Test("keys in a row without braces, a list of keys and a lost colon are named as that")
  func shapes() {
    expectAssessmentProblems(
      [.syntax],
      saying: ["put '{ ' before the first one, and ' }' at the end"],
      in: "metrics:\n  graduation-rate:\n    - group: all, value⟦1⟧: 90, n: 100, year: 2023-24\n"
    )
    expectAssessmentProblems(
      [.wrongKind],
      saying: ["remove the '- ' before each key"],
      in: "ratings:\n  learning:\n    ⟦1⟧- coaching: 3\n    - inquiry: 3\n"
    )
    expectAssessmentProblems(
      [.wrongKind],
      saying: ["put a colon and a space after 'coaching'"],
      in: "ratings:\n  learning:\n    ⟦1⟧coaching = 3\n"
    )
  }

  @Test("words after the number of a level are kept as a note, not in quotes")
  func lostAfterLevel() {
    expectAssessmentProblems(
      [.lostText],
      saying: ["to keep it, write it as a 'note'"],
      in: "ratings:\n  learning:\n    coaching: 3 ⟦1⟧# item 7\n"
    )
  }

  @Test("an invisible character around a number is named")
  func invisible() {
    expectAssessmentProblems(
      [.notALevel],
      saying: ["a no-break space (U+00A0); replace that character with a space"],
      in: "ratings:\n  learning:\n    coaching: ⟦1⟧\u{A0}3\n"
    )
  }

  @Test("each line that a merge leaves in a file is named as that")
  func conflict() {
    let words = "marks where two versions of the file differ"
    expectAssessmentProblems(
      [.syntax, .syntax, .syntax],
      saying: [words, words, words],
      in: """
        ratings:
          learning:
            inquiry: 3
        ⟦1⟧<<<<<<< HEAD
        ⟦2⟧=======
            coaching: 2
        ⟦3⟧>>>>>>> maria

        """
    )
  }
}

/// Marks next to the levels in a form's help.
@Suite struct HelpMarksTests {
  private static let help = """
        # The vision is written down.
        # 1  None
        # 2  A draft
        # 3  Adopted
        # 4  In use
        # 5  In use for three
        #    years
    """

  private static func problems(_ help: String, rating: String = "") -> [Diagnostic] {
    let text = "\(assessmentHead)ratings:\n  shared-vision:\n\(help)\n    clear-vision:\(rating)\n"
    return TestFramework.reader.problems(in: SourceText(text, name: "north.yml"))
  }

  @Test(
    "a mark next to a level is not read, and the answer says how to give the level",
    arguments: [
      ("# 3  Adopted", "# ⟦1⟧X 3  Adopted"), ("# 3  Adopted", "# ⟦1⟧[3]  Adopted"),
      ("# 3  Adopted", "# 3  Adopted  ⟦1⟧X"), ("# 3  Adopted", "# 3  Adopted ⟦1⟧<--"),
      ("# 3  Adopted", "# ⟦1⟧3x  Adopted"), ("# 3  Adopted", "#⟦1⟧✓ 3  Adopted"),
      ("# 3  Adopted", "# 3 ⟦1⟧*Adopted*"), ("# 3  Adopted", "# ⟦1⟧>> 3  Adopted <<"),
    ]
  )
  func mark(line: String, marked: String) throws {
    let expected = MarkedText(
      "\(assessmentHead)ratings:\n  shared-vision:\n"
        + Self.help.replacing(line, with: marked) + "\n    clear-vision:\n"
    )
    let problems = TestFramework.reader.problems(in: SourceText(expected.text, name: "north.yml"))
    expectProblems([.lostText], saying: ["write 'clear-vision: 3'"], at: expected, problems)
  }

  @Test("a changed statement is noticed too, though it gives no level")
  func statement() throws {
    let changed = Self.help.replacing("written down.", with: "written down. Yes!")
    let problems = Self.problems(changed)
    #expect(problems.map(\.id) == [.lostText])
    #expect(problems.first?.message.contains("write the level after 'clear-vision:'") == true)
  }

  @Test("help as it was printed, other comments and marks above a rating are left alone")
  func silence() {
    #expect(Self.problems(Self.help).isEmpty)
    #expect(Self.problems("    # Ask Maria about this one.").isEmpty)
    let marked = Self.help.replacing("# 3 ", with: "# X 3 ")
    #expect(Self.problems(marked, rating: " 3").isEmpty)
    // Help of another version, whose words differ throughout.
    let other = Self.help.replacing("In use", with: "Known and used")
    #expect(Self.problems(other).isEmpty)
  }
}
