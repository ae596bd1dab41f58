import Testing

@testable import Rubric

@Suite struct DistrictSourceTests {
  private static let form =
    "assessment: test\ndistrict: { name: A, kind: unified }\ncycle: 2023-24\n"
  private static let table = "district,kind,cycle\nA,unified,2023-24\n\nB,unified,2023-24\n"

  private static func line(_ name: String) -> String {
    #"{"assessment":"test","district":{"name":"\#(name)","kind":"unified"},"cycle":"2023-24"}"#
  }

  /// What is read of bytes that come in pieces: `place name` of each district, or `place id line:column`.
  private static func read(
    _ bytes: [UInt8],
    pieces length: Int = .max,
    isStream: Bool = false
  ) -> [String] {
    var source = DistrictSource("in", reader: TestFramework.reader, isStream: isStream)
    var portions: [DistrictPortion] = []
    var start = 0
    while start < bytes.count, !source.isOver {
      let end = start + min(length, bytes.count - start)
      portions += source.push(bytes[start..<end])
      start = end
    }
    portions += source.finish()
    var found: [String] = []
    for portion in portions {
      portion.forEachDistrict { record in
        switch record.outcome {
        case .success(let checked): found.append("\(record.place) \(checked.value.district.name)")
        case .failure(let refusal):
          for problem in refusal.diagnostics {
            found.append(
              "\(record.place) \(problem.id.rawValue) \(problem.place.line):\(problem.place.column)"
            )
          }
        }
      }
    }
    return found
  }

  private static func read(_ text: String, pieces: Int = .max, isStream: Bool = false) -> [String] {
    read(Array(text.utf8), pieces: pieces, isStream: isStream)
  }

  @Test("the districts are the same, however the bytes are cut", arguments: [1, 2, 7, 64])
  func pieces(length: Int) {
    let lines = [Self.line("A"), "", "no", Self.line("B")].joined(separator: "\n")
    #expect(Self.read(Self.form, pieces: length) == ["in A"])
    #expect(Self.read(Self.table, pieces: length) == ["in:2 A", "in:4 B"])
    #expect(Self.read(lines, pieces: length) == ["in:1 A", "in:3 wrong-kind 3:1", "in:4 B"])
    #expect(Self.read(Self.line("A") + "\n", pieces: length) == ["in A"])
  }

  @Test("a line's own lines are counted from where it is in the file")
  func linesOfLines() throws {
    let text = Self.line("A") + "\n" + Self.line("B").dropLast() + #","ratings":{"x":{}}}"#
    #expect(Self.read(text) == ["in:1 A", "in:2 unknown-domain 2:92"])
  }

  @Test("JSON over several lines is read, and two escapes for one character become that character")
  func json() {
    let text = """
      {
        "assessment": "test", "cycle": "2023-24",
        "district": { "name": "A \\ud83d\\ude00", "kind": "unifeid" }
      }
      """
    // Two escapes have twelve characters, and the one that they make has one.
    #expect(Self.read(text) == ["in unknown-choice 3:51"])
    #expect(Self.read(text.replacing("unifeid", with: "unified")) == ["in A 😀"])
  }

  @Test(
    "each line of a stream is answered, empty ones too, and the first one as soon as it arrives"
  )
  func stream() {
    #expect(
      Self.read("\n" + Self.line("A") + "\nno", isStream: true)
        == ["in:1 empty-file 1:1", "in:2 A", "in:3 wrong-kind 3:1"]
    )
    #expect(Self.read(Self.table, isStream: true) == ["in:2 A", "in:4 B"])
    #expect(Self.read("a, b\n" + Self.line("A"), isStream: true).last == "in:2 A")
    var source = DistrictSource("in", reader: TestFramework.reader, isStream: true)
    let line = Array(Self.line("A").utf8)
    #expect(source.push(line[..<80]).isEmpty)
    #expect(source.push(line[80...] + [0x0A]).count == 1)
  }

  @Test(
    "a table that cannot be read at all says so once, and one that is cut short says so after its rows"
  )
  func refused() {
    #expect(Self.read("district,kind,cycle\n") == ["in:1 empty-file 1:1"])
    #expect(Self.read("district,kind,cycle\n,,\n") == ["in:1 empty-file 1:1"])
    #expect(Self.read("district,knid,cycle\nA,unified,2023-24\n") == ["in:1 unknown-column 1:10"])
    #expect(Self.read("CDSCode^County^District\n1^2^3\n") == ["in:1 missing-column 1:1"])
    #expect(
      Self.read("district,kind,cycle\nA,unified,2023-24\n\"B") == ["in:2 A", "in:3 open-quote 3:1"]
    )
  }

  @Test("a table of more than 8 MiB may come in one piece")
  func largeTable() {
    let rows = String(repeating: "A,unified,2023-24\n", count: 600_000)
    var source = DistrictSource("in", reader: TestFramework.reader)
    let portions = source.push(Array(("district,kind,cycle\n" + rows).utf8)[...]) + source.finish()
    #expect(portions.count > 20)
    #expect(portions.allSatisfy { $0.content == .table })
  }

  @Test("a form of more than 8 MiB is refused, and no more of it is read")
  func tooLarge() {
    let text = [UInt8](repeating: UInt8(ascii: "x"), count: 9 << 20)
    #expect(Self.read(text, pieces: 1 << 20) == ["in too-large 1:1"])
    var source = DistrictSource("in", reader: TestFramework.reader)
    _ = source.push(text[...])
    #expect(source.isOver)
  }

  /// The beginning of a zip archive whose first entry has a name; everything else in its header is 0.
  private static func archive(_ name: String) -> [UInt8] {
    [0x50, 0x4B, 0x03, 0x04] + Array(repeating: 0, count: 22) + [UInt8(name.utf8.count), 0, 0, 0]
      + Array(name.utf8)
  }

  @Test(
    "what is not text is called what it is, however it comes in",
    arguments: [
      ([0x50, 0x4B, 0x03, 0x04, 0x14, 0x00], "a workbook or another archive"),
      (Self.archive("[Content_Types].xml"), "a workbook or a Word file"),
      (Self.archive("xl/workbook.xml"), "the file is a workbook; save the sheet as 'CSV UTF-8'"),
      (Self.archive("word/document.xml"), "a Word file"),
      (Self.archive("a.csv"), "a zip archive; unpack it"),
      ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1], "an older office program"),
      ([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], "a picture"),
      ([0xFF, 0xD8, 0xFF, 0xE0], "a picture"), ([0x1F, 0x8B, 0x08, 0x00], "compressed with gzip"),
      ([0x25, 0x50, 0x44, 0x46, 0x2D, 0x31], "a PDF"),
    ] as [([UInt8], String)]
  )
  func noText(bytes: [UInt8], words: String) throws {
    #expect(Self.read(bytes) == ["in not-text 1:1"])
    var splitter = TableSplitter(file: "in")
    _ = splitter.push(bytes[...])
    _ = splitter.finish()
    let fault = try #require(splitter.fault)
    #expect(fault.id == .notText)
    #expect(fault.message.contains(words))
  }
}
