import Testing

@testable import Rubric

@Suite struct ImporterTests {
  private func small() throws -> ImportMap { try ImportRun.map(text: ImportMapTexts.small) }
  private func wider() throws -> ImportMap { try ImportRun.map(text: ImportMapTexts.wider) }

  @Test(
    "delimiter, quotes, case and spaces of headers, BOM, line endings and encoding make no difference",
    arguments: [
      "cds,n,y\n58990010000000,4.5,2024\n", "CDS\tN\tY\r\n58990010000000\t4.5\t2024\r\n",
      "\u{FEFF}Cds^n^Y\n58990010000000^4.5^2024", "y|\"c.d.s\"| n \n2024|\"5899001\"| 4.5 \n",
    ]
  )
  func forms(text: String) throws {
    let run = try ImportRun.imported([(try small(), text)])
    #expect(run.assessments.map(\.file) == ["58990010000000.yml"])
    #expect(
      run.assessments.flatMap { ImportRun.figures($0.assessment) } == [
        "suspension-rate all 2023-24 4.5"
      ]
    )
  }

  @Test("the length of the pieces changes nothing", arguments: [1, 7, 64])
  func pieces(length: Int) throws {
    let files = try ["cde-public-districts.txt", "cde-priority-3.csv", "cde-acgr.txt"].map {
      (try ImportRun.map(String($0.dropLast(4))), name: $0, bytes: try ImportRun.fixture($0))
    }
    let whole = try ImportRun.imported(files).assessments.map(\.assessment)
    #expect(try ImportRun.imported(files, pieces: length).assessments.map(\.assessment) == whole)
  }

  @Test("a missing column is named once, with the nearest one, and the run is refused")
  func missingColumn() throws {
    let problems = ImportRun.refusal([(try small(), "cds,nn,year\n58990010000000,4,2024\n")])
    #expect(problems.map(\.id) == [.missingColumn, .missingColumn])
    #expect(problems.map(\.place.line) == [1, 1])
    let near = ImportRun.refusal([(try wider(), "CDS Code,Distrikt,Level,Rate\n")])
    #expect(
      near.first?.message == "the table has no column 'District'; is it the one named 'Distrikt'?"
    )
  }

  @Test("another name of a column is found if the map gives it")
  func otherName() throws {
    let run = try ImportRun.imported([
      (
        try wider(),
        "CDS Code,District,Level,Kind,Group,Rate,Enrolled,Poor\n5899001,Elm Valley Unified,d,U,T,0.045,200,0.25\n"
      )
    ])
    let elm = try #require(run.assessments.first).assessment
    #expect(ImportRun.figures(elm) == ["suspension-rate all 2023-24 4.5 n 200"])
    #expect(elm.district.lowIncome == 25)
    #expect(elm.district.enrollment == 200)
  }

  @Test("whether charter schools are counted is stated if enrollment and share agree on it")
  func charterSchools() throws {
    let header = "CDS Code,District,Level,Kind,Group,Rate,Students,Poor\n"
    let text = ImportMapTexts.wider.replacing(
      "scale: 100 } }",
      with: "scale: 100 }, charter-schools: left-out }"
    )
    let both = header + "5899001,Elm Valley Unified,D,U,T,0.045,200,0.25\n"
    let own = try ImportRun.map(text: text)
    let run = { (files: [(ImportMap, String)]) in
      try ImportRun.imported(files).assessments.map(\.assessment.district.charterSchools)
    }
    #expect(try run([(own, both)]) == [.leftOut])
    #expect(try run([(wider(), both)]) == [nil])
    // Enrollment from one file and the share from another, which does not say.
    let withoutShare = header + "5899001,Elm Valley Unified,D,U,T,0.045,200,NA\n"
    #expect(try run([(own, withoutShare)]) == [.leftOut])
    #expect(try run([(own, withoutShare), (wider(), both)]) == [nil])
    let neither = header + "5899001,Elm Valley Unified,D,U,T,0.045,NA,NA\n"
    #expect(try run([(own, neither)]) == [nil])
  }

  @Test("a map that reads nothing says how many rows there were and why they were left out")
  func nothingRead() throws {
    let header = "CDS Code,District,Level,Kind,Group,Rate,Students,Poor\n"
    let rows =
      "5899001,E,S,U,T,0.1,20,0.2\n5899001,E,X,U,T,0.1,20,0.2\n58990010000001,E,D,U,T,0.1,20,0.2\n"
    let problems = ImportRun.refusal([(try wider(), header + rows)])
    #expect(problems.map(\.id) == [.nothingRead])
    #expect(
      problems.first?.message
        == "the map 'wider' reads nothing from this file (3 rows); rows left out: 2: 'Level' is not 'D' (found: 'S', 'X'); 1 for schools"
    )
    let bare = ImportRun.refusal([(try small(), "cds,n,y\n")])
    #expect(
      bare.first?.message
        == "the map 'small' reads nothing from this file (0 rows); the file has no rows below its header"
    )
    let blank = ImportRun.refusal([(try small(), "cds,n,y\n5899001,NA,2024\n")])
    #expect(
      blank.first?.message
        == "the map 'small' reads nothing from this file (1 row); the row's cells are empty or marked as absent"
    )
  }

  @Test(
    "if all rows of a file are refused, what is wrong with each is reported too, at its place",
    arguments: [
      ("cdsCode", "9.9990E+13", Diagnostic.ID.notACDSCode, 1),
      ("year", "24", .notASchoolYear, 97),
    ]
  )
  func allRowsRefused(column: String, cell: String, id: Diagnostic.ID, place: Int) throws {
    let text = String(decoding: try ImportRun.fixture("cde-priority-2.csv"), as: UTF8.self)
    let lines = text.split(separator: "\n").map(String.init)
    let index = try #require(lines[0].split(separator: ",").firstIndex { $0 == column })
    var cells = lines[1].split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    cells[index] = cell
    let bad = cells.joined(separator: ",")
    let problems = ImportRun.refusal([
      (try ImportRun.map("cde-priority-2"), "\(lines[0])\n\(bad)\n")
    ])
    #expect(problems.map(\.id) == [.nothingRead, id])
    #expect(
      problems.first?.message
        == "the map 'cde-priority-2' reads nothing from this file (1 row); rows left out: 1 refused"
    )
    #expect(problems.map(\.place.line) == [1, 2])
    #expect(problems.last?.place.column == place)
    #expect(problems.last?.message.contains("'\(cell)'") == true)
  }

  @Test("ratings from another year are not part of the cycle, and the run says so")
  func otherYear() throws {
    let map = try ImportRun.map("cde-priority-3")
    let text = String(decoding: try ImportRun.fixture("cde-priority-3.csv"), as: UTF8.self)
    let problems = ImportRun.refusal([(map, text)], cycle: "2022-23")
    #expect(problems.map(\.id) == [.nothingRead])
    #expect(
      problems.first?.message.hasSuffix("2 with ratings for 2023-24, which is not the cycle")
        == true
    )
  }

  @Test(
    "a row is refused, at the cell, if its district or year cannot be told",
    arguments: [
      ("1.9E+12,4,2024", Diagnostic.ID.notACDSCode, 1), ("99990,4,2024", .notACDSCode, 1),
      ("5899001,4,24", .notASchoolYear, 11), ("5899001,4", .raggedRow, 1),
      ("6399001,4,2024", .notACDSCode, 1),
    ]
  )
  func refusedRow(row: String, id: Diagnostic.ID, column: Int) throws {
    let text = "cds,n,y\n\(row)\n5899002,5,2024\n"
    let run = try ImportRun.imported([(try small(), text)])
    #expect(run.refusals.map(\.id) == [id])
    #expect(run.refusals.first?.place.line == 2)
    #expect(run.refusals.first?.place.column == column)
    #expect(run.assessments.map(\.assessment.district.name) == ["Oak Hill Elementary"])
  }

  @Test(
    "a cell that cannot be read costs its value, with a warning at its place",
    arguments: [
      ("4.5%", Diagnostic.ID.notANumber), ("101", .outOfRange), ("\"1,234\"", .notANumber),
      ("**", .notANumber),
    ]
  )
  func faultyCell(cell: String, id: Diagnostic.ID) throws {
    let text = "cds,n,y\n5899001,\(cell),2024\n5899001,7,2023\n5899002,5,2024\n"
    let run = try ImportRun.imported([(try small(), text)])
    #expect(run.refusals == [])
    #expect(run.warnings.map(\.id) == [id])
    #expect(run.warnings.first?.message.hasPrefix("left out: ") == true)
    #expect(run.warnings.map { "\($0.place.line):\($0.place.column)" } == ["2:9"])
    #expect(
      run.assessments.map { ImportRun.figures($0.assessment) } == [
        ["suspension-rate all 2022-23 7"], ["suspension-rate all 2023-24 5"],
      ]
    )
  }

  @Test("codes, years and numbers are what they are, however a program writes them")
  func asProgramsWrite() throws {
    let text =
      "cds,n,y\n5899001.0,4.523333333333333,2024.0\n58-99001,7,2022-2023\n'5899002,5.0,\"=\"\"2024\"\"\"\n5899002,-9.0,2023\n"
    let run = try ImportRun.imported([(try small(), text)])
    #expect(run.warnings == [])
    #expect(run.refusals == [])
    #expect(
      run.assessments.map { ImportRun.figures($0.assessment) } == [
        ["suspension-rate all 2022-23 7", "suspension-rate all 2023-24 4.523333333"],
        ["suspension-rate all 2023-24 5"],
      ]
    )
  }

  @Test("marks are distinguished: suppressed, absent, and zero, which is a value")
  func marks() throws {
    let rows = ["*", "NA", "-9", "0", ""].enumerated().map {
      "5899001,\($1),\(2020 + $0)\n"
    }
    let run = try ImportRun.imported([(try small(), "cds,n,y\n" + rows.joined())])
    let elm = try #require(run.assessments.first).assessment
    #expect(
      ImportRun.figures(elm) == [
        "suspension-rate all 2019-20 suppressed", "suspension-rate all 2022-23 0",
      ]
    )
    #expect(run.refusals == [])
  }

  @Test("small groups are dropped by n alone; a withheld n hides its value")
  func smallGroups() throws {
    let header = "CDS Code,District,Level,Kind,Group,Rate,Students,Poor\n"
    let rows = [("T", "10.9"), ("SD", "11"), ("F", "*")].map {
      "5899001,Elm Valley Unified,D,U,\($0),0.5,\($1),NA\n"
    }
    let run = try ImportRun.imported([(try wider(), header + rows.joined())])
    let elm = try #require(run.assessments.first).assessment
    #expect(
      ImportRun.figures(elm) == [
        "suspension-rate all 2023-24 suppressed",
        "suspension-rate students-with-disabilities 2023-24 50 n 11",
        "suspension-rate foster 2023-24 suppressed",
      ]
    )
  }

  @Test("an unknown code gives one warning, and its rows are left out")
  func unknownCode() throws {
    let header = "CDS Code,District,Level,Kind,Group,Rate,Students,Poor\n"
    let rows = ["T", "ZZ", "ZZ", "X"].map { "5899001,Elm Valley Unified,D,U,\($0),0.05,40,NA\n" }
    let run = try ImportRun.imported([(try wider(), header + rows.joined())])
    #expect(run.warnings.map(\.id) == [.unknownCode])
    #expect(run.warnings.first?.place.line == 3)
    #expect(run.warnings.first?.message.contains("'ZZ'") == true)
    #expect(run.assessments.first.map { ImportRun.figures($0.assessment).count } == 1)
  }

  @Test("two files that differ are both named, and the one read first is kept")
  func conflicts() throws {
    let header = "CDS Code,District,Level,Kind,Group,Rate,Students,Poor\n"
    let run = try ImportRun.imported([
      (try wider(), header + "5899001,Elm Valley Unified,D,U,T,0.05,40,0.2\n"),
      (try wider(), header + "5899001,Elm Unified,D,E,T,0.04,40,0.3\n"),
    ])
    let words = run.warnings.map(\.message)
    #expect(
      words == [
        "the district's name is 'Elm Unified' here but was 'Elm Valley Unified' earlier; the first one read is kept (column 'District')",
        "the district's kind is 'elementary' here but was 'unified' earlier; the first one read is kept (column 'Kind')",
        "'suspension-rate' for 'all' in 2023-24 is 4 (n 40) here but was 5 (n 40) earlier; the first one read is kept (column 'Rate')",
        "the share of low-income students is 30 here but was 20 earlier; the first one read is kept (column 'Poor')",
      ]
    )
    #expect(run.warnings.allSatisfy { $0.id == .conflict && $0.place.file == "file-2.csv" })
    #expect(
      run.warnings.map { $0.notes.first?.place.file } == [
        "districts.txt", "districts.txt", "file-1.csv", "file-1.csv",
      ]
    )
    #expect(run.warnings[2].notes.first?.message == "first read here, under 'Rate'")
    let elm = try #require(run.assessments.first).assessment
    #expect(elm.district.name == "Elm Valley Unified")
    #expect(elm.district.lowIncome == 20)
    #expect(elm.imported.map(\.id) == ["cde-public-districts", "wider"])
  }

  @Test("a district without a kind is left out with a warning, and the others are not")
  func withoutKind() throws {
    let text = "cds,n,y\n5899001,4,2024\n5788001,4,2024\n"
    let run = try ImportRun.imported([(try small(), text)])
    #expect(
      run.warnings.map(\.message) == [
        "57880010000000 is left out: no file gives its name or kind"
      ]
    )
    #expect(run.warnings.first?.place.line == 3)
    #expect(run.refusals == [])
    #expect(run.incompleteCount == 1)
    #expect(run.assessments.count == 1)
  }

  @Test("if no district is left, the run is refused")
  func noDistrict() throws {
    let problems = ImportRun.refusal([(try small(), "cds,n,y\n5788001,4,2024\n")])
    #expect(
      problems.map(\.id).sorted { $0.rawValue < $1.rawValue } == [
        .incompleteDistrict, .nothingRead,
      ]
    )
  }

  @Test("ratings may be in rows, and an item that does not apply is not averaged")
  func longRatings() throws {
    let map = try ImportRun.map(text: ImportMapTexts.long)
    let header = "cds,year,item,level,day\n"
    let rows = [
      ("StrategiesInput", "4"), ("CollaborationtInput", "n"), ("SupportFamilyCapacityInput", "3"),
      ("EnvironmentRelationship", "N"), ("LegalRightsPartnership", "0"),
    ].map { "5899001,2023-2024,\($0),\($1),6/5/2024\n" }
    let run = try ImportRun.imported([(map, header + rows.joined())])
    let elm = try #require(run.assessments.first).assessment
    #expect(
      ImportRun.ratings(elm) == [
        "trusting-relationships n/a: No families meet", "input-on-decisions 3.500",
      ]
    )
    #expect(elm.ratings.compactMap(\.date?.description) == ["2024-06-05", "2024-06-05"])
  }

  @Test("a level that is off the scale costs its item, and the others of its row are kept")
  func offScale() throws {
    let map = try ImportRun.map("cde-priority-3")
    let text = String(decoding: try ImportRun.fixture("cde-priority-3.csv"), as: UTF8.self)
    let sound = try ImportRun.imported([(map, text)])
    let run = try ImportRun.imported([(map, text.replacing(",3,2,3,2,3,", with: ",3,2,3,6,3,"))])
    #expect(run.refusals == [])
    #expect(run.warnings.map(\.id) == [.notALevel])
    let counts = { (run: Imported) in
      run.assessments.map { $0.assessment.publishedRatings.map(\.itemCount) }
    }
    #expect(counts(sound)[0].map { $0 - 1 } == counts(run)[0])
    #expect(counts(sound)[1] == counts(run)[1])
  }

  @Test(
    "a day decides nothing: one that leaves no doubt is read, and any other is left out with a warning",
    arguments: [
      ("6/13/2024", "2024-06-13"), ("13-Jun-24", "2024-06-13"),
      ("2024-06-13T00:00:00Z", "2024-06-13"),
      ("45456", "2024-06-13"), ("6/5/2024", nil), ("TBD", nil),
    ] as [(String, String?)]
  )
  func meetingDate(written: String, day: String?) throws {
    let map = try ImportRun.map("cde-priority-3")
    let lines = String(decoding: try ImportRun.fixture("cde-priority-3.csv"), as: UTF8.self)
      .split(separator: "\n").map(String.init)
    let column = try #require(lines[0].split(separator: ",").firstIndex { $0 == "meetingDate" })
    // The name in the first row holds a comma.
    var cells = lines[2].split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    cells[column] = written
    let run = try ImportRun.imported([(map, "\(lines[0])\n\(cells.joined(separator: ","))\n")])
    #expect(run.refusals == [])
    #expect(run.warnings.map(\.id) == (day == nil ? [.notADate] : []))
    let dates = Set(run.assessments[0].assessment.ratings.map { $0.date?.description })
    #expect(dates.contains("2024-06-13") == (day != nil))
  }

  @Test("titles, second headers, totals and remarks around the rows are passed over, and counted")
  func ornaments() throws {
    let text =
      "Suspensions,,\n\ncds,n,y\n5899001,4,2024\nCDS,N,Y\n5899002,5,2024\nTotal,9,2024\nSource: a test\n"
    let run = try ImportRun.imported([(try small(), text)])
    #expect(run.refusals == [])
    #expect(run.assessments.count == 2)
    #expect(
      run.warnings.map { "\($0.place.line) \($0.message)" } == [
        "1 the header is in line 3; what is above it is passed over",
        "5 row 5 repeats the header ('CDS') and is passed over",
        "7 row 7 is a total ('Total') and is passed over",
        "8 row 8 has only one cell with text ('Source: a test') and is passed over",
      ]
    )
    #expect(
      run.tallies.last?.dropWords == ["3 that are a second header, a total or a remark"]
    )
  }

  @Test("a header that lacks a column is judged where it seems to be")
  func likelyHeader() throws {
    let problems = ImportRun.refusal([(try small(), "Suspensions\ncds,nn,y\n5899001,4,2024\n")])
    #expect(
      problems.map { "\($0.place.line) \($0.severity) \($0.message)" } == [
        "1 warning the header seems to be in line 2; what is above it is passed over",
        "2 error the table has no column 'n'",
      ]
    )
  }

  @Test("a column that the map reads and that stands twice is refused; others may")
  func repeatedColumn() throws {
    let problems = ImportRun.refusal([(try small(), "cds,n,y,n\n5899001,4,2024,5\n")])
    #expect(problems.map(\.id) == [.repeatedColumn])
    #expect(problems.first?.place.column == 9)
    #expect(problems.first?.notes.map(\.place.column) == [5])
    let run = try ImportRun.imported([(try small(), "cds,n,y,x,x,\n5899001,4,2024,,,\n")])
    #expect(run.assessments.count == 1)
    // The exact spelling decides between two that are alike.
    let exact = try ImportRun.imported([(try small(), "cds,N,n,y\n5899001,4,5,2024\n")])
    #expect(
      exact.assessments.map { ImportRun.figures($0.assessment) } == [
        ["suspension-rate all 2023-24 5"]
      ]
    )
  }
}
