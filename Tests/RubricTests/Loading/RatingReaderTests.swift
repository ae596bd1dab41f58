import Testing

@testable import Rubric

@Suite struct RatingReaderTests {
  @Test("an item of evidence that says nothing does not count")
  func emptyEvidence() throws {
    let ratings = try assessment(
      """
      ratings:
        learning:
          coaching: { level: 4, evidence: ["", ~, null, Minutes] }
      """
    ).ratings
    #expect(ratings.flatMap(\.evidence) == ["Minutes"])
  }

  @Test(
    "a lone dash or the like is not evidence, and is reported",
    arguments: ["'-'", "'--'", "'?'", "…"]
  )
  func wordlessEvidence(item: String) {
    expectAssessmentProblems(
      [.missingKey],
      saying: ["'evidence' must say"],
      in: "ratings:\n  learning:\n    coaching: { level: 4, evidence: [Minutes, ⟦1⟧\(item)] }\n"
    )
  }

  @Test("the three answers are kept apart")
  func answers() throws {
    let ratings = try assessment(
      """
      ratings:
        shared-vision:
          clear-vision: 3.5
          equity-touchstone: { not-applicable: "No secondary schools" }
          advanced-courses:
        learning:
          coaching: { level: 1, confidence: high, date: 2024-06-20, evidence: [a, b], note: no }
      """
    ).ratings
    #expect(
      ratings.map(\.state) == [
        .rated(3.5), .notApplicable(reason: "No secondary schools"), .notRated, .rated(1),
        .notRated,
        .notRated, .notRated,
      ]
    )
    #expect(ratings.map(\.line) == [6, 7, 8, 10, nil, nil, nil])
    #expect(ratings[3].confidence == .high)
    #expect(ratings[3].date?.description == "2024-06-20")
    #expect(ratings[3].evidence == ["a", "b"])
    #expect(ratings[3].note == "no")
  }

  @Test("an indicator that does not apply needs a reason, also if that is said in place of a level")
  func notApplicableAsLevel() throws {
    expectAssessmentProblems(
      [.missingKey],
      saying: ["'not-applicable' needs a reason"],
      in: "ratings:\n  learning:\n    coaching: ⟦1⟧n/a\n"
    )
    let text = assessmentHead + "ratings:\n  learning:\n    coaching: 'n/a: No coaches'\n"
    let checked = try TestFramework.reader.read(SourceText(text, name: "x"))
    #expect(checked.value.ratings[3].state == .notApplicable(reason: "No coaches"))
    #expect(checked.warnings.map(\.id) == [.readAs])
  }

  @Test(
    "a level is a number on the scale",
    arguments: [
      ("0", "leave it empty"), ("6", "from 1 to 5"), ("-1", "from 1 to 5"), ("0.99", "from 1 to 5"),
      ("5.01", "from 1 to 5"), ("four", "in digits: 4"), ("3,5", "use a decimal point"),
      ("'3,5'", "3.5"),
      ("yes", "write one of them in digits"), ("1e400", "exponent"),
      ("''", "not a level"),
      ("[3]", "not a level"), ("999999999999999999999", "not a level"),
    ]
  )
  func levels(level: String, words: String) {
    expectAssessmentProblems(
      [.notALevel],
      saying: [words],
      in: "ratings:\n  learning:\n    coaching: ⟦1⟧\(level)\n"
    )
    expectAssessmentProblems(
      [.notALevel],
      saying: [words],
      in: "ratings:\n  learning:\n    coaching: { level: ⟦1⟧\(level == "3,5" ? "'3,5'" : level) }\n"
    )
  }

  @Test("a rating is a level or not applicable, never both")
  func contradiction() {
    expectAssessmentProblems(
      [.contradiction],
      in: "ratings:\n  learning:\n    coaching: { level: 3, not-applicable: ⟦1⟧No coaches }\n"
    )
  }

  @Test(
    "not applicable needs a reason",
    arguments: ["", "''", "~", "yes", "true", "on", "No", "' '"]
  )
  func reason(reason: String) {
    let ending = reason.isEmpty ? "⟦1⟧" : " ⟦1⟧\(reason)"
    expectAssessmentProblems(
      [.missingKey],
      saying: ["a reason"],
      in: "ratings:\n  learning:\n    coaching:\n      not-applicable:\(ending)\n"
    )
  }

  @Test(
    "misspelled domains, indicators and keys are each reported with the nearest name, and hide nothing"
  )
  func misspelled() {
    expectAssessmentProblems(
      [.unknownDomain, .unknownIndicator, .notALevel, .unknownIndicator, .unknownKey, .notALevel],
      saying: ["'learning'", "'coaching'", "", "belongs to 'learning'", "'level'", ""],
      in: """
        ratings:
          ⟦1⟧lerning:
            ⟦2⟧coachnig: ⟦3⟧6
          shared-vision:
            ⟦4⟧inquiry: 3
            clear-vision: { ⟦5⟧lvel: ⟦6⟧four }

        """
    )
  }

  @Test("a domain of the wrong kind hides no fault in its ratings")
  func strangeDomain() {
    expectAssessmentProblems(
      [.unknownDomain, .notALevel],
      in: "ratings:\n  ⟦1⟧something-else:\n    coaching: ⟦2⟧6\n    no-such-one: 2\n"
    )
  }

  @Test("what is not like any indicator is reported once and not judged as a rating")
  func strangeIndicator() {
    expectAssessmentProblems(
      [.unknownIndicator, .unknownIndicator],
      in: "ratings:\n  learning:\n    ⟦1⟧remarks: none so far\n    ⟦2⟧participants: [a, b]\n"
    )
  }

  @Test(
    "the same domain or indicator twice is reported with a note at the first, and hides nothing"
  )
  func repeated() {
    expectAssessmentProblems(
      [.repeatedKey, .notALevel, .repeatedKey, .notALevel],
      in: """
        ratings:
          learning:
            coaching: 3
            ⟦1⟧coaching: ⟦2⟧9
          ⟦3⟧learning:
            inquiry: ⟦4⟧7

        """
    )
  }

  @Test("wrong shapes are reported once each")
  func shapes() {
    expectAssessmentProblems([.wrongKind], in: "ratings: ⟦1⟧[a]\n")
    expectAssessmentProblems([.wrongKind], in: "ratings:\n  learning: ⟦1⟧3\n")
    expectAssessmentProblems(
      [.wrongKind, .wrongKind, .unknownChoice, .notADate],
      in: """
        ratings:
          learning:
            coaching:
              evidence: ⟦1⟧{ a: Minutes }
              note: ⟦2⟧[a, b]
              confidence: ⟦3⟧very
              date: ⟦4⟧2024-02-30

        """
    )
  }
}
