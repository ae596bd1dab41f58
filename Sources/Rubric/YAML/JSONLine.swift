/// One line of newline-delimited JSON, made fit for reading as YAML.
///
/// JSON is YAML but for one thing: a character beyond U+FFFF may stand as two escapes, `\ud83d\ude00`, which
/// YAML does not put together. They are replaced by the character itself, and columns are counted back.
/// - Source: RFC 8259, section 7; YAML 1.2.2, section 5.7.
public struct JSONLine: Sendable {
  /// What is read.
  public let text: SourceText
  /// The line's number in the stream, counted from 1.
  private let number: Int
  /// The line itself.
  private let line: ArraySlice<UInt8>
  /// How many scalars stand before each character that replaces two escapes.
  private let replaced: [Int]

  /// Scalars of two escapes.
  private static let escapeLength = 12

  /// - Parameters:
  ///   - bytes: The line without its line end.
  ///   - number: Its place in the stream, counted from 1.
  ///   - name: What the stream is called.
  public init(_ bytes: ArraySlice<UInt8>, number: Int, of name: String) {
    self.number = number
    line = bytes
    var scan = SurrogateScan(bytes)
    replaced = scan.replaceAll()
    text = SourceText(scan.decoded ?? Array(bytes), name: name)
  }

  /// Problems of the text as problems of the stream.
  ///
  /// - Parameter problems: Found while reading ``text``.
  /// - Returns: The same with the line's number, and columns as the line itself has them.
  public func placed(_ problems: [Diagnostic]) -> [Diagnostic] {
    if problems.contains(where: { $0.id == .syntax }), isOpenObject {
      // What YAML makes of half a line says nothing about the half that is missing.
      let column = String(decoding: line, as: UTF8.self).count + 1
      let place = Diagnostic.Place(file: text.name, line: number, column: column, excerpt: nil)
      return [
        Diagnostic(.syntax, at: place, "the line ends before its closing brace; was it cut short?")
      ]
    }
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

  /// Whether the line begins an object of JSON and ends inside of it.
  private var isOpenObject: Bool {
    guard line.first(where: { $0 != 0x20 && $0 != .tab }) == UInt8(ascii: "{") else {
      return false
    }
    var depth = 0
    var isText = false
    var isEscaped = false
    for byte in line {
      switch byte {
      case _ where isEscaped: isEscaped = false
      case UInt8(ascii: "\\") where isText: isEscaped = true
      case UInt8(ascii: "\""): isText.toggle()
      case UInt8(ascii: "{") where !isText, UInt8(ascii: "[") where !isText: depth += 1
      case UInt8(ascii: "}") where !isText, UInt8(ascii: "]") where !isText: depth -= 1
      default: break
      }
    }
    return isText || depth > 0
  }

  private func placed(_ place: Diagnostic.Place) -> Diagnostic.Place {
    Diagnostic.Place(
      file: place.file,
      line: place.line + number - 1,
      column: column(place),
      excerpt: nil
    )
  }

  /// A column of the text as one of the line.
  private func column(_ place: Diagnostic.Place) -> Int {
    guard !replaced.isEmpty else { return place.column }
    let lead = (place.excerpt ?? "").prefix(max(0, place.column - place.excerptStart))
    let scalarCount = place.excerptStart - 1 + lead.unicodeScalars.count
    let before = replaced.count { $0 < scalarCount }
    return place.column + before * (Self.escapeLength - 1)
  }
}

/// Looks for escapes that stand in pairs for one character.
private struct SurrogateScan {
  private let bytes: ArraySlice<UInt8>
  /// The bytes with characters in place of pairs; `nil` where there is no pair.
  private(set) var decoded: [UInt8]?

  init(_ bytes: ArraySlice<UInt8>) { self.bytes = bytes }

  /// - Returns: How many scalars stand before each character that was put in.
  mutating func replaceAll() -> [Int] {
    var places: [Int] = []
    var text: [UInt8] = []
    var scalarCount = 0
    var copied = bytes.startIndex
    var index = bytes.startIndex
    while let escape = bytes[index...].firstIndex(of: UInt8(ascii: "\\")) {
      guard let high = unit(at: escape), 0xD800...0xDBFF ~= high,
        let low = unit(at: escape + 6), 0xDC00...0xDFFF ~= low,
        let scalar = Unicode.Scalar(0x10000 + (high - 0xD800) << 10 + (low - 0xDC00))
      else {
        // What a backslash escapes is no escape itself.
        index = min(escape + 2, bytes.endIndex)
        continue
      }
      let lead = bytes[copied..<escape]
      scalarCount += lead.count { !$0.isContinuation }
      places.append(scalarCount)
      scalarCount += 1
      text += lead
      text += String(Character(scalar)).utf8
      index = escape + 12
      copied = index
    }
    if !places.isEmpty { decoded = text + bytes[copied...] }
    return places
  }

  /// The number of an escape with four digits; `nil` where none stands.
  private func unit(at index: Int) -> UInt32? {
    guard index + 6 <= bytes.endIndex, bytes[index] == UInt8(ascii: "\\"),
      bytes[index + 1] == UInt8(ascii: "u")
    else { return nil }
    let digits = bytes[(index + 2)..<(index + 6)]
    guard digits.allSatisfy({ Character(Unicode.Scalar($0)).isHexDigit }) else { return nil }
    return UInt32(String(decoding: digits, as: UTF8.self), radix: 16)
  }
}
