import Testing

@testable import Rubric

/// How a file is read past its syntax faults: each is named at its own place, and spoils its own block only.
@Suite struct YAMLRecoveryTests {
  @Test("every colon without a space is an error of its own, at the colon")
  func gluedColons() {
    let between = """
      ratings:
        shared-vision:
          clear-vision⟦1⟧:3
          # 3: Adopted
          equity-touchstone⟦2⟧:1
          advanced-courses: 2
        learning:
          coaching: 4
          inquiry⟦3⟧:2
        supply:
          hiring-plan: ⟦4⟧9

      """
    let space = "put a space after the colon"
    expectAssessmentProblems(
      [.syntax, .syntax, .syntax, .notALevel],
      saying: [space, space, space],
      in: between
    )
    let alone = """
      ratings:
        shared-vision:
          clear-vision⟦1⟧:3
          equity-touchstone⟦2⟧:1
          advanced-courses⟦3⟧:2
        learning:
          coaching⟦4⟧:3

      """
    expectAssessmentProblems(
      [.syntax, .syntax, .syntax, .syntax],
      saying: [space, space, space, space],
      in: alone
    )
  }

  @Test("every text with a colon is an error of its own, and what is around it is read")
  func colonsInText() {
    let body = """
      ratings:
        learning:
          coaching:
            note: Seen⟦1⟧: two schools
            level: ⟦2⟧7
          inquiry:
            level: 3
            note: It began in June
              and went on⟦3⟧: three schools
            date: ⟦4⟧soon
        supply:
          hiring-plan: n/a⟦5⟧: No staff
          mentoring: ⟦6⟧8

      """
    expectAssessmentProblems(
      [.syntax, .notALevel, .syntax, .notADate, .syntax, .notALevel],
      in: body
    )
  }

  @Test("a wrongly indented line is named itself, with the indent of its neighbors")
  func indents() {
    let first = """
      ratings:
        learning:
           ⟦1⟧coaching: 3
          inquiry: 3
        supply:
          hiring-plan: 3
          mentoring: ⟦2⟧9

      """
    expectAssessmentProblems(
      [.syntax, .notALevel],
      saying: ["begins with 5 spaces, its neighbors with 4; begin it with 4 spaces"],
      in: first
    )
    let middle = """
      ratings:
        shared-vision:
          clear-vision: 3
         ⟦1⟧equity-touchstone: 2
          advanced-courses: ⟦2⟧9
        learning:
          inquiry: 3

      """
    expectAssessmentProblems(
      [.syntax, .notALevel],
      saying: ["begins with 3 spaces, its neighbors with 4; begin it with 4 spaces"],
      in: middle
    )
    let deeper = """
      ratings:
        shared-vision:
          clear-vision: 3
            ⟦1⟧equity-touchstone: 2
          advanced-courses: ⟦2⟧9

      """
    expectAssessmentProblems(
      [.syntax, .notALevel],
      saying: ["begin it with 4 spaces if it is a key"],
      in: deeper
    )
    let block = """
      ratings:
        shared-vision:
          clear-vision: 3
         ⟦1⟧learning:
          coaching: 3
        supply:
          mentoring: ⟦2⟧9

      """
    expectAssessmentProblems([.syntax, .notALevel], in: block)
  }

  @Test("an unclosed quote is named where it opens, whatever the next quote is, and costs its line")
  func openQuotes() {
    let body = """
      ratings:
        learning:
          coaching:
            note: ⟦1⟧"All of them
            level: ⟦2⟧7
          inquiry:
            note: "Adopted, see: the minutes"
            level: ⟦3⟧8
          # The next one never closes.
        supply:
          mentoring: { level: ⟦4⟧9, note: ⟦5⟧"open }
          hiring-plan: ⟦6⟧6

      """
    expectAssessmentProblems(
      [.syntax, .notALevel, .notALevel, .notALevel, .syntax, .notALevel],
      saying: ["this quote is not closed on its line", "", "", "", "never closed"],
      in: body
    )
  }

  @Test("an unclosed brace costs its item, one without a comma too, and the next items are read")
  func brackets() {
    let body = """
      metrics:
        graduation-rate:
          - ⟦1⟧{ group: all, value: 87.1, n: 829, year: 2023-24
          - { group: all, value: ⟦2⟧x, n: 829, year: 2022-23 }
          - { group: all value⟦3⟧: 87.1, n: 829, year: 2021-22 }
          - group: all, value⟦4⟧: 87.1
          - { group: all, value: ⟦5⟧y, n: 829, year: 2020-21 }

      """
    expectAssessmentProblems(
      [.syntax, .notANumber, .syntax, .syntax, .notANumber],
      saying: ["this '{' is never closed; add '}' at the end of the line"],
      in: body
    )
  }

  @Test(
    "prose that is no 'key: value' is one error however long it is, and nothing around it is lost"
  )
  func prose() {
    let body = """
      ratings:
        learning:
          coaching: ⟦1⟧9
      ⟦2⟧Thanks to all
      who wrote this
      and that
      metrics:
        graduation-rate:
          - { group: all, value: ⟦3⟧x, n: 829, year: 2022-23 }

      """
    expectAssessmentProblems([.notALevel, .syntax, .notANumber], in: body)
  }

