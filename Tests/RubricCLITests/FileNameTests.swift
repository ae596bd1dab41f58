import Testing

@testable import rubric_cli

/// File names whose bytes are not UTF-8.
@Suite struct FileNameTests {
  @Test(
    "every name leads back to its own bytes",
    arguments: [
      Array("plain.yml".utf8), Array("Peñasco 学区.yml".utf8), [0x50, 0x65, 0xF1, 0x2E],
      // A scalar cut short, one that is too long, a lone surrogate, and the last byte there is.
      [0xE5, 0xAD], [0xC0, 0xAF], [0xED, 0xA0, 0x80], [0xFF],
      // U+10FEF1, which stands for the byte F1.
      [0xF4, 0x8F, 0xBB, 0xB1], [0xF4, 0x8F, 0xBF, 0xBD], [],
    ] as [[UInt8]]
  )
  func roundTrip(bytes: [UInt8]) {
    let name = String(fileName: bytes)
    #expect(name.fileNameBytes == bytes.map { CChar(bitPattern: $0) } + [0])
  }

  @Test("a byte and the scalar that stands for it are different names")
  func distinct() {
    #expect(String(fileName: [0xF1]) == "\u{10FEF1}")
    #expect(
      String(fileName: Array("\u{10FEF1}".utf8)) == "\u{10FEF4}\u{10FE8F}\u{10FEBB}\u{10FEB1}"
    )
  }

  @Test("people see such a byte as a backslash, an x and two digits, and can type it so")
  func shown() {
    let name = String(fileName: [0x50, 0x65, 0xF1, 0x61, 0x80])
    #expect(name.shownFileName == #"Pe\xF1a\x80"#)
    #expect(#"Pe\xF1a\x80"#.fileNameThatIsShown == name)
    #expect(#"Pe\xf1a\x80"#.fileNameThatIsShown == name)
    #expect("Peña".shownFileName == "Peña")
    // 41 is the letter A, which nobody has to write so.
    for plain in ["Peña", #"a\x41"#, #"a\xF"#, #"a\xZZ"#, #"\"#] {
      #expect(plain.fileNameThatIsShown == nil)
    }
  }

  @Test("as a word of a command such a name is written so that a shell gives the same bytes")
  func shellWord() throws {
    let name = String(fileName: Array("it's ".utf8) + [0x5C, 0xF1])
    #expect(name.wordForShell == #"$'it\'s \\\xF1'"#)
    #expect("two words".wordForShell == "'two words'")
    #expect("plain".wordForShell == "plain")
  }
}
