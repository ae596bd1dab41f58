import Testing

@testable import Rubric

/// Each check once, over a value and over a cell of a table.
@Suite struct CellCheckTests {

  @Test(
    "a number within its range",
    arguments: [
      ("12.5", 12.5, nil), ("-0", 0, nil), ("101", nil, "'k' must be from 0 to 100, not 101"),
      ("-1", nil, "'k' must be from 0 to 100, not -1"),
      ("many", nil, "'k' must be a number, not 'many'; write a number from 0 to 100 in digits"),
      ("50,5", nil, "'k' must be a number, not '50,5'; use a decimal point: 50.5"),
    ] as [(String, Double?, String?)]
  )
  func number(text: String, value: Double?, fault: String?) throws {
    try expectBoth(text, value, fault, namesCell: true) {
      $0.number(of: "'k'", in: 0...100, into: &$1)
    }
  }

  @Test(
    "a whole number, with or without a point",
    arguments: [
      ("900", 900, nil), ("4.0", 4, nil), ("1.5", nil, "'k' must be a whole number, not 1.5"),
      ("0", nil, "'k' must be at least 1, not 0"),
      ("1001", nil, "'k' must be at most 1000, not 1001"),
      ("x", nil, "'k' must be a number, not 'x'; write a whole number in digits"),
    ] as [(String, Int?, String?)]
  )
  func whole(text: String, value: Int?, fault: String?) throws {
    try expectBoth(text, value, fault, namesCell: true) {
      $0.whole(of: "'k'", in: 1...1_000, into: &$1)
    }
  }

  @Test(
    "yes and true mean the same, and so do no and false",
    arguments: ["yes", "True", "NO", "false"]
  )
  func flag(text: String) throws {
    let isTrue = ["yes", "True"].contains(text)
    try expectBoth(text, isTrue) { $0.flag(of: "k", into: &$1) }
  }

  @Test("a flag, or a word of a closed set, that is not one of those allowed is refused")
  func wrongWords() throws {
    try expectBoth("maybe", nil, "'k' must be true or false", namesCell: true) {
      $0.flag(of: "k", into: &$1)
    }
    let choices = "'k' must be one of 'counted', 'left-out'"
    try expectBoth("yes", nil, choices, namesCell: true) {
      $0.choice(of: "k", as: CharterSchools.self, into: &$1)
    }
    try expectBoth("countd", nil, "\(choices); did you mean 'counted'?", namesCell: true) {
      $0.choice(of: "k", as: CharterSchools.self, into: &$1)
    }
    try expectBoth("left-out", CharterSchools.leftOut) { $0.choice(of: "k", into: &$1) }
  }

  @Test("a name is one of the framework's, or refused with the nearest one")
  func names() throws {
    let names = NameIndex(["elementary", "high"])
    try expectBoth("high", 1) { $0.position(among: names, of: "kind", key: "k", into: &$1) }
    try expectBoth("hihg", nil, "unknown kind 'hihg'; did you mean 'high'?") {
      $0.position(among: names, of: "kind", key: "k", into: &$1)
    }
    try expectBoth("hihg", nil) {
      $0.position(among: names, of: "kind", key: "k", isForeign: true, into: &$1)
    }
  }

  @Test(
    "a school year is two years, the second after the first",
    arguments: [
      ("2023-24", 2023, nil), ("1999-00", 1999, nil),
      (
        "this year", nil,
        "'this year' is not a school year; write the year in which it begins, a hyphen and the last two digits of the next year"
      ),
      ("1023-24", nil, "'1023-24' is not a school year from 1900-01 to 2100-01; is a digit wrong?"),
    ] as [(String, Int?, String?)]
  )
  func schoolYear(text: String, start: Int?, fault: String?) throws {
    try expectBoth(text, start, fault) { $0.schoolYear(into: &$1)?.start }
  }

  @Test(
    "a published school year is written as its map says",
    arguments: [
      ("2023", SchoolYear.PublishedForm.start, 2023), ("2024", .end, 2023),
      ("2023-24", .schoolYear, 2023),
      ("2023-2024", .schoolYear, 2023), ("24", .end, nil), ("2023-2025", .schoolYear, nil),
      ("2024.0", .end, 2023), ("2023-24", .end, 2023), ("2023-2024", .start, 2023),
      ("2024", .schoolYear, nil),
    ] as [(String, SchoolYear.PublishedForm, Int?)]
  )
  func publishedYear(text: String, form: SchoolYear.PublishedForm, start: Int?) throws {
    let wanted =
      form == .end
      ? "the calendar year in which it ends, such as 2024 for 2023-24" : "2023-24 or 2023-2024"
    let fault = "'\(text)' is not a school year; the map expects \(wanted)"
    try expectBoth(text, start, start == nil ? fault : nil) {
      $0.schoolYear(form, into: &$1)?.start
    }
  }

