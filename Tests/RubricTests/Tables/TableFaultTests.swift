import Testing

@testable import Rubric

@Suite struct TableFaultTests {
  @Test("a quote that is never closed is an error where it opens, and rows before it are read")
  func openQuote() throws {
    let text = "a,b\n1,2\n3,\"x\n4,5\n6,7\n"
    #expect(ReadTable(text).rows == [["1", "2"]])
    let fault = try #require(ReadTable.fault(of: Array(text.utf8)))
    #expect(fault.id == .openQuote)
    #expect((fault.place.line, fault.place.column) == (3, 3))
    #expect(fault.place.excerpt == "3,\"x")
  }

  @Test("a quote that is never closed in the header is an error where it opens")
  func openQuoteInHeader() throws {
    let fault = try #require(ReadTable.fault(of: Array("a,\"b\n1,2\n".utf8)))
    #expect(fault.id == .openQuote)
    #expect((fault.place.line, fault.place.column) == (1, 3))
  }

  @Test("a row of over 16 MiB is an error where it begins, with no more than that in memory")
  func longRow() throws {
    var splitter = TableSplitter(file: "table.csv")
    var rowCount = 0
    for block in splitter.push(Array("a,b\n1,2\n".utf8)[...]) { rowCount += block.rowCount }
    let piece = [UInt8](repeating: UInt8(ascii: "x"), count: 1 << 20)
    var pushed = 0
    while splitter.fault == nil, pushed < 100 {
      for block in splitter.push(piece[...]) { rowCount += block.rowCount }
      pushed += 1
    }
    #expect(pushed == 17)
    #expect(rowCount == 1)
    let fault = try #require(splitter.fault)
    #expect(fault.id == .tooLarge)
    #expect((fault.place.line, fault.place.column) == (3, 1))
    let last = splitter.finish()
    #expect(last == nil)
  }

  @Test("a quote that is still open after 16 MiB is an error where it opens")
  func longQuote() throws {
    var bytes = Array("a,b\n1,\"".utf8)
    bytes += [UInt8](repeating: .lineFeed, count: 17 << 20)
    let fault = try #require(ReadTable.fault(of: bytes))
    #expect(fault.id == .openQuote)
    #expect((fault.place.line, fault.place.column) == (2, 3))
  }

  @Test("a first line of over 16 MiB is an error at its start")
  func longHeader() throws {
    let bytes = [UInt8](repeating: UInt8(ascii: "x"), count: 17 << 20)
    let fault = try #require(ReadTable.fault(of: bytes))
    #expect(fault.id == .tooLarge)
    #expect((fault.place.line, fault.place.column) == (1, 1))
  }

  @Test("a row with too few or too many cells fails alone, with both counts")
  func raggedRows() throws {
    let faults = ReadTable.rowFaults(of: "a,b\n1,2\n3\n4,5,6\n7,8\n")
    #expect(faults.map(\.id) == [.raggedRow, .raggedRow])
    #expect(
      faults.map(\.message) == [
        "row 3 has 1 cell, but the header has 2; add a comma where the missing cell was, or at its end if the last cells are empty",
        "row 4 has 3 cells, but the header has 2; put quotes around a cell that contains a comma, or remove the extra cells",
      ]
    )
    #expect(faults.map(\.place.line) == [3, 4])
  }

  @Test("text after a closing quote is an error in its row")
  func strayQuote() throws {
    let faults = ReadTable.rowFaults(of: "a,b\n\"the \"best\" school\",1\nx,2\n")
    #expect(faults.map(\.id) == [.strayQuote])
    #expect((faults[0].place.line, faults[0].place.column) == (2, 7))
  }

  @Test("a quote inside a cell that does not begin with one is a character like any other")
  func quoteInside() {
    let table = ReadTable("a,b\n5\" pipe,\" x\"\n")
    #expect(table.rows == [["5\" pipe", " x"]])
    #expect(table.rowFaults == [])
  }

  @Test("an empty table is an error", arguments: ["", "\u{FEFF}", "\n\r\n\n"])
  func empty(text: String) {
    #expect(ReadTable.fault(of: Array(text.utf8))?.id == .emptyFile)
  }

  @Test(
    "UTF-16 is refused as such, with and without a byte-order mark",
    arguments: [
      [0xFF, 0xFE, 0x61, 0, 0x2C, 0, 0x62, 0, 0x0A, 0], [0x61, 0, 0x2C, 0, 0x62, 0, 0x0A, 0],
    ] as [[UInt8]]
  )
  func utf16(bytes: [UInt8]) {
    #expect(ReadTable.fault(of: bytes)?.id == .encoding)
  }

  @Test(
    "UTF-32 is named, and not mistaken for UTF-16",
    arguments: [[0xFF, 0xFE, 0, 0, 0x61, 0, 0, 0], [0, 0, 0xFE, 0xFF, 0, 0, 0, 0x61]] as [[UInt8]]
  )
  func utf32(bytes: [UInt8]) {
    let fault = ReadTable.fault(of: bytes)
    #expect(fault?.id == .encoding)
    #expect(
      fault?.message == "the file is UTF-32; save it as UTF-8, which spreadsheets call 'CSV UTF-8'"
    )
  }

  @Test("a control character is an error in its row, and in the header an error in the table")
  func controlCharacters() {
    let rows = ReadTable.rowFaults(of: "a,b\n1,\u{1B}[31m\n2,\u{9B}3\n3,4\n")
    #expect(rows.map(\.id) == [.controlCharacter, .controlCharacter])
    #expect(rows.map(\.place.line) == [2, 3])
    #expect(ReadTable.fault(of: Array("a,b\u{0}c,d\n1,2\n".utf8))?.id == .controlCharacter)
  }

  @Test("damaged tables are read or refused, in pieces as in one, and never stop the program")
  func damage() {
    let sound = Array(
      """
      cds,district,cycle,kind,enrollment,date,learning/coaching,learning/coaching:evidence,\
      published:A:items,published:A:lowest,published:A:highest,math-points@2023-24,math-points@2023-24:n
      01611190000000,"North, ""the"" first",2023-24,unified,2000,2024-06-20,3,"Minutes
      A plan",12,3,4,-12.5,900
      01611270000000,San José,2023-24,high,,,n/a: none here,,,,,*,
      1611350000000,South,2023-24,unified,9,,2.5,,,,,7,<30

      """.utf8
    )
    var generator = SeededGenerator(state: 99)
    #expect(ReadAssessments(sound).assessments.count == 3)
    for round in 0..<(Damage.rounds * 5) {
      let bytes = Damage.apply(to: sound, using: &generator)
      let read = ReadAssessments(bytes)
      #expect(read.problems.allSatisfy { $0.place.line >= 1 && $0.place.column >= 1 })
      let length = Int.random(in: 1...64, using: &generator)
      #expect(ReadTable(bytes, pieceLength: length) == ReadTable(bytes), "round \(round)")
    }
  }
}
