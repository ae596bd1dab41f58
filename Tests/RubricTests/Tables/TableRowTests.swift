import Testing

@testable import Rubric

@Suite struct TableRowTests {
  private static func row(_ text: String, number: Int = 1) throws -> TableRow {
    var splitter = TableSplitter(file: "table.csv")
    _ = splitter.push(Array(text.utf8)[...])
    let block = splitter.finish()
    var row = TableRow(try #require(block))
    for _ in 0..<number {
      let isThere = row.advance()
      #expect(isThere)
    }
    return row
  }

  @Test("a cell knows its line and column, even after cells of several lines")
  func places() throws {
    let row = try Self.row("a,b,c\n\"x\ny\",é,\"z\"\n1,2,3\n", number: 1)
    #expect(row.line == 2)
    #expect((row.place(0).line, row.place(0).column) == (2, 1))
    #expect((row.place(1).line, row.place(1).column) == (3, 4))
    #expect((row.place(2).line, row.place(2).column) == (3, 6))
    #expect(row.place(2).excerpt == "y\",é,\"z\"")
    let next = try Self.row("a,b,c\n\"x\ny\",é,\"z\"\n1,2,3\n", number: 2)
    #expect((next.line, next.number) == (4, 3))
    #expect((next.place(1).line, next.place(1).column) == (4, 3))
  }

  @Test("a cell gives its text without quotes, and doubled ones once")
  func texts() throws {
    let row = try Self.row("a,b,c,d\nplain,\"in, quotes\",\"\"\"\",\"\"\n")
    #expect(
      (0..<4).map { row.text($0) } == [
        "plain", "in, quotes", "\"", "",
      ]
    )
    #expect((0..<4).map { row[$0].isEmpty } == [false, false, false, true])
  }

  @Test("a row with nothing but delimiters is blank")
  func blank() throws {
    #expect(try Self.row("a,b\n,\n").isBlank)
    #expect(try Self.row("a,b\n\"\",\n").isBlank)
    #expect(try !Self.row("a,b\n,0\n").isBlank)
  }

  @Test("cells of every length from 0 to 40 are found, so that no place in a word is special")
  func lengths() {
    for length in 0...40 {
      let cells = (0..<5).map { String(repeating: "x", count: length + $0) }
      let table = ReadTable("a,b,c,d,e\n\(cells.joined(separator: ","))\n1,2,3,4,5")
      #expect(table.rows == [cells, ["1", "2", "3", "4", "5"]])
    }
  }
}
