import Testing

@testable import Rubric

@Suite struct SourceTextTests {
  private func problems(_ bytes: [UInt8]) -> [Diagnostic] {
    TestFramework.reader.problems(in: SourceText(bytes, name: "north.yml"))
  }

  private let sound = Array((assessmentHead + "ratings:\n").utf8)

  @Test("a byte-order mark is skipped and moves no column")
  func byteOrderMark() throws {
    let marked = MarkedText(
      "assessment: test\ndistrict: { name: N, kind: unified }\n⟦1⟧cylce: 2023-24\n"
    )
    let text = SourceText([0xEF, 0xBB, 0xBF] + Array(marked.text.utf8), name: "north.yml")
    expectProblems([.unknownKey], at: marked, TestFramework.reader.problems(in: text))
    let first = SourceText([0xEF, 0xBB, 0xBF] + Array("?: x".utf8), name: "north.yml")
    #expect(TestFramework.reader.problems(in: first).first?.place.column == 1)
  }

  @Test("UTF-16 is named, with and without its mark", arguments: [true, false])
  func utf16(hasMark: Bool) {
    let text: [UInt8] = sound.flatMap { byte -> [UInt8] in [0, byte] }
    let found = problems(hasMark ? [0xFE, 0xFF] + text : text)
    #expect(found.map(\.id) == [.encoding])
    #expect(found.first?.message.contains("UTF-16") == true)
    let other: [UInt8] = sound.flatMap { byte -> [UInt8] in [byte, 0] }
    #expect(problems([0xFF, 0xFE] + other).map(\.id) == [.encoding])
  }

  @Test("a file that contains only zeros has NUL bytes and is not UTF-16")
  func zeros() {
    #expect(problems([UInt8](repeating: 0, count: 100)).map(\.id) == [.controlCharacter])
  }

  @Test("Latin-1 is reported at the byte, with the letter that was meant")
  func latin1() {
    let found = problems(Array("assessment: test\ndistrict: { name: Ca".utf8) + [0xF1, 0x6F])
    #expect(found.map(\.description).first?.hasPrefix("north.yml:2:21: error: ") == true)
    #expect(found.map(\.id) == [.encoding])
    #expect(found.first?.message.contains("F1 (perhaps 'ñ') is not UTF-8") == true)
  }

  @Test(
    "bytes that only look like UTF-8 are refused",
    arguments: [
      [0xC0, 0xAF], [0xC1, 0x80], [0xE0, 0x80, 0x80], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80],
      [0xF8, 0x88, 0x80, 0x80], [0xE2, 0x82], [0x80], [0xFF],
    ] as [[UInt8]]
  )
  func badUTF8(bytes: [UInt8]) {
    let text = SourceText(Array("ab: ".utf8) + bytes, name: "x")
    #expect(text.fault?.id == .encoding)
    #expect(text.fault?.place.column == 5)
    #expect(text.bytes == Array("ab: ".utf8))
  }

  @Test(
    "control characters and misplaced byte-order marks are reported at their place",
    arguments: [
      0, 0x1B, 0x7F, 0x80, 0x9F, 0xFEFF, 0xFFFE, 0xFDD0, 0x202A, 0x202E, 0x2066, 0x2069,
    ] as [UInt32]
  )
  func controls(number: UInt32) throws {
    let character = Character(try #require(Unicode.Scalar(number)))
    let marked = MarkedText("assessment: test\nné: a⟦1⟧\(character)b\n")
    let found = problems(Array(marked.text.utf8))
    #expect(found.last?.id == .controlCharacter)
    #expect(found.last.map { "\($0.place.line):\($0.place.column)" } == marked.places.first)
  }

  @Test(
    "a character that reverses the direction of the text is refused, in files, escapes and tables"
  )
  func direction() {
    let words =
      "the text contains the control character U+202E, which reverses the direction of the text after it; remove it"
    #expect(problems(Array("né: a\u{202E}b\n".utf8)).last?.message == words)
    let escaped = assessmentHead.replacing("North Unified", with: "\"a\\u202Eb\"")
    #expect(problems(Array(escaped.utf8)).map(\.id) == [.controlCharacter])
    // Other rows of a table are read, and a name of right-to-left letters needs no such character.
    let faults = ReadTable.rowFaults(of: "a,b\n1,x\u{202E}y\n2,منطقة الوادي\n3,z\u{2067}\n")
    #expect(faults.map(\.id) == [.controlCharacter, .controlCharacter])
    #expect(faults.map { "\($0.place.line):\($0.place.column)" } == ["2:4", "4:4"])
    #expect(faults.first?.message == words)
  }

  @Test(
    "every fault before an unreadable byte is reported with it, and nothing is missing after it"
  )
  func faultsBefore() {
    let marked = MarkedText("assessment: test\n⟦1⟧cylce: 2023-24\ndistrict: { name: N⟦2⟧\u{0}o }\n")
    expectProblems(
      [.unknownKey, .controlCharacter],
      at: marked,
      problems(Array(marked.text.utf8))
    )
  }

  @Test("a file over 8 MiB is refused unread; one of 8 MiB is read")
  func size() {
    let comment = Array("# x\n".utf8)
    let large = [UInt8](repeating: 0x23, count: SourceText.byteLimit - sound.count - 5)
    #expect(problems(sound + comment + large + [0x0A]).isEmpty)
    #expect(problems(sound + comment + large + [0x0A, 0x23]).map(\.id) == [.tooLarge])
  }

  @Test(
    "lines may end in LF, CR LF or CR, and give the same assessment",
    arguments: ["\r\n", "\r"]
  )
  func lineEnds(end: String) throws {
    let text =
      assessmentHead + """
        ratings:
          learning:
            coaching:
              level: 3
              note: >-
                One line,
                and another.

        """
    let other = text.replacing("\n", with: end)
    let reader = TestFramework.reader
    let expected = try reader.read(SourceText(text, name: "x")).value
    #expect(try reader.read(SourceText(other, name: "x")).value == expected)
  }

  @Test("a fault after CR LF or CR lines is counted on the right line", arguments: ["\r\n", "\r"])
  func faultLines(end: String) {
    let text = SourceText("a: 1\(end)b: 2\(end)c: \u{1}", name: "x")
    #expect(text.fault.map { [$0.place.line, $0.place.column] } == [3, 4])
  }

  @Test("a problem on a line of a million characters is reported with a piece of the line")
  func longLines() throws {
    let keys = (0..<6_000).map { "k\($0): 1" }.joined(separator: ", ")
    let found = problems(Array("{ \(keys) }".utf8))
    #expect(found.filter { $0.id == .unknownKey }.count == 1_000)
    #expect(found.allSatisfy { ($0.place.excerpt?.utf8.count ?? 0) < 2_000 })
    let last = try #require(found.last { $0.id == .unknownKey })
    #expect(last.place.column > 5_000)
    #expect(last.description.utf8.count < 600)
  }
}
