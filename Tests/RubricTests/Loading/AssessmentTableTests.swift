import Testing

@testable import Rubric

@Suite struct AssessmentTableTests {
  /// A column name or a cell a line, so that rows stay readable here.
  private static func table(_ columns: [(String, String)]) -> String {
    let head = [("district", "North Unified"), ("cycle", "2023-24"), ("kind", "unified")]
    let all = head + columns
    return CSV.row(all.map(\.0)) + CSV.row(all.map(\.1))
  }

  @Test("a row says whether charter schools are counted, in one of two words")
  func charterSchools() {
    let words = ["counted", "left-out", ""]
    #expect(
      words.map { word in
        ReadAssessments(Self.table([("charter-schools", word)])).assessments
          .map(\.district.charterSchools)
      } == [[.counted], [.leftOut], [nil]]
    )
    let problems = ReadAssessments(Self.table([("charter-schools", "yes")])).problems
    #expect(problems.map(\.id) == [.unknownChoice])
    #expect(
      problems.map(\.message) == [
        "left out: 'charter-schools' must be one of 'counted', 'left-out'"
      ]
    )
  }

  @Test("a row says the same as the form with the same answers")
  func sameAsForm() throws {
    let form = try assessment(
      """
      ratings:
        shared-vision:
          clear-vision: { level: 4, date: 2024-06-20, confidence: high, evidence: [Minutes, A plan] }
          equity-touchstone: { not-applicable: "No schools, yet", date: 2024-05-01 }
        learning:
          inquiry: { level: 2.5, date: 2024-05-01, note: Two of nine }
          coaching:
      published-ratings:
        - { instrument: "State: priority 2", items: 12, lowest: 3, highest: 4.5 }
      metrics:
        graduation-rate:
          - { group: all, value: 94.3, n: 157, year: 2023-24 }
          - { group: asian, suppressed: true, year: 2023-24 }
          - { group: white, value: 90, n: 29, year: 2023-24 }
          - { group: hispanic, value: 91, n: 40, year: 2023-24 }
          - { group: foster, value: 80, n: 10, year: 2023-24 }
          - { group: all, value: 93, year: 2022-23 }
        math-points:
          - { group: all, value: -12.5, n: 900, year: 2023-24 }
      """
    )
    let read = ReadAssessments(
      Self.table([
        ("enrollment", "2000"), ("low-income", "60"), ("charter-schools", ""),
        ("date", "2024-05-01"),
        ("learning/inquiry", "2.5"), ("learning/inquiry:note", "Two of nine"),
        ("learning/coaching", ""), ("shared-vision/clear-vision", "4"),
        ("shared-vision/clear-vision:date", "2024-06-20"),
        ("shared-vision/clear-vision:confidence", "high"),
        ("shared-vision/clear-vision:evidence", "Minutes\nA plan"),
        ("shared-vision/equity-touchstone", "n/a: No schools, yet"),
        ("published:State: priority 2:lowest", "3"), ("published:State: priority 2:items", "12"),
        ("published:State: priority 2:highest", "4.5"),
        ("math-points@2023-24", "-12.5"), ("math-points@2023-24:n", "900"),
        ("graduation-rate@2023-24", "94.3"), ("graduation-rate@2023-24:n", "157"),
        ("graduation-rate:asian@2023-24", "*"), ("graduation-rate:white@2023-24", "90"),
        ("graduation-rate:white@2023-24:n", "29"), ("graduation-rate:hispanic@2023-24", "91"),
        ("graduation-rate:hispanic@2023-24:n", "40"), ("graduation-rate:foster@2023-24", "80"),
        ("graduation-rate:foster@2023-24:n", "10"), ("graduation-rate@2022-23", "93"),
        ("absence-rate@2023-24", ""), ("absence-rate@2023-24:n", ""),
      ])
    )
    #expect(read.problems.map(\.description) == [])
    let row = try #require(read.assessments.first)
    #expect(Said(row) == Said(form))
    // The smallest shown group beside the one that is hidden.
    #expect(
      row.values[0].contains {
        $0.state == .valued(90, .withheld(isLargeEnough: false)) && $0.group.description == "white"
      }
    )
    #expect(row.file == "districts.csv")
    #expect(row.ratings[0].line == 2)
    #expect(row.values[0].allSatisfy { $0.line == 2 })
    // An indicator without a column is not named.
    #expect(row.ratings[2].line == nil)
  }

  private static let smallGroupCases: [(String, String, MetricValue.State)] = [
    ("50", "10", .suppressed), ("", "10", .suppressed), ("*", "400", .suppressed),
    ("50", "<11", .suppressed), ("", "<11", .suppressed), ("50", "0", .suppressed),
    ("50", "11", .valued(50, .known(11))), ("50", "", .valued(50, .notGiven)),
    ("50", "30+", .valued(50, .withheld(isLargeEnough: true))),
    ("50", "<30", .valued(50, .withheld(isLargeEnough: false))),
    ("50", "29+", .valued(50, .withheld(isLargeEnough: false))),
  ]

  @Test(
    "too few students hide a figure, whatever else its cells say",
    arguments: smallGroupCases
  )
  func smallGroups(value: String, count: String, state: MetricValue.State) throws {
    let read = ReadAssessments(
      Self.table([
        ("absence-rate:hispanic@2023-24", value), ("absence-rate:hispanic@2023-24:n", count),
      ])
    )
    #expect(read.problems.map(\.description) == [])
    #expect(try #require(read.assessments.first).values[1].map(\.state) == [state])
  }

  @Test("no value and no students, or only a number, is a missing figure")
  func missingFigures() throws {
    for count in ["", "0", "400"] {
      let read = ReadAssessments(
        Self.table([("absence-rate@2023-24", ""), ("absence-rate@2023-24:n", count)])
      )
      #expect(read.problems.map(\.description) == [])
      #expect(try #require(read.assessments.first).values[1].isEmpty)
    }
  }

  @Test("every fault of a header is reported in one run, with the name that was meant")
  func headerFaults() {
    let read = ReadAssessments(
      """
      cds,distrct,kind,learning/coachin,learning/inquiry:nots,shared-vision/coaching,graduaton-rate@2023-24,\
      math-points:asiann@2023-24,math-points@2024,math-points,math-points@2023-24:n,\
      learning/inquiry,learning/inquiry,math-points:all@2022-23,math-points@2022-23,published:A:items,
      """
    )
    #expect(read.rows.isEmpty)
    #expect(
      read.problems.map { "\($0.place.column) \($0.id.rawValue): \($0.message)" } == [
        "1 missing-column: the table has no column 'cycle'",
        "5 unknown-column: unknown column 'distrct'; did you mean 'district'?",
        "18 unknown-column: unknown column 'learning/coachin'; did you mean 'learning/coaching'?",
        "35 unknown-column: unknown column 'learning/inquiry:nots': 'nots' cannot follow the colon; did you mean 'note'?",
        "57 unknown-column: unknown column 'shared-vision/coaching'; did you mean 'learning/coaching'?",
        "80 unknown-column: unknown column 'graduaton-rate@2023-24': no metric is called 'graduaton-rate'; did you mean 'graduation-rate'?",
        "103 unknown-column: unknown column 'math-points:asiann@2023-24': no student group is called 'asiann'; did you mean 'asian'?",
        "130 unknown-column: unknown column 'math-points@2024': '2024' is not a school year; write '2024-25' for the year that begins in the summer of 2024, or '2023-24' for the one that ends then",
        "147 unknown-column: unknown column 'math-points'; add its school year: 'math-points@2023-24'",
        "159 missing-column: the table has no column 'math-points@2023-24'",
        "198 repeated-column: the column 'learning/inquiry' is given twice",
        "239 repeated-column: the column 'math-points@2022-23' is given twice",
        "259 missing-column: the table has no column 'published:A:lowest'",
        "259 missing-column: the table has no column 'published:A:highest'",
        "277 passed-over: a column has no name and is passed over",
      ]
    )
  }

  @Test(
    "a cell with a fault costs its value, and only one that the row cannot do without costs the row"
  )
  func cellFaults() throws {
    let read = ReadAssessments(
      """
      cds,district,cycle,kind,low-income,date,learning/coaching,learning/inquiry,absence-rate@2023-24,absence-rate@2023-24:n
      1.61119E+13,,2023-25,unifed,130,yesterday,0,n/a,101,1.5
      01611190000000,North,2023-24,unified,50,6/5/2024,6,3,7,x
      01611270000000,South,2023-24,unified,fifty,,3,,7,50
      """
    )
    #expect(read.assessments.map(\.district.name) == ["North", "South"])
    #expect(
      read.problems.map { "\($0.place.line):\($0.place.column) \($0.severity) \($0.id.rawValue)" }
        == [
          "2:1 error not-a-cds-code", "2:13 error missing-key", "2:14 error not-a-school-year",
          "2:22 error unknown-choice", "2:29 warning out-of-range", "2:33 warning not-a-date",
          "2:43 warning not-a-level", "2:45 warning missing-key", "2:49 warning out-of-range",
          "2:53 warning not-a-number", "3:41 warning not-a-date", "3:50 warning not-a-level",
          "3:56 warning not-a-number", "4:38 warning not-a-number",
        ]
    )
    #expect(
      read.problems.map(\.message).filter { $0.contains("(column") } == [
        "'1.61119E+13' is not a CDS code; a spreadsheet has turned it into a number; format its column as text and copy the code again (column 'cds')",
        "'2023-25' is not a school year, because the second year must follow the first; write '2023-24' or '2024-25' (column 'cycle')",
        "unknown kind of district 'unifed'; did you mean 'unified'? (column 'kind')",
        "left out: 'yesterday' is not a date; write year, month and day, joined by hyphens (column 'date')",
        "left out: '0' is not a level; levels go from 1 to 5; leave it empty if nothing was rated (column 'learning/coaching')",
        "left out: 'n/a' needs a reason, in words: n/a: No secondary schools (column 'learning/inquiry')",
        "left out: '6/5/2024' could be either of two dates; write 2024-06-05 or 2024-05-06 (column 'date')",
        "left out: '6' is not a level; levels go from 1 to 5 (column 'learning/coaching')",
      ]
    )
    #expect(read.problems[1].message == "'district' is required here")
    #expect(
      read.problems[8].message.hasPrefix("left out: 'absence-rate@2023-24' must be from 0 to 100")
    )
    let (north, south) = (read.assessments[0], read.assessments[1])
    #expect(north.ratings.map(\.level) == [nil, nil, nil, nil, 3, nil, nil])
    #expect(north.ratings.allSatisfy { $0.date == nil })
    // How many students there are is not known, so they may be too few.
    #expect(north.values[1].isEmpty)
    #expect(north.district.lowIncome == 50)
    #expect(south.district.lowIncome == nil)
    #expect(south.values[1].map(\.state) == [.valued(7, .known(50))])
  }

  @Test("a faulty value costs neither its metric's other groups nor what hides a small group")
  func figureFaults() {
    let read = ReadAssessments(
      Self.table([
        ("absence-rate@2023-24", "95%+"), ("absence-rate@2023-24:n", "400"),
        ("absence-rate:hispanic@2023-24", "9.5"), ("absence-rate:hispanic@2023-24:n", "60"),
        ("absence-rate:foster@2023-24", "many"), ("absence-rate:foster@2023-24:n", "9"),
      ])
    )
    #expect(read.problems.map(\.id) == [.notANumber, .notANumber])
    #expect(read.problems.allSatisfy { $0.severity == .warning })
    #expect(
      read.assessments.first?.values[1].map { "\($0.group) \($0.state)" } == [
        "hispanic \(MetricValue.State.valued(9.5, .known(60)))",
        "foster \(MetricValue.State.suppressed)",
      ]
    )
  }

  @Test("cells as pandas and spreadsheets write them are read as what they are")
  func asProgramsWrite() throws {
    let read = ReadAssessments(
      #"""
      cds,district,cycle,kind,enrollment,low-income,date,learning/coaching,absence-rate@2023-24,absence-rate@2023-24:n
      1611190000000.0,North,2023-24,unified,900.0,77.02768334142787,2024-06-13 00:00:00,4.0,6.233333333333333,120.0
      "=""01611270000000""",South,'2023-24,unified,'900,N/A,6/13/2024,'4,#N/A,
      01-61135-0000000,East,2023-2024,Unified,,,45456,4 - Full Implementation,,
      """#
    )
    #expect(
      read.assessments.map(\.district.cds?.description) == [
        "01611190000000", "01611270000000", "01611350000000",
      ]
    )
    #expect(read.assessments.map(\.cycle) == ["2023-24", "2023-24", "2023-24"])
    #expect(read.assessments.map(\.ratings[3].level) == [4, 4, 4])
    #expect(
      read.assessments.map { $0.ratings[3].date?.description } == [
        "2024-06-13", "2024-06-13", "2024-06-13",
      ]
    )
    #expect(read.assessments.map(\.district.lowIncome) == [77.027683341, nil, nil])
    #expect(read.assessments.first?.values[1].map(\.state) == [.valued(6.233333333, .known(120))])
    #expect(read.problems.allSatisfy { $0.id == .readAs && $0.severity == .warning })
    #expect(
      read.problems.map { "\($0.place.line) \($0.message)" } == [
        "3 'N/A' is read as no value; leave it empty (column 'low-income')",
        "3 '#N/A' is read as no value; leave it empty (column 'absence-rate@2023-24')",
        "4 '2023-2024' is read as '2023-24'; write '2023-24' (column 'cycle')",
        "4 'Unified' is read as 'unified'; write 'unified' (column 'kind')",
        "4 '4 - Full Implementation' is read as '4'; write '4' (column 'learning/coaching')",
      ]
    )
  }

  @Test("a figure for a metric that is not for the district's kind is left out with a warning")
  func otherKind() throws {
    let read = ReadAssessments(
      """
      district,cycle,kind,graduation-rate@2023-24,graduation-rate@2023-24:n
      North,2023-24,elementary,90,50
      South,2023-24,elementary,,
      """
    )
    #expect(read.problems.map(\.id) == [.otherKind])
    #expect((read.problems[0].place.line, read.problems[0].place.column) == (2, 26))
    #expect(read.assessments.allSatisfy { $0.values[0].isEmpty })
    #expect(read.assessments.count == 2)
  }

  @Test("rows that contain only commas are skipped, and the others keep their numbers")
  func blankRows() {
    let read = ReadAssessments(
      "district,cycle,kind\nNorth,2023-24,unified\n,,\n\nSouth,2023-24,high\n,,\n"
    )
    #expect(read.problems.isEmpty)
    #expect(read.rows.map(\.number) == [2, 5])
    #expect(read.rows.map(\.line) == [2, 5])
  }

  @Test(
    "a district name that contains only spaces of any kind is not given",
    arguments: ["\u{A0}", "\u{2028}", "\u{85}", "\u{A0} \u{2003}"]
  )
  func blankName(name: String) {
    let read = ReadAssessments("district,cycle,kind\n\(name),2023-24,unified\n")
    #expect(read.problems.map(\.id) == [.missingKey])
    #expect(read.problems.first?.place.line == 2)
    #expect(read.assessments.isEmpty)
  }

  @Test(
    "a ragged row fails alone, and a quote that is never closed leaves the rows before it intact"
  )
  func brokenRows() {
    let read = ReadAssessments(
      "district,cycle,kind\nNorth, South,2023-24,unified\nEast,2023-24,unified\n\"West,2023-24,high\n"
    )
    #expect(Set(read.problems.map(\.id)) == [.raggedRow, .openQuote])
    #expect(read.assessments.map(\.district.name) == ["East"])
  }

  @Test("Windows-1252, spaces around cells, a short CDS code and 13 digits are read as meant")
  func leniency() throws {
    let bytes =
      Array("cds,district,cycle,kind,enrollment,learning/coaching\n".utf8)
      + Array("0161119 ,San Jos".utf8) + [0xE9] + Array(", 2023-24,unified , 900, 3\n".utf8)
      + Array("1611190000000,'-A,2023-24,high,,\n".utf8)
    let read = ReadAssessments(bytes)
    #expect(read.problems.map(\.description) == [])
    #expect(
      read.assessments.map(\.district.cds?.description) == ["01611190000000", "01611190000000"]
    )
    #expect(read.assessments.map(\.district.name) == ["San José", "-A"])
    #expect(read.assessments.first?.district.enrollment == 900)
    #expect(read.assessments.first?.ratings[3].level == 3)
  }

  @Test("half of what is said about published items is left out if the other half is missing")
  func publishedParts() {
    let read = ReadAssessments(
      Self.table([
        ("published:A:items", "12"), ("published:A:lowest", ""), ("published:A:highest", "3"),
      ])
    )
    #expect(read.problems.map(\.id) == [.missingKey])
    #expect(read.assessments.map(\.publishedRatings.count) == [0])
    let turned = ReadAssessments(
      Self.table([
        ("published:A:items", "12"), ("published:A:lowest", "4"), ("published:A:highest", "3"),
      ])
    )
    #expect(turned.problems.map(\.id) == [.contradiction])
  }
}
