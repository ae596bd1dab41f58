import Testing

@testable import Rubric

@Suite struct WrittenCodeTests {
  @Test(
    "a CDS code is the same however a program writes it",
    arguments: [
      "04755070000000", "4755070000000", "0475507", "475507", "04755070000000.0", "475507.0",
      "4755070000000.00", "'04755070000000", "04-75507-0000000", "4-75507-0000000", "04-75507",
      "04 75507 0000000",
    ]
  )
  func codes(text: String) { #expect(CDSCode(text)?.description == "04755070000000") }

  @Test(
    "anything else is not a code",
    arguments: [
      "", "04755", "047550700000000", "0475-507-0000000", "04-75507-000000", "04--75507",
      "4.75507E+12", "04755070000000.5", "04755070000000x", "-0475507", "''0475507", ".0", "４７５５０７",
    ]
  )
  func nothing(text: String) { #expect(CDSCode(text) == nil) }

  @Test("a code that no district can have is refused, and of a school the district's is given")
  func impossible() throws {
    let county = "its first two digits are the county, from 01 to 58; is a digit wrong?"
    for code in ["63000010000000", "59000010000000", "00000010000000", "00000000000000"] {
      try expectBoth(code, nil, "'\(code)' is not a CDS code; \(county)") {
        $0.cdsCode(into: &$1)?.description
      }
    }
    try expectBoth("58727690000000", "58727690000000") { $0.cdsCode(into: &$1)?.description }
    try expectBoth(
      "04755070430330",
      nil,
      "'04755070430330' is the CDS code of a school; the district's is '04755070000000'"
    ) { $0.cdsCode(into: &$1)?.description }
    try expectBoth(
      "04000000000000",
      nil,
      "'04000000000000' is the CDS code of a county; write the district's code"
    ) { $0.cdsCode(into: &$1)?.description }
  }

  @Test("codes of a map that are numbers are compared as numbers")
  func codeSets() {
    let set = CodeSet(["3", "D", "-9", "00", "0"])
    func position(_ text: String) -> Int? { set.position(of: Array(text.utf8)[...]) }
    #expect(["3", "3.0", "03", "3."].map(position) == [0, 0, 0, 0])
    #expect(["d", "-9.0", "4", "", "x3", "3.5"].map(position) == [1, 2, nil, nil, nil, nil])
    // Two codes are this number, so only the exact spelling counts.
    #expect(["00", "0", "0.0"].map(position) == [3, 4, nil])
  }

  @Test(
    "a cell is what a person means by it, whatever keeps a spreadsheet from calculating",
    arguments: [
      ("'04755070000000", "04755070000000"), ("=\"04755070000000\"", "04755070000000"),
      ("=\"North\"", "North"), ("'2023-24", "2023-24"), ("'4", "4"), ("'-5", "-5"),
      ("'49er Unified", "'49er Unified"), ("=1+2", "=1+2"), ("=\"", "=\""), ("'", "'"),
      ("\u{A0}4\u{A0}", "4"), (" \u{A0} é \u{A0}", "é"), ("à", "à"),
    ]
  )
  func meantBytes(text: String, meant: String) throws {
    var splitter = TableSplitter(file: "table.csv")
    _ = splitter.push(Array("a,b\n\(text),x\n".utf8)[...])
    let last = splitter.finish()
    var row = TableRow(try #require(last))
    let isThere = row.advance()
    try #require(isThere)
    #expect(row.cell(0).text == meant)
  }

  @Test("a no-break space of Windows-1252 is one too, and the last byte of a letter is not")
  func windows1252() throws {
    var splitter = TableSplitter(file: "table.csv")
    let head = Array("a,b\n".utf8)
    _ = splitter.push((head + [0xA0, 0x34, 0xA0, 0x2C, 0xE9, 0xA0, 0x0A])[...])
    let last = splitter.finish()
    let block = try #require(last)
    var row = TableRow(block)
    let isThere = row.advance()
    try #require(isThere)
    #expect([row.cell(0).text, row.cell(1).text] == ["4", "é"])
  }
}
