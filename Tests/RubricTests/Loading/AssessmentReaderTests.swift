import Testing

@testable import Rubric

@Suite struct AssessmentReaderTests {
  private func expect(
    _ ids: [Diagnostic.ID],
    saying words: [String] = [],
    inWhole marked: String,
    sourceLocation: Testing.SourceLocation = #_sourceLocation
  ) {
    let marked = MarkedText(marked)
    let text = SourceText(marked.text, name: "north.yml")
    expectProblems(
      ids,
      saying: words,
      at: marked,
      TestFramework.reader.problems(in: text),
      sourceLocation: sourceLocation
    )
  }

  @Test("what a sound file says is what is read")
  func sound() throws {
    let read = try TestFramework.reader.read(
      SourceText(
        """
        assessment: test
        version: 1
        district:
          name: North
          cds: "04755070000000"
          kind: high
          enrollment: 2087
          low-income: 77.7
          charter-schools: left-out
          invented: true
        cycle: 1999-00
        published-ratings:
          - { instrument: Local indicators, items: 20, lowest: 2, highest: 5 }
        """,
        name: "north.yml"
      )
    )
    #expect(read.warnings.isEmpty)
    let district = read.value.district
    #expect(district.name == "North")
    #expect(district.cds?.description == "04755070000000")
    #expect(district.kind.description == "high")
    #expect(district.enrollment == 2087)
    #expect(district.lowIncome == 77.7)
    #expect(district.charterSchools == .leftOut)
    #expect(district.isInvented)
    #expect(read.value.cycle.start == 1999)
    #expect(read.value.publishedRatings.map(\.itemCount) == [20])
    #expect(read.value.file == "north.yml")
  }

