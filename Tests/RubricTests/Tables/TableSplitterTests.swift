import Testing

@testable import Rubric

@Suite struct TableSplitterTests {
  @Test(
    "the delimiter is the one that the header contains most often outside quotes",
    arguments: [
      ("a,b,c\n1,2,3\n", ["a", "b", "c"]),
      ("a\tb\tc\n1\t2\t3\n", ["a", "b", "c"]),
      ("a^b^c\n1^2^3\n", ["a", "b", "c"]),
      ("a|b|c\n1|2|3\n", ["a", "b", "c"]),
      ("\"a, b, c\"^\"d, e\"^f\n1^2^3\n", ["a, b, c", "d, e", "f"]),
      ("a, b|c|d\n1|2|3\n", ["a, b", "c", "d"]),
      ("alone\n1\n", ["alone"]),
    ]
  )
  func delimiter(text: String, header: [String]) {
    let table = ReadTable(text)
    #expect(table.header == header)
    #expect(table.rows == [header.count == 1 ? ["1"] : ["1", "2", "3"]])
    #expect(table.rowFaults == [])
  }

  @Test(
    "lines end with LF, CR LF or CR, and the last one needs no end",
    arguments: [
      "a,b\n1,2\n3,4", "a,b\r\n1,2\r\n3,4\r\n", "a,b\r1,2\r3,4\r", "a,b\r\n1,2\n3,4\r",
    ]
  )
  func lineEnds(text: String) {
    let table = ReadTable(text)
    #expect(table.header == ["a", "b"])
    #expect(table.rows == [["1", "2"], ["3", "4"]])
    #expect(table.lines == [2, 3])
  }

  @Test("a byte-order mark is not part of the first name")
  func byteOrderMark() {
    #expect(ReadTable("\u{FEFF}a,b\n1,2\n").header == ["a", "b"])
    #expect(ReadTable("\u{FEFF}\"a\",b\n1,2\n").header == ["a", "b"])
  }

  @Test("blank lines say nothing, but count as rows and lines")
  func blankLines() {
    let table = ReadTable("\n\na,b\n\n1,2\r\n\r\n3,4\n\n")
    #expect(table.header == ["a", "b"])
    #expect(table.rows == [["1", "2"], ["3", "4"]])
    #expect(table.rowNumbers == [5, 7])
    #expect(table.lines == [5, 7])
  }

  @Test(
    "pieces of every size give the same rows",
    arguments: [
      "\u{FEFF}a,b\r\n\"1\r\n\"\"x\"\"\",2\r\n\r\n\"\",\"é\"\r\n5 \"\"q,\"\"\"\"\r\nlast,row",
      "a\tb\n\"\t\"\"\t\"\t\n\n\"\"\t\"\n\n\"\n",
      "a,b\r1,\"\r\"\r\r\"\"\"\",4\r",
      "a,b\n1\n1,2,3\n\"x\"y,2\n3,4\n\"never closed,1\n2,3\n",
    ]
  )
  func pieces(text: String) {
    let bytes = Array(text.utf8)
    let whole = ReadTable(bytes)
    #expect(!whole.rows.isEmpty)
    for length in 1...bytes.count {
      #expect(ReadTable(bytes, pieceLength: length) == whole, "pieces of \(length) bytes")
    }
  }

  @Test("a long table comes in blocks that know their first row and line")
  func blocks() {
    // 60,000 records of two lines each, some 1.4 MB, in blocks of two pushes each.
    let record = "\"two\nlines\",0123456789\n"
    let bytes = Array(("a,b\n" + String(repeating: record, count: 60_000)).utf8)
    var splitter = TableSplitter(file: "table.csv")
    var blocks = splitter.push(bytes[...])
    if let last = splitter.finish() { blocks.append(last) }
    #expect(blocks.count == 4)
    #expect(blocks.dropLast().allSatisfy { (262_144...524_288).contains($0.byteCount) })
    var next = 2
    for block in blocks {
      #expect(block.firstRow == next)
      // Each record before it took two lines, and the header one.
      #expect(block.firstLine == 2 + 2 * (next - 2))
      next += block.rowCount
    }
    #expect(next == 60_002)
  }
}
