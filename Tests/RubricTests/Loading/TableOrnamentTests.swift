import Testing

@testable import Rubric

/// What people and programs put around the rows of a table.
@Suite struct TableOrnamentTests {
  private static func said(_ read: ReadAssessments) -> [String] {
    read.problems.map {
      "\($0.place.line):\($0.place.column) \($0.severity) \($0.id.rawValue): \($0.message)"
    }
  }

  @Test(
    "the header is found below title lines, however the bytes are cut",
    arguments: [1, 7, 1_000]
  )
  func titles(length: Int) {
    let text =
      "Our districts,,\n\n\"As of June,\n2024\",,\ndistrict,cycle,kind\nNorth,2023-24,unified\n"
    let read = ReadAssessments(Array(text.utf8), pieceLength: length)
    #expect(read.assessments.map(\.district.name) == ["North"])
    #expect(read.rows.map(\.line) == [6])
    #expect(read.rows.map(\.number) == [5])
    #expect(
      Self.said(read) == [
        "1:1 warning passed-over: the header is in line 5; what is above it is passed over"
      ]
    )
  }

  @Test("a table whose first line is the header waits for no other, and says nothing")
  func noTitles() {
    var splitter = TableSplitter(file: "a.csv", .districts)
    _ = splitter.push(Array("district,cycle,knd\n".utf8)[...])
    #expect(splitter.header?.names == ["district", "cycle", "knd"])
    #expect(splitter.passedOver == nil)
  }

  @Test("if no line is like a header, the first one is taken for it")
  func noHeader() {
    let lines = (0..<30).map { "a\($0),b,c\n" }.joined()
    var splitter = TableSplitter(file: "a.csv", .districts)
    let block = splitter.push(Array(lines.utf8)[...])
    let last = splitter.finish()
    #expect(splitter.header?.names == ["a0", "b", "c"])
    #expect(block.isEmpty)
    #expect(last?.rowCount == 29)
    #expect(last?.firstRow == 2)
    #expect(splitter.passedOver == nil)
  }

  @Test("a second header, totals and remarks are passed over, and that is said")
  func rows() {
    let read = ReadAssessments(
      """
      cds,district,cycle,kind,enrollment
      01611190000000,North,2023-24,unified,900
      CDS,District,Cycle,Kind,Enrollment
      ,Total Unified,2023-24,unified,900
      Total,,,,1800
      ,Grand total,,,1800
      Source: the districts
      "Note: counts of October",,,,
      """
    )
    #expect(read.assessments.map(\.district.name) == ["North", "Total Unified"])
    #expect(
      Self.said(read) == [
        "3:1 warning passed-over: row 3 repeats the header ('CDS') and is passed over",
        "5:1 warning passed-over: row 5 is a total ('Total') and is passed over",
        "6:1 warning passed-over: row 6 is a total ('Grand total') and is passed over",
        "7:1 warning passed-over: row 7 has only one cell with text ('Source: the districts') and is passed over",
        "8:1 warning passed-over: row 8 has only one cell with text ('Note: counts of October') and is passed over",
      ]
    )
  }

  @Test("a row that is about a district is refused and not passed over, however little it says")
  func districts() {
    let read = ReadAssessments(
      """
      cds,district,cycle,kind
      01611190000000,,,
      ,,,unified
      ,North,,unified
      ,South,2023-24,
      """
    )
    #expect(read.assessments.isEmpty)
    #expect(read.rows.map(\.line) == [2, 3, 4, 5])
    #expect(read.problems.allSatisfy { $0.id == .missingKey && $0.severity == .error })
  }

  @Test("columns without a name and empty cells beyond the header are passed over")
  func columns() {
    let read = ReadAssessments(
      ",district,cycle,kind,,\n0,North,2023-24,unified,,,,\n1,South,2023-24,unified\n2,East,2023-24,unified,x,\n"
    )
    #expect(read.assessments.map(\.district.name) == ["North", "South", "East"])
    #expect(
      Self.said(read) == ["1:1 warning passed-over: 3 columns have no name and are passed over"]
    )
    let ragged = ReadAssessments("district,cycle,kind\nNorth,2023-24,unified,,x\n")
    #expect(ragged.problems.map(\.id) == [.raggedRow])
  }

  @Test("a column's name in another spelling is read, with a warning")
  func columnNames() {
    let read = ReadAssessments(
      "District,cycle,kind,Low Income,absence-rate:Hispanic@2023-2024,absence-rate:all@2022-23\nNorth,2023-24,unified,40,7,8\n"
    )
    #expect(read.assessments.first?.district.lowIncome == 40)
    #expect(read.assessments.first?.values[1].count == 2)
    #expect(
      read.problems.map(\.message) == [
        "'District' is read as 'district'; write 'district'",
        "'Low Income' is read as 'low-income'; write 'low-income'",
        "'absence-rate:Hispanic@2023-2024' is read as 'absence-rate:hispanic@2023-24'; write 'absence-rate:hispanic@2023-24'",
      ]
    )
    #expect(read.problems.allSatisfy { $0.id == .readAs && $0.severity == .warning })
  }

  @Test("a quote that makes one row of several is named where it opens, with the rows it swallowed")
  func strayQuote() {
    let read = ReadAssessments(
      "district,cycle,kind\n\"North,2023-24,unified\nSouth,2023-24,unified\n\"East, Unified\",2023-24,unified\nWest,2023-24,high\n"
    )
    #expect(read.assessments.map(\.district.name) == ["West"])
    #expect(
      Self.said(read) == [
        "2:1 error stray-quote: the quote that opens here is closed in line 4, so lines 2 to 4 are one row, which cannot be read; close it in line 2, or remove it"
      ]
    )
    #expect(read.problems.first?.notes.map(\.place.line) == [4])
  }

  @Test("a quoted cell that holds whole rows is read, with a warning")
  func swallowedRows() {
    let read = ReadAssessments(
      "district,cycle,kind\n\"North,2023-24,unified\nSouth,2023-24,unified\nEast\",2023-24,unified\n\"Two\nlines, one\",2023-24,high\n"
    )
    #expect(read.assessments.count == 2)
    #expect(
      Self.said(read) == [
        "2:1 warning stray-quote: this cell holds a whole row, up to line 4, because a quote opens here; if that is not meant, close it in its own line, or remove it (column 'district')"
      ]
    )
  }

  @Test("in a file with tabs, quotes are text, except around a whole cell")
  func tabs() {
    let table = ReadTable(
      "a\tb\n\"Bill\" Test\t1\n\"open\t2\n\"a, b\"\t3\n\"5\"\" pipe\"\t4\n\"a\" or \"b\"\t\"\"\n\"x\"\t\"y\""
    )
    #expect(
      table.rows == [
        ["\"Bill\" Test", "1"], ["\"open", "2"], ["a, b", "3"], ["5\" pipe", "4"],
        ["\"a\" or \"b\"", ""], ["x", "y"],
      ]
    )
    #expect(table.rowFaults == [])
    #expect(table.fault == nil)
  }
}
