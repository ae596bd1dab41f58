import Testing

@testable import Rubric

@Suite struct ValueReaderTests {
  private func body(_ row: String) -> String { "metrics:\n  graduation-rate:\n    - { \(row) }\n" }

  @Test("valued, suppressed and missing are kept apart")
  func states() throws {
    let values = try assessment(
      """
      metrics:
        graduation-rate:
          - { group: all, year: 2023-24, value: 94.3, n: 157 }
          - { group: asian, year: 2023-24, suppressed: true }
          - { group: white, year: 2023-24, n: 40 }
          - { group: all, year: 2022-23, value: 93 }
        absence-rate:
      """
    ).values
    #expect(
      values[0].map(\.state) == [.valued(94.3, .known(157)), .suppressed, .valued(93, .notGiven)]
    )
    #expect(values[0].map(\.line) == [6, 7, 9])
    #expect(values[1].isEmpty)
  }

  @Test(
    "a value is a plain number in the metric's range",
    arguments: [
      ("87%", Diagnostic.ID.readAs), ("about 87", .notANumber), ("\"1,234\"", .notANumber),
      ("\"94,3\"", .notANumber),
      ("1e400", .notANumber), ("100.1", .outOfRange), ("-0.1", .outOfRange),
      ("'*'", .readAs), ("'**'", .notANumber), ("[1]", .wrongKind), ("high", .notANumber),
    ]
  )
  func values(value: String, id: Diagnostic.ID) {
    expectAssessmentProblems([id], in: body("group: all, year: 2023-24, value: ⟦1⟧\(value), n: 90"))
  }

  @Test(
    "n is a whole number from 0",
    arguments: [
      ("-1", Diagnostic.ID.outOfRange), ("12.5", .notANumber), ("\"1,200\"", .readAs),
      ("\"1,20\"", .notANumber),
      ("999999999999", .outOfRange), ("many", .notANumber),
    ]
  )
  func counts(count: String, id: Diagnostic.ID) {
    expectAssessmentProblems([id], in: body("group: all, year: 2023-24, value: 90, n: ⟦1⟧\(count)"))
  }

  @Test("a value that is also suppressed is a contradiction")
  func contradiction() {
    expectAssessmentProblems(
      [.contradiction],
      in: body("group: all, year: 2023-24, value: 90, suppressed: ⟦1⟧true")
    )
  }

  @Test(
    "the same group and year given twice is reported at the second, whatever else is wrong with it"
  )
  func repeated() {
    expectAssessmentProblems(
      [.repeatedValue, .repeatedValue, .contradiction],
      in: """
        metrics:
          graduation-rate:
            - { group: all, year: 2023-24, value: 90, n: 90 }
            - ⟦1⟧{ group: all, year: 2023-24, value: 91, n: 90 }
            - ⟦2⟧{ group: all, year: 2023-24, value: 91, suppressed: ⟦3⟧true }
            - { group: all, year: 2022-23, value: 90, n: 90 }

        """
    )
  }

  @Test("misspelled metrics, groups and keys are reported with the nearest name, and hide nothing")
  func misspelled() {
    expectAssessmentProblems(
      [.unknownMetric, .unknownGroup, .unknownKey, .outOfRange, .notASchoolYear],
      saying: ["'graduation-rate'", "'hispanic'", "'value'", "", "'2024-25'"],
      in: """
        metrics:
          ⟦1⟧gradation-rate:
            - { group: ⟦2⟧hispanc, year: 2023-24, value: 3 }
            - { group: all, year: 2023-24, ⟦3⟧vaule: ⟦4⟧101 }
            - { group: all, year: ⟦5⟧2023-25 }

        """
    )
  }

  @Test("a metric that the framework does not have hides no fault in its rows")
  func strangeMetric() {
    expectAssessmentProblems(
      [.unknownMetric, .unknownGroup, .notANumber],
      in: "metrics:\n  ⟦1⟧tutoring-hours:\n    - { group: ⟦2⟧nobody, year: 2023-24, value: ⟦3⟧x }\n"
    )
  }

  @Test("rows need a group and a year, and form a list")
  func shapes() {
    expectAssessmentProblems(
      [.missingKey, .missingKey],
      saying: ["'group'", "'year'"],
      in: "metrics:\n  graduation-rate:\n    - ⟦1⟧⟦2⟧{ value: 3 }\n"
    )
    expectAssessmentProblems([.wrongKind], in: "metrics:\n  graduation-rate: ⟦1⟧94\n")
    expectAssessmentProblems([.wrongKind], in: "metrics:\n  graduation-rate:\n    - ⟦1⟧94\n")
    expectAssessmentProblems([.wrongKind], in: "metrics: ⟦1⟧none\n")
  }

  @Test(
    "a value for another kind of district is left out with a warning, even if the name is missing"
  )
  func otherKind() throws {
    let text =
      assessmentHead.replacing("unified", with: "elementary")
      + body("group: all, year: 2023-24, value: 9")
    let checked = try TestFramework.reader.read(SourceText(text, name: "x"))
    #expect(checked.warnings.map(\.id) == [.otherKind])
    #expect(checked.value.values[0].isEmpty)
    let nameless = text.replacing("name: North Unified, ", with: "")
    let found = TestFramework.reader.problems(in: SourceText(nameless, name: "x"))
    #expect(found.map(\.id) == [.missingKey, .otherKind])
  }
}