  @Test("text that must be in quotes costs its line; what is required is not called missing for it")
  func quotes() {
    let marked = MarkedText(
      """
      assessment: test
      district:
        name: ⟦1⟧@North
        kind: unified
        enrollment: ⟦2⟧many
      cycle: ⟦3⟧%2023
      ratings:
        learning:
          coaching: ⟦4⟧9

      """
    )
    expectProblems(
      [.syntax, .notANumber, .syntax, .notALevel],
      at: marked,
      TestFramework.reader.problems(in: SourceText(marked.text, name: "x"))
    )
  }

  @Test(
    "a character that looks like another is named where it is",
    arguments: [
      ("coaching:⟦1⟧\u{A0}3", "a no-break space (U+00A0)"),
      ("coaching⟦1⟧\u{FF1A}3", "looks like a colon (U+FF1A)"),
      ("coaching:⟦1⟧\u{200B}3", "an invisible character (U+200B)"),
    ]
  )
  func lookalikes(line: String, words: String) {
    expectAssessmentProblems(
      [.syntax],
      saying: [words],
      in: "ratings:\n  learning:\n    inquiry: 3\n    \(line)\n"
    )
  }

  @Test("reading a file ends after a thousand syntax errors")
  func limit() throws {
    let lines = String(repeating: "    coaching:3\n", count: 1_500)
    let text = assessmentHead + "ratings:\n  learning:\n" + lines + "    inquiry: 3\n"
    let found = TestFramework.reader.problems(in: SourceText(text, name: "x"))
    #expect(found.count { $0.id == .syntax } == 1_000)
    // Three lines of the head, two of the ratings, and 1,000 that were read.
    let last = try #require(found.last)
    #expect(last.id == .moreProblems)
    #expect(last.place.line == 1_006)
    #expect(last.message.hasPrefix("the last 501 lines of this file were not read"))
  }

  @Test(
    "between braces too, every colon without a space is an error of its own, and nothing is called missing"
  )
  func gluedPairs() {
    let space = "put a space after the colon"
    expectAssessmentProblems(
      [.syntax, .syntax, .syntax, .notANumber],
      saying: [space, space, space],
      in: """
        metrics:
          graduation-rate:
            - { group⟦1⟧:all, value⟦2⟧:87.1, n: 829, year⟦3⟧:2023-24 }
            - { group: all, value: ⟦4⟧x, n: 829, year: 2022-23 }

        """
    )
  }

  @Test("a key whose value cannot be read takes no other line for its value")
  func lostValue() {
    expectAssessmentProblems(
      [.syntax, .syntax, .notALevel],
      in: """
        ratings:
          shared-vision:
            clear-vision:
            ⟦1⟧3
            # 3: Adopted
            equity-touchstone: ⟦2⟧- 4
            # 4: Every one
            advanced-courses: ⟦3⟧9

        """
    )
  }

  @Test("a first line without a colon is named itself, not the line after its comments")
  func firstLine() {
    expectAssessmentProblems(
      [.syntax, .notALevel],
      saying: ["a colon is missing"],
      in: """
        ratings:
          shared-vision:
            ⟦1⟧clear-vision 3
            # 3: Adopted
            equity-touchstone: ⟦2⟧9

        """
    )
  }

  @Test("lines below a key that has a value are one error")
  func belowValue() {
    expectAssessmentProblems(
      [.syntax, .notALevel],
      saying: ["this line is indented under a key that already has a value"],
      in: """
        ratings:
          shared-vision: 3
            # Adopted
            ⟦1⟧clear-vision: 3
            equity-touchstone: 9
          learning:
            coaching: ⟦2⟧8

        """
    )
  }

  @Test("a comment one space after text is a warning, and with two spaces none")
  func comments() {
    expectAssessmentProblems(
      [.lostText, .lostText, .lostText],
      in: """
        ratings:
          learning:
            coaching: 3 ⟦1⟧# of five
            inquiry:
              level: 4  # in most schools
              note: Item ⟦2⟧#7 of the minutes
              evidence:  # the list
                - "Minutes" # of May
                - Title I ⟦3⟧#2

        """
    )
  }

  @Test("a text that a bracket splits is a warning, and a list in brackets is not")
  func splitText() {
    expectAssessmentProblems(
      [.splitText, .splitText],
      in: """
        ratings:
          learning:
            coaching: { level: 3, evidence: [ Minutes of June 20, ⟦1⟧2024 ] }
            inquiry: { level: 3, evidence: [ Visits to seven schools, ⟦2⟧two of them at night ] }
          supply:
            hiring-plan: { level: 3, evidence: [ Minutes, The plan, "2024" ] }

        """
    )
  }

  @Test("evidence or a note without a level is a warning")
  func noLevel() {
    expectAssessmentProblems(
      [.noLevel, .noLevel],
      in: """
        ratings:
          learning:
            coaching: ⟦1⟧{ evidence: [ Minutes ] }
            inquiry:
              ⟦2⟧level:
              note: To be seen
          supply:
            hiring-plan: { confidence: low }
            mentoring: { not-applicable: No new teachers, note: Since 2020 }

        """
    )
  }

  @Test("a file whose only line is at fault is not called empty", arguments: ["@x\n", "\"open\n"])
  func onlyLine(text: String) {
    let found = TestFramework.reader.problems(in: SourceText(text, name: "x"))
    #expect(found.map(\.id) == [.syntax])
  }
}
