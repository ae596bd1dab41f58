import Testing

@testable import Rubric

@Suite struct TableEncodingTests {
  @Test("bytes that are not UTF-8 are read as Windows-1252")
  func windows1252() {
    // E9 is é, 92 the right single quotation mark, 80 the euro sign.
    let table = ReadTable(
      Array("a,b\nJos".utf8) + [0xE9, 0x2C, 0x92, 0x80] + Array("\n1,2\n".utf8)
    )
    #expect(table.rows == [["José", "’€"], ["1", "2"]])
    #expect(table.rowFaults == [])
  }

  @Test("UTF-8 is read as such, even in the header")
  func utf8() {
    let table = ReadTable("año,b\nJosé,😀\n")
    #expect(table.header == ["año", "b"])
    #expect(table.rows == [["José", "😀"]])
    #expect(table.rowFaults == [])
  }

  @Test("a byte that is not UTF-8 in a UTF-8 table is an error in its row, at its place")
  func mixedInUTF8() throws {
    let bytes = Array("a,b\né,2\n33,Jos".utf8) + [0xE9] + Array("\n5,6\n".utf8)
    #expect(ReadTable(bytes).rowFaults == ["3:mixed-encodings"])
    var splitter = TableSplitter(file: "table.csv")
    _ = splitter.push(bytes[...])
    let block = splitter.finish()
    var row = TableRow(try #require(block))
    _ = row.advance()
    #expect(row.fault == nil)
    _ = row.advance()
    let place = try #require(row.fault).place
    #expect((place.line, place.column) == (3, 7))
  }

  @Test("UTF-8 in a Windows-1252 table is an error in its row")
  func mixedInWindows() {
    let start = Array("a,b\nJos".utf8) + [0xE9] + Array(",2\n".utf8)
    for text in ["é", "’", "ñ"] {
      let bytes = start + Array("\(text),1\n5,6\n".utf8)
      #expect(ReadTable(bytes).rowFaults == ["3:mixed-encodings"])
      var encoding: TableEncoding? = .windows1252
      let row = Array(bytes[11...])
      let faults = TableEncoding.faults(in: row.span, &encoding)
      #expect(
        faults.map(\.words) == [
          "this looks like UTF-8, but the table began as Windows-1252; save the table again as UTF-8"
        ]
      )
    }
    // É and a right quotation mark, which would be one letter of UTF-8.
    let sound = ReadTable(start + [0xC9, 0x92] + Array(",1\n".utf8))
    #expect(sound.rowFaults == [])
    #expect(sound.rows.last == ["É’", "1"])
    // 81 is no character of Windows-1252.
    #expect(ReadTable(start + [0x81] + Array(",1\n".utf8)).rowFaults == ["3:mixed-encodings"])
  }
}
