extension Diagnostic {
  /// The fault that makes a whole file unreadable, if it has one.
  static func wholeFileFault(of file: [UInt8], name: String, line: Int) -> Diagnostic? {
    let place = Place(file: name, line: line, column: 1, excerpt: nil)
    if file.count > SourceText.byteLimit {
      return Diagnostic(
        .tooLarge,
        at: place,
        "the file is larger than 8 MiB; is this the file you meant?"
      )
    }
    return headFault(of: file.prefix(64), at: place)
  }

  /// That a file is not text, or one of UTF-16 or UTF-32, as its first bytes show.
  ///
  /// - Parameters:
  ///   - head: The first 64 bytes, or all.
  ///   - place: The beginning of the file.
  /// - Returns: The fault; `nil` if the file may be text.
  static func headFault(of head: ArraySlice<UInt8>, at place: Place) -> Diagnostic? {
    if let words = wordsForOtherKind(of: head) { return Diagnostic(.notText, at: place, words) }
    let hasMark = head.starts(with: [0xFF, 0xFE]) || head.starts(with: [0xFE, 0xFF])
    let zeroCount = head.count { $0 == 0 }
    let isUTF32 =
      head.starts(with: [0xFF, 0xFE, 0, 0]) || head.starts(with: [0, 0, 0xFE, 0xFF])
    // Without a mark, UTF-16 of Western text shows as a zero in every other byte.
    guard
      hasMark || isUTF32
        || (head.count >= 4 && zeroCount * 5 >= head.count * 2 && zeroCount * 5 <= head.count * 3)
    else { return nil }
    let name = isUTF32 ? "UTF-32" : "UTF-16"
    return Diagnostic(
      .encoding,
      at: place,
      "the file is \(name); save it as UTF-8, which spreadsheets call 'CSV UTF-8'"
    )
  }

  /// What a file is that is not a text, with how to fix it; `nil` if it may be one.
  ///
  /// - Source: PKWARE, APPNOTE 4.3.7 (zip); Microsoft, MS-CFB 2.2; ISO 32000-1, 7.5.2 (PDF); W3C, PNG 5.2;
  ///   ITU-T T.81, annex B (JPEG); RFC 1952 (gzip).
  private static func wordsForOtherKind(of head: ArraySlice<UInt8>) -> String? {
    let table = "save the sheet as 'CSV UTF-8'"
    if head.starts(with: Array("PK\u{3}\u{4}".utf8)) {
      return archive(of: head) ?? "the file is a workbook or another archive; \(table)"
    }
    if head.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) {
      return "the file is a workbook or a document from an older office program; \(table)"
    }
    if head.starts(with: Array("%PDF-".utf8)) {
      return
        "the file is a PDF, which contains neither a form nor a table; copy its table into a spreadsheet, and save that as 'CSV UTF-8'"
    }
    if head.starts(with: [0x89] + Array("PNG".utf8)) || head.starts(with: [0xFF, 0xD8, 0xFF]) {
      return "the file is a picture; is this the file you meant?"
    }
    if head.starts(with: [0x1F, 0x8B]) {
      return "the file is compressed with gzip; decompress it first"
    }
    return nil
  }

  /// What a zip archive is, as the name of its first entry shows; `nil` if it does not.
  ///
  /// - Source: PKWARE, APPNOTE 4.3.7: the length of the name is in bytes 26 and 27, the name begins at 30. ECMA-376,
  ///   part 2: an Office file begins with its content types or relationships.
  private static func archive(of head: ArraySlice<UInt8>) -> String? {
    let bytes = Array(head)
    guard bytes.count > 30 else { return nil }
    let length = Int(bytes[26]) | Int(bytes[27]) << 8
    let name = bytes[30..<min(bytes.count, 30 + length)]
    guard !name.isEmpty else { return nil }
    if name.starts(with: "xl/".utf8) {
      return "the file is a workbook; save the sheet as 'CSV UTF-8'"
    }
    if name.starts(with: "word/".utf8) {
      return
        "the file is a Word file; save it as plain text, or copy its table into a spreadsheet and save that as 'CSV UTF-8'"
    }
    let office = ["[Content_Types].xml", "_rels/", "docProps/", "mimetype"]
    if office.contains(where: { name.starts(with: $0.utf8) }) {
      return
        "the file is a workbook or a Word file; save the sheet as 'CSV UTF-8', or the text as plain text"
    }
    return "the file is a zip archive; unpack it, and give the file that is in it"
  }
}