  @Test("whether charter schools are counted is one of two words, or not given")
  func charterSchools() throws {
    let head = "assessment: test\ndistrict: { name: N, kind: high, charter-schools: "
    let reader = TestFramework.reader
    let silent = try reader.read(SourceText(head + "}\ncycle: 2023-24\n", name: "x")).value
    #expect(silent.district.charterSchools == nil)
    let problems = reader.problems(
      in: SourceText(head + "counted-in }\ncycle: 2023-24\n", name: "x")
    )
    #expect(
      problems.map(\.message) == [
        "'charter-schools' must be one of 'counted', 'left-out'; did you mean 'counted'?"
      ]
    )
  }

  @Test("words that other YAML readers change stay words where a word is expected")
  func words() throws {
    for word in ["no", "yes", "on", "null-and-void", "3", "1e3", "0123"] {
      let text = "assessment: test\ndistrict: { name: \(word), kind: high }\ncycle: 2023-24\n"
      #expect(
        try TestFramework.reader.read(SourceText(text, name: "x")).value.district.name == word
      )
    }
  }

  @Test("ten unrelated faults give exactly ten errors at their places in one run")
  func tenFaults() {
    expect(
      [
        .unknownKey, .notACDSCode, .outOfRange, .notASchoolYear, .notALevel, .unknownIndicator,
        .missingKey, .unknownGroup, .notANumber, .repeatedValue,
      ],
      inWhole: """
        assessment: test
        district:
          name: North
          ⟦1⟧knd: unified
          cds: ⟦2⟧4.75507E+12
          low-income: ⟦3⟧101
        cycle: ⟦4⟧2023
        ratings:
          shared-vision:
            clear-vision: ⟦5⟧four
            equity-touchstnoe: 3
            advanced-courses: { not-applicable: ⟦7⟧yes }
        metrics:
          graduation-rate:
            - { group: ⟦8⟧everyone, year: 2023-24, value: 90, n: 90 }
            - { group: all, year: 2023-24, value: ⟦9⟧ninety, n: 90 }
            - ⟦10⟧{ group: all, year: 2023-24, value: 91, n: 90 }

        """.replacing("    equity-touchstnoe", with: "    ⟦6⟧equity-touchstnoe")
    )
  }

  @Test("a misspelled required key is one error, and its value is read")
  func misspelledRequired() {
    expect(
      [.unknownKey, .unknownKey, .unknownChoice],
      saying: ["'assessment'", "'district'", "'unified'"],
      inWhole: "⟦1⟧asessment: test\n⟦2⟧distrct: { name: N, kind: ⟦3⟧unifed }\ncycle: 2023-24\n"
    )
  }

  @Test("a misspelled key next to the right one is reported, and the right one is kept")
  func misspelledBeside() {
    expect(
      [.unknownKey],
      inWhole: "assessment: test\ndistrict: { name: N, ⟦1⟧nmae: [x], kind: high }\ncycle: 2023-24\n"
    )
  }

  @Test("if an empty key is given once more, the second is read")
  func emptyThenGiven() {
    expect(
      [.repeatedKey],
      inWhole: "assessment: test\ndistrict:\n⟦1⟧district: { name: N, kind: high }\ncycle: 2023-24\n"
    )
  }

  @Test("a missing key is reported where its mapping begins, an empty one where it is")
  func missing() {
    expect(
      [.missingKey, .missingKey, .missingKey],
      saying: ["'cycle'", "'kind'", "'name'"],
      inWhole: "⟦1⟧assessment: test\ndistrict: ⟦2⟧{ name: ⟦3⟧'' }\n"
    )
    expect([.missingKey], inWhole: "assessment: test\ndistrict:⟦1⟧\ncycle: 2023-24\n")
  }

  @Test(
    "a CDS code has 6, 7, 13 or 14 digits",
    arguments: [
      ("475507", "04755070000000"), ("0475507", "04755070000000"),
      ("4755070000000", "04755070000000"), ("04755070433433", "04755070433433"),
    ]
  )
  func codes(text: String, code: String) { #expect(CDSCode(text)?.description == code) }

  @Test(
    "any other code is refused with the reason",
    arguments: [
      ("4.75507E+12", "spreadsheet"), ("4.75507e12", "spreadsheet"), ("47550", "14 digits"),
      ("047-5507", "14 digits"), ("04755070433433", "code of a school"),
      ("59000010000000", "01 to 58"),
      ("٠٤٧٥٥٠٧", "14 digits"), ("''", "14 digits"),
      ("047550700000001", "14 digits"),
    ]
  )
  func badCodes(code: String, words: String) {
    expect(
      [.notACDSCode],
      saying: [words],
      inWhole:
        "assessment: test\ndistrict: { name: N, kind: high, cds: ⟦1⟧\(code) }\ncycle: 2023-24\n"
    )
  }

  @Test(
    "a cycle is a school year",
    arguments: [
      ("2023", "'2023-24'"), ("2023-25", "'2024-25'"), ("23-25", "'2024-25'"),
      ("[2023-24]", "write the year"), ("9223372036854775807", "write the year"),
      ("-5", "write the year"), ("2023-2٤", "write the year"),
      ("99999999999999999999", "write the year"), ("0", "write the year"),
      ("9999-00", "'9999-00' is not a school year from 1900-01 to 2100-01; is a digit wrong?"),
      ("2101-02", "is a digit wrong?"), ("1899-00", "is a digit wrong?"),
    ]
  )
  func cycles(cycle: String, words: String) {
    expect(
      [.notASchoolYear],
      saying: [words],
      inWhole: "assessment: test\ndistrict: { name: N, kind: high }\ncycle: ⟦1⟧\(cycle)\n"
    )
  }

  @Test("a file for another framework is one error; its names are not errors, its other faults are")
  func otherFramework() {
    expect(
      [.otherFramework, .notALevel],
      inWhole: """
        assessment: ⟦1⟧other
        district: { name: N, kind: charter }
        cycle: 2023-24
        ratings:
          elsewhere: { thing: ⟦2⟧9 }
          learning: { thing: 2 }
        metrics:
          hours: [ { group: nobody, year: 2023-24, value: 3 } ]

        """
    )
  }

  @Test("a file for a newer version is one error; one for an older version is read")
  func versions() {
    let rest = "district: { name: N, kind: high }\ncycle: 2023-24\nratings: { new: { thing: 2 } }\n"
    expect([.newerVersion], inWhole: "assessment: test\nversion: ⟦1⟧3\n" + rest)
    expect(
      [.unknownDomain],
      inWhole: "assessment: test\nversion: 1\n" + rest.replacing("new", with: "⟦1⟧new")
    )
  }

  @Test(
    "a file with another shape is one error",
    arguments: ["⟦1⟧just words", "⟦1⟧- a\n- b", "⟦1⟧3", "⟦1⟧[]"]
  )
  func otherShape(text: String) { expect([.wrongKind], inWhole: text) }

  @Test("published ratings are checked like everything else")
  func published() {
    expectAssessmentProblems(
      [.missingKey, .outOfRange, .contradiction, .outOfRange],
      in: """
        published-ratings:
          - ⟦1⟧{ items: ⟦2⟧0, lowest: 1, highest: 5 }
          - { instrument: A, items: 3, lowest: ⟦3⟧4, highest: 3 }
          - { instrument: A, items: 3, lowest: 1, highest: ⟦4⟧6 }

        """
    )
  }

  @Test("an instrument that is given twice is reported, at the second place")
  func repeatedInstrument() {
    expectAssessmentProblems(
      [.repeatedValue],
      in: """
        published-ratings:
          - { instrument: A, items: 3, lowest: 1, highest: 3 }
          - { instrument: B, items: 3, lowest: 1, highest: 3 }
          - ⟦1⟧{ instrument: A, items: 4, lowest: 2, highest: 3 }

        """
    )
  }

  @Test("complex keys and keys without a word are reported")
  func keys() {
    expectAssessmentProblems([.wrongKind], in: "? ⟦1⟧[a, b]\n: 3\n")
    expectAssessmentProblems([.unknownKey], in: "⟦1⟧'': 3\n")
  }
}
