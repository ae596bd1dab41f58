/// A word or a mark of Swift code.
struct SwiftToken: Equatable {
  let text: String
  /// Counted from 1.
  let line: Int
  /// Whether it can be a name: a keyword or an identifier, without its backticks.
  let isWord: Bool

  /// The tokens of code: no comments, and of a string only a quotation mark and the code in its `\( )`.
  ///
  /// Numbers are marks. Regular expressions between slashes are not known; the sources have none.
  static func all(in code: String) -> [SwiftToken] {
    var reading = Reading(bytes: Array(code.utf8))
    while reading.next() {}
    return reading.tokens
  }
}

/// How far code has been read.
private struct Reading {
  let bytes: [UInt8]
  var tokens: [SwiftToken] = []
  private var place = 0
  private var line = 1
  private var parentheses = 0
  /// The strings around the place, each with the parentheses that were open where it began.
  private var strings: [(end: [UInt8], parentheses: Int)] = []

  init(bytes: [UInt8]) { self.bytes = bytes }

  /// Reads one token, comment or space.
  ///
  /// - Returns: Whether there was one.
  mutating func next() -> Bool {
    guard place < bytes.count else { return false }
    if skipsComment() || opensString() { return true }
    switch bytes[place] {
    case UInt8(ascii: "\n"): line += 1
    case UInt8(ascii: " "), UInt8(ascii: "\t"): break
    case UInt8(ascii: ")") where parentheses == 0 && !strings.isEmpty:
      place += 1
      let outer = strings.removeLast()
      parentheses = outer.parentheses
      readString(to: outer.end)
      return true
    case let byte where Self.isOfWord(byte):
      readWord()
      return true
    case UInt8(ascii: "`"): break
    case let byte:
      if byte == UInt8(ascii: "(") { parentheses += 1 }
      if byte == UInt8(ascii: ")") { parentheses -= 1 }
      tokens.append(
        SwiftToken(text: String(UnicodeScalar(byte)), line: line, isWord: false)
      )
    }
    place += 1
    return true
  }

  private static func isOfWord(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), 0x80...:
      true
    default: false
    }
  }

  private mutating func readWord() {
    let start = place
    while place < bytes.count, Self.isOfWord(bytes[place]) { place += 1 }
    let isWord = !(UInt8(ascii: "0")...UInt8(ascii: "9")).contains(bytes[start])
    let text = String(decoding: bytes[start..<place], as: UTF8.self)
    tokens.append(SwiftToken(text: text, line: line, isWord: isWord))
  }

  /// The byte at a distance from the place; 0 behind the end.
  private func byte(_ distance: Int) -> UInt8 {
    place + distance < bytes.count ? bytes[place + distance] : 0
  }

  private func stands(_ text: [UInt8]) -> Bool {
    var distance = 0
    while distance < text.count {
      guard byte(distance) == text[distance] else { return false }
      distance += 1
    }
    return true
  }

  private mutating func skipsComment() -> Bool {
    guard byte(0) == UInt8(ascii: "/") else { return false }
    if byte(1) == UInt8(ascii: "/") {
      while place < bytes.count, bytes[place] != UInt8(ascii: "\n") { place += 1 }
      return true
    }
    guard byte(1) == UInt8(ascii: "*") else { return false }
    while place < bytes.count, !stands(Array("*/".utf8)) {
      if bytes[place] == UInt8(ascii: "\n") { line += 1 }
      place += 1
    }
    place = min(place + 2, bytes.count)
    return true
  }

  private mutating func opensString() -> Bool {
    guard byte(0) == UInt8(ascii: "#") || byte(0) == UInt8(ascii: "\"") else { return false }
    let signs = bytes[place...].prefix { $0 == UInt8(ascii: "#") }
    guard byte(signs.count) == UInt8(ascii: "\"") else { return false }
    place += signs.count
    let quotes = Array((stands(Array("\"\"\"".utf8)) ? "\"\"\"" : "\"").utf8)
    place += quotes.count
    tokens.append(SwiftToken(text: "\"", line: line, isWord: false))
    readString(to: quotes + signs)
    return true
  }

  /// Reads on in a string, to its end or to code in it.
  private mutating func readString(to end: [UInt8]) {
    let signs = end.drop { $0 == UInt8(ascii: "\"") }
    let code = [UInt8(ascii: "\\")] + signs + [UInt8(ascii: "(")]
    while place < bytes.count {
      if stands(end) {
        place += end.count
        return
      }
      if stands(code) {
        place += code.count
        strings.append((end, parentheses))
        parentheses = 0
        return
      }
      // What is escaped ends no string; a line break can be.
      if byte(0) == UInt8(ascii: "\\"), signs.isEmpty { place += 1 }
      if byte(0) == UInt8(ascii: "\n") { line += 1 }
      place += 1
    }
  }
}
