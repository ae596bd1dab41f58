import Testing

@testable import Rubric

@Suite struct TableHeaderTests {
  private static func header(_ text: String) throws -> TableHeader {
    var splitter = TableSplitter(file: "table.csv")
    _ = splitter.push(Array(text.utf8)[...])
    _ = splitter.finish()
    return try #require(splitter.header)
  }

  @Test("a name is found exactly, or ignoring case, spaces and punctuation")
  func columns() throws {
    let header = try Self.header("CDS Code, School Name ,school_name,\"% Low-Income\"\n")
    #expect(header.column("CDS Code") == 0)
    #expect(header.column("cdscode") == nil)
    #expect(header.column(like: "cdscode") == 0)
    #expect(header.column(like: "CDS_CODE") == 0)
    #expect(header.column(like: "School Name") == 1)
    #expect(header.column(like: "school_name") == 2)
    #expect(header.column(like: "LOW INCOME") == 3)
    #expect(header.column(like: "county") == nil)
  }

  @Test(
    "a first line that tells spreadsheets the delimiter is skipped, however the bytes are cut",
    arguments: ["sep=,\n", "sep=,\r\n", "SEP=;\r", "\u{FEFF}sep=,\n", "\nsep=,\n"],
    [1, 3, 7, 1_000]
  )
  func separatorLine(line: String, length: Int) {
    let table = ReadTable(line + "a,b\n1,2\n", pieceLength: length)
    #expect(table.header == ["a", "b"])
    #expect(table.rows == [["1", "2"]])
    #expect(table.lines == [line.hasPrefix("\n") ? 4 : 3])
    #expect(table.fault == nil)
  }

  @Test(
    "a header that only begins like such a line is a header",
    arguments: ["sep=", "sep=,b", "separator,b", "sep=,,"]
  )
  func noSeparatorLine(header: String) throws {
    #expect(try Self.header(header + "\n1,2\n").names.first?.hasPrefix("sep") == true)
    #expect(try Self.header(header).names.first?.hasPrefix("sep") == true)
  }

  @Test("a missing column is named with the nearest one that exists")
  func missing() throws {
    let header = try Self.header("cds,distrit,cycle\n1,2,3\n")
    #expect(
      header.missing("district").description == """
        table.csv:1:1: error: the table has no column 'district'; is it the one named 'distrit'? [missing-column]
            cds,distrit,cycle
            ^
        """
    )
    #expect(!header.missing("enrollment").message.contains("is it"))
  }

  @Test("a table with semicolons between its columns is refused once, with the fix")
  func semicolons() throws {
    let fault = try #require(ReadTable.fault(of: Array("cds;district;cycle\n1;2;3\n".utf8)))
    #expect(fault.id == .missingColumn)
    #expect(
      fault.message
        == "the cells of this table seem to be separated by semicolons; save it with commas or tabs"
    )
    #expect((fault.place.line, fault.place.column) == (1, 1))
    #expect(ReadTable.fault(of: Array("cds,\"a;b\"\n1,2\n".utf8)) == nil)
  }

  @Test("each name knows its place, in characters")
  func places() throws {
    let header = try Self.header("año,\"b\",c\n")
    #expect(header.names.indices.map { header.place($0).column } == [1, 5, 9])
    #expect(header.names.indices.map { header.place($0).line } == [1, 1, 1])
  }
}