  @Test("a date is read in any form that leaves no doubt, and one that can be two days names both")
  func date() throws {
    try expectBoth("2024-06-20", "2024-06-20") { $0.calendarDate(into: &$1)?.description }
    try expectBoth(
      "yesterday",
      nil,
      "'yesterday' is not a date; write year, month and day, joined by hyphens"
    ) { $0.calendarDate(into: &$1)?.description }
    try expectBoth(
      "6/5/2024",
      nil,
      "'6/5/2024' could be either of two dates; write 2024-06-05 or 2024-05-06"
    ) {
      $0.calendarDate(into: &$1)?.description
    }
    try expectBoth("6/5/2024", "2024-06-05") {
      $0.calendarDate(.monthDayYear, into: &$1)?.description
    }
    try expectBoth("13-Jun-24", "2024-06-13") {
      $0.calendarDate(.yearMonthDay, into: &$1)?.description
    }
    try expectBoth("TBD", nil, "'TBD' is not a date; the map expects dates such as 6/20/2024") {
      $0.calendarDate(.monthDayYear, into: &$1)?.description
    }
  }

  @Test("a day that a spreadsheet shows in its own form needs no warning, one in a form does")
  func dateInForm() throws {
    let both = try BothCells("6/20/2024")
    var problems = Problems()
    #expect(both.cell.calendarDate(into: &problems)?.description == "2024-06-20")
    #expect(problems.found.isEmpty)
    #expect(both.value.calendarDate(into: &problems)?.description == "2024-06-20")
    #expect(problems.found.map(\.id) == [.readAs])
  }

  @Test(
    "a CDS code has 14 digits, or those that lists and spreadsheets leave of it",
    arguments: [
      ("01611190000000", "01611190000000", nil), ("161119", "01611190000000", nil),
      (
        "1.6E+13", nil,
        "'1.6E+13' is not a CDS code; a spreadsheet has turned it into a number; format its column as text and copy the code again"
      ),
      (
        "16111", nil,
        "'16111' is not a CDS code; write 14 digits, or the 7 for county and district, in quotes"
      ),
    ] as [(String, String?, String?)]
  )
  func cdsCode(text: String, code: String?, fault: String?) throws {
    try expectBoth(text, code, fault) { $0.cdsCode(into: &$1)?.description }
  }

  @Test(
    "a level is a number on the scale",
    arguments: [
      ("4", 4, nil), ("4.0", 4, nil), ("2.5", 2.5, nil), ("6", nil, ""),
      ("four", nil, "; write it in digits: 4"),
      ("0", nil, "; leave it empty if nothing was rated"),
    ] as [(String, Double?, String?)]
  )
  func level(text: String, level: Double?, fix: String?) throws {
    let fault = fix.map { "'\(text)' is not a level; levels go from 1 to 5\($0)" }
    try expectBoth(text, level, fault) { $0.level(of: RatingLevels(range: 1...5), into: &$1) }
    let own = RatingLevels(range: 1...5, instrument: "priority-2")
    let words =
      "'\(text)' is neither a level of 'priority-2' nor one of the map's marks; levels go from 1 to 5"
    let ownFix = text == "four" ? "; write it in digits: 4" : ""
    try expectBoth(text, level, level == nil ? words + ownFix : nil) {
      $0.level(of: own, into: &$1)
    }
  }

  @Test("a reason is words, not a mere yes or no")
  func reason() throws {
    for text in ["", " ", "yes", "False", "off"] {
      try expectBoth(text, true, "'n/a' needs a reason, in words: n/a: No secondary schools") {
        $0.check(reason: text, .inCell, into: &$1)
        return true
      }
    }
    try expectBoth("x", true) {
      $0.check(reason: "No schools", .underKey, into: &$1)
      return true
    }
  }

  @Test(
    "a count is a whole number, or a bound if the number is withheld",
    arguments: [
      ("30", "30.0", nil), ("10.0", "10.0", nil), ("30+", "from 30", nil), ("<30", "under 30", nil),
      ("1.5", "none", "'k' must be a whole number, not 1.5"),
      ("<", "none", "'k' must be a number, not '<'; leave it empty if only a limit is known"),
      ("-1", "none", "'k' must be at least 0, not -1"),
    ] as [(String, String, String?)]
  )
  func count(text: String, said: String, fault: String?) throws {
    try expectBoth(text, said, fault, namesCell: true) { cell, problems in
      switch cell.count(of: "'k'", into: &problems) {
      case .notGiven: "none"
      case .number(let number): "\(number)"
      case .bound(let bound): "\(bound.isBelow ? "under" : "from") \(bound.number)"
      }
    }
  }

  @Test("the apostrophe that keeps a spreadsheet from calculating is not part of a cell")
  func apostrophe() throws {
    let both = try BothCells("'-5")
    var problems = Problems()
    #expect(both.cell.number(of: "'k'", in: -10...10, into: &problems) == -5)
    #expect(both.cell.level(of: RatingLevels(range: -10...10), into: &problems) == -5)
    #expect(problems.found.isEmpty)
    #expect(both.value.number(of: "'k'", in: -10...10, into: &problems) == nil)
  }
}
