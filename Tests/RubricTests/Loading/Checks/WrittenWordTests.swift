import Testing

@testable import Rubric

@Suite struct WrittenWordTests {
  private func expectRead<Value: Equatable>(
    _ text: String,
    as value: Value,
    _ meaning: String?,
    _ check: (any Cell, inout Problems) -> Value?
  ) throws {
    let both = try BothCells(text)
    for cell in [both.value, both.cell] as [any Cell] {
      var problems = Problems()
      #expect(check(cell, &problems) == value)
      #expect(problems.found.map(\.id) == (meaning == nil ? [] : [.readAs]))
      #expect(problems.found.allSatisfy { $0.severity == .warning })
      #expect(
        problems.found.allSatisfy {
          $0.message.hasPrefix("'\(text)' is read as '\(meaning ?? "")'; write '\(meaning ?? "")'")
        }
      )
    }
  }

  @Test(
    "a school year in another spelling is read, with a warning",
    arguments: ["2023-2024", "2023/24", "2023–24", "2023 - 24", "23-24", "2023/2024"]
  )
  func schoolYear(text: String) throws {
    try expectRead(text, as: 2023, "2023-24") { $0.schoolYear(into: &$1)?.start }
  }

  @Test(
    "a year that can be one of two is refused with both",
    arguments: [
      (
        "2024",
        "write '2024-25' for the year that begins in the summer of 2024, or '2023-24' for the one that ends then"
      ),
      (
        "2024.0",
        "write '2024-25' for the year that begins in the summer of 2024, or '2023-24' for the one that ends then"
      ),
    ]
  )
  func calendarYear(text: String, fix: String) throws {
    try expectBoth(text, nil, "'\(text)' is not a school year; \(fix)") {
      $0.schoolYear(into: &$1)?.start
    }
  }

  @Test("two years that do not follow each other are refused with the year of each")
  func yearsApart() throws {
    let cases = [("2023-25", "2023-24", "2024-25"), ("1999-01", "1999-00", "2000-01")]
    for (text, first, last) in cases {
      let words =
        "'\(text)' is not a school year, because the second year must follow the first; write '\(first)' or '\(last)'"
      try expectBoth(text, nil, words) { $0.schoolYear(into: &$1)?.start }
    }
  }

  @Test("names in another case, with their title or an abbreviation are read, with a warning")
  func names() throws {
    let names = NameIndex(["unified", "english-learners"], otherNames: [["K-12"], ["EL", "ELs"]])
    let position = { (cell: any Cell, problems: inout Problems) in
      cell.position(among: names, of: "kind", key: "k", into: &problems)
    }
    try expectRead("Unified", as: 0, "unified", position)
    try expectRead("k12", as: 0, "unified", position)
    try expectRead("English Learners", as: 1, "english-learners", position)
    try expectRead("EL", as: 1, "english-learners", position)
    try expectBoth("LTEL", nil, "unknown kind 'LTEL'; expected 'unified', 'english-learners'") {
      $0.position(among: names, of: "kind", key: "k", into: &$1)
    }
    // A word that two names have means neither.
    let twins = NameIndex(["a-b", "c-d"], otherNames: [["X"], ["x"]])
    #expect(twins.meant(by: "X") == nil)
    #expect(NameIndex(["low-income"]).meant(by: "Low Income") == 0)
  }

  @Test("words of a closed set, and one letter or digit for yes and no, are read with a warning")
  func words() throws {
    try expectRead("Left out", as: CharterSchools.leftOut, "left-out") {
      $0.choice(of: "k", into: &$1)
    }
    try expectRead("Y", as: true, "true") { $0.flag(of: "k", into: &$1) }
    try expectRead("0", as: false, "false") { $0.flag(of: "k", into: &$1) }
  }

  private static let levels = RatingLevels(
    range: 1...5,
    steps: [
      .init(number: 3, title: "Initial Implementation"),
      .init(number: 4, title: "Full Implementation"),
    ]
  )

  @Test(
    "a level with its name, or the name of one step alone, is read with a warning",
    arguments: [
      ("4 - Full Implementation", 4.0), ("4 Full Implementation", 4), ("4: see the minutes", 4),
      ("Full Implementation", 4), ("initial implementation", 3), ("4 (agreed)", 4),
      ("4-Full Implementation", 4),
    ]
  )
  func levels(text: String, level: Double) throws {
    try expectRead(text, as: level, "\(Int(level))") { $0.level(of: Self.levels, into: &$1) }
  }

  @Test(
    "what can be another level is none",
    arguments: [
      ("3-4", "write one number, not two"),
      ("4-Mar", "a spreadsheet has turned it into a date; write the number again"),
      ("4 - May", "a spreadsheet has turned it into a date; write the number again"),
      ("4 - Initial Implementation", "write the number alone: 4"),
      ("1 school not rated", "write the number alone: 1"),
      ("Implementation", "write one of them in digits, or leave it empty if nothing was rated"),
      ("7 - more", "write one of them in digits, or leave it empty if nothing was rated"),
      ("60%", "write one of them in digits, or leave it empty if nothing was rated"),
    ]
  )
  func noLevels(text: String, fix: String) throws {
    try expectBoth(text, nil, "'\(text)' is not a level; levels go from 1 to 5; \(fix)") {
      $0.level(of: Self.levels, into: &$1)
    }
  }

  @Test(
    "'n/a' with a reason says that an indicator does not apply, in any spelling",
    arguments: ["n/a: No schools", "N/A - No schools", "NA: No schools", "n/a (No schools)"]
  )
  func notApplicable(text: String) throws {
    let both = try BothCells(text)
    var problems = Problems()
    let state = both.cell.rating(of: Self.levels, .inCell, into: &problems)
    #expect(state == .notApplicable(reason: "No schools"))
    #expect(problems.found.isEmpty)
    #expect(both.value.rating(of: Self.levels, .underKey, into: &problems) == state)
    #expect(
      problems.found.map(\.message) == [
        "'\(text)' is read as 'not-applicable: \"No schools\"'; write 'not-applicable: \"No schools\"'"
      ]
    )
  }

  @Test("a rating that says nothing is not one, and 'n/a' alone lacks its reason")
  func emptyRatings() throws {
    for text in ["NULL", "#N/A", "--", "NaN"] {
      let both = try BothCells(text)
      var problems = Problems()
      #expect(both.cell.rating(of: Self.levels, .inCell, into: &problems) == .notRated)
      #expect(
        problems.found.map(\.message) == [
          "'\(text)' is read as no value; leave it empty (column 'k')"
        ]
      )
      #expect(problems.found.map(\.severity) == [.warning])
    }
    for text in ["N/A", "Not applicable", "na"] {
      try expectBoth(text, .notRated, "'n/a' needs a reason, in words: n/a: No secondary schools") {
        $0.rating(of: Self.levels, .inCell, into: &$1)
      }
    }
  }

  @Test("a figure or count that says there is none is not given, with a warning")
  func emptyFigures() throws {
    for text in ["N/A", "n/a", "NULL", "#N/A", "—"] {
      let cell = try BothCells(text).cell
      var problems = Problems()
      let figure = cell.given(into: &problems)
      #expect(figure == nil)
      #expect(problems.found.map(\.id) == [.readAs])
      if case .notGiven = cell.count(of: "'n'", into: &problems) {
      } else {
        Issue.record("\(text) is a count")
      }
      #expect(problems.found.allSatisfy { $0.severity == .warning })
    }
    var problems = Problems()
    #expect(try BothCells("12").cell.given(into: &problems) != nil)
    #expect(try BothCells("TBD").cell.given(into: &problems) != nil)
    #expect(problems.found.isEmpty)
  }
}
