/// A JSON object, prepared for reading as YAML.
///
/// JSON is YAML except for one thing: a character beyond U+FFFF may be written as two escapes, `\ud83d\ude00`, which
/// YAML does not put together. They are replaced by the character itself, and columns are counted back.
/// - Source: RFC 8259, section 7; YAML 1.2.2, section 5.7.
package struct JSONText: Sendable {
  /// What is read.
  package let text: SourceText
  /// The bytes themselves, if they are one line of a stream.
  private let line: ArraySlice<UInt8>?
  /// Where each character that replaces two escapes is.
  private let replaced: [SurrogateScan.Place]

  /// Scalars of two escapes.
  private static let escapeLength = 12

  /// One line of a stream.
  ///
  /// - Parameters:
  ///   - bytes: The line without its line end.
  ///   - number: Its place in the stream, counted from 1.
  ///   - name: What the stream is called.
  package init(line bytes: ArraySlice<UInt8>, number: Int, of name: String) {
    var scan = SurrogateScan(bytes)
    replaced = scan.replaceAll(firstLine: number)
    line = bytes
    text = SourceText(scan.decoded ?? Array(bytes), name: name, firstLine: number)
  }

  /// A whole file.
  ///
  /// - Parameters:
  ///   - bytes: The file.
  ///   - name: The file's name as the user gave it.
  package init(_ bytes: [UInt8], name: String) {
    var scan = SurrogateScan(bytes[...])
    replaced = scan.replaceAll(firstLine: 1)
    line = nil
    text = SourceText(scan.decoded ?? bytes, name: name)
  }

  /// Problems of the text, in the columns that the file itself has.
  ///
  /// - Parameter problems: Found while reading ``text``.
  /// - Returns: The same; those of a line of a stream without the line, which only a program reads.
  package func placed(_ problems: [Diagnostic]) -> [Diagnostic] {
    if let line, problems.contains(where: { $0.id == .syntax }), Self.isOpenObject(line) {
      // What YAML makes of half a line says nothing about the missing half.
      let place = Diagnostic.Place(
        file: text.name,
        line: text.firstLine,
        column: String(decoding: line, as: UTF8.self).count + 1,
        excerpt: nil
      )
      return [
        Diagnostic(.syntax, at: place, "the line ends before its closing brace; was it cut short?")
      ]
    }
    guard line != nil || !replaced.isEmpty else { return problems }
    return problems.map { problem in
      Diagnostic(
        problem.id,
        problem.severity,
        at: placed(problem.place),
        problem.message,
        notes: problem.notes.map { .init(place: placed($0.place), message: $0.message) }
      )
    }
  }

  /// Whether bytes are a JSON object, from its first brace to its last.
  static func isObject(_ bytes: ArraySlice<UInt8>) -> Bool {
    let last = bytes.last { $0 > 0x20 }
    return last == UInt8(ascii: "}") && isObject(bytes, open: false)
  }

  /// Whether bytes begin a JSON object and end inside it.
  private static func isOpenObject(_ bytes: ArraySlice<UInt8>) -> Bool {
    isObject(bytes, open: true)
  }

  private static func isObject(_ bytes: ArraySlice<UInt8>, open isOpen: Bool) -> Bool {
    guard bytes.first(where: { $0 != 0x20 && $0 != .tab }) == UInt8(ascii: "{") else {
      return false
    }
    var depth = 0
    var isText = false
    var isEscaped = false
    for byte in bytes {
      switch byte {
      case _ where isEscaped: isEscaped = false
      case UInt8(ascii: "\\") where isText: isEscaped = true
      case UInt8(ascii: "\""): isText.toggle()
      case UInt8(ascii: "{") where !isText, UInt8(ascii: "[") where !isText: depth += 1
      case UInt8(ascii: "}") where !isText, UInt8(ascii: "]") where !isText: depth -= 1
      default: break
      }
    }
    return (isText || depth > 0) == isOpen
  }

  private func placed(_ place: Diagnostic.Place) -> Diagnostic.Place {
    let own = replaced.filter { $0.line == place.line }
    guard line != nil || !own.isEmpty else { return place }
    let lead = (place.excerpt ?? "").prefix(max(0, place.column - place.excerptStart))
    let scalarCount = place.excerptStart - 1 + lead.unicodeScalars.count
    let before = own.count { $0.scalarCount < scalarCount }
    return Diagnostic.Place(
      file: place.file,
      line: place.line,
      column: place.column + before * (Self.escapeLength - 1),
      excerpt: nil
    )
  }
}

/// Looks for pairs of escapes that stand for one character.
private struct SurrogateScan {
  /// A line, and how many scalars are before a place in it.
  struct Place {
    var line: Int
    var scalarCount: Int

    /// Advances past some bytes.
    mutating func pass(_ bytes: ArraySlice<UInt8>) {
      for byte in bytes {
        if byte == .lineFeed {
          (line, scalarCount) = (line + 1, 0)
        } else if !byte.isContinuation {
          scalarCount += 1
        }
      }
    }
  }

  private let bytes: ArraySlice<UInt8>
  /// The bytes with characters in place of pairs; `nil` if there is no pair.
  private(set) var decoded: [UInt8]?

  init(_ bytes: ArraySlice<UInt8>) { self.bytes = bytes }

  /// - Parameter firstLine: The number of the first line.
  /// - Returns: The place of each character that was put in.
  mutating func replaceAll(firstLine: Int) -> [Place] {
    var places: [Place] = []
    var text: [UInt8] = []
    var place = Place(line: firstLine, scalarCount: 0)
    var copied = bytes.startIndex
    var index = bytes.startIndex
    while let escape = bytes[index...].firstIndex(of: UInt8(ascii: "\\")) {
      guard let high = unit(at: escape), 0xD800...0xDBFF ~= high,
        let low = unit(at: escape + 6), 0xDC00...0xDFFF ~= low,
        let scalar = Unicode.Scalar(0x10000 + (high - 0xD800) << 10 + (low - 0xDC00))
      else {
        // What a backslash escapes is not an escape itself.
        index = min(escape + 2, bytes.endIndex)
        continue
      }
      let lead = bytes[copied..<escape]
      place.pass(lead)
      places.append(place)
      place.scalarCount += 1
      text += lead
      text += String(Character(scalar)).utf8
      index = escape + 12
      copied = index
    }
    if !places.isEmpty { decoded = text + bytes[copied...] }
    return places
  }

  /// The number of an escape with four digits; `nil` if there is none.
  private func unit(at index: Int) -> UInt32? {
    guard index + 6 <= bytes.endIndex, bytes[index] == UInt8(ascii: "\\"),
      bytes[index + 1] == UInt8(ascii: "u")
    else { return nil }
    let digits = bytes[(index + 2)..<(index + 6)]
    guard digits.allSatisfy({ Character(Unicode.Scalar($0)).isHexDigit }) else { return nil }
    return UInt32(String(decoding: digits, as: UTF8.self), radix: 16)
  }
}
