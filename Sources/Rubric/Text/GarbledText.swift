/// Letters that are there because a program read UTF-8 as Windows-1252: `MontaÃ±a` for `Montaña`; or the character that
/// stands for one that was lost.
///
/// Only what no language writes is taken for it. `Ã` and `Â` stand in Portuguese and Vietnamese, but not before `±`; before
/// a quotation mark or dash, which may follow any word, they count only after a lowercase letter and before
/// another letter.
struct GarbledText: Equatable {
  /// Where it is, in bytes.
  let range: Range<Int>
  /// What is written.
  let written: String
  /// What it was; `nil` if that is lost.
  let meant: String?

  /// The first garbled letters in a range of valid UTF-8; `nil` if there are none, as in nearly every text.
  init?(in bytes: [UInt8], _ range: Range<Int>) {
    var index = range.lowerBound
    while index < range.upperBound {
      // U+FFFD, and the letters that stand for the first byte of a longer character, begin with one of these.
      switch bytes[index] {
      case 0xEF where bytes[index..<range.upperBound].starts(with: [0xEF, 0xBF, 0xBD]):
        self.init(index..<(index + 3), "\u{FFFD}", nil)
        return
      case 0xC3:
        if let found = Self(from: index, in: bytes, to: range.upperBound) {
          self = found
          return
        }
      default: break
      }
      index += 1
    }
    return nil
  }

  private init(_ range: Range<Int>, _ written: String, _ meant: String?) {
    (self.range, self.written, self.meant) = (range, written, meant)
  }

  /// Garbled letters that begin at a place; `nil` if there are none.
  private init?(from start: Int, in bytes: [UInt8], to end: Int) {
    // Four characters are at most twelve bytes; the letter after them decides in doubt.
    let piece = String(decoding: bytes[start..<min(end, start + 16)], as: UTF8.self)
    let scalars = Array(piece.unicodeScalars.prefix(5))
    guard let first = scalars.first.flatMap(Self.byte), let length = Self.length(from: first),
      scalars.count >= length
    else { return nil }
    let parts = scalars[..<length].compactMap(Self.byte)
    var written = String(String.UnicodeScalarView(scalars[..<length]))
    var meant = String(decoding: parts, as: UTF8.self)
    if first == 0xE2, parts.count != length, scalars[1] == "€" {
      // Windows-1252 has nothing for the last byte of a closing quotation mark.
      (written, meant) = ("â€", "”")
    } else {
      guard parts.count == length, parts.dropFirst().allSatisfy({ (0x80...0xBF).contains($0) }),
        meant.unicodeScalars.count == 1, let scalar = meant.unicodeScalars.first,
        Self.isLikely(scalar, from: first)
      else { return nil }
      let next = length < scalars.count ? scalars[length] : " "
      let mayEndWord = Self.mayFollowWords(scalars[length - 1]) && first != 0xE2 && first != 0xF0
      let isInWord = start > 0 && (0x61...0x7A).contains(bytes[start - 1])
      if mayEndWord, !isInWord || !Character(next).isLetter { return nil }
    }
    self.init(start..<(start + written.utf8.count), written, meant)
  }

  /// Whether a character is one that texts are garbled from, and not the meeting of two that belong there.
  private static func isLikely(_ scalar: Unicode.Scalar, from first: UInt8) -> Bool {
    switch first {
    case 0xE1: (0x1E00...0x1EFF).contains(scalar.value)
    case 0xE2: (0x2000...0x213F).contains(scalar.value)
    case 0xF0: scalar.value >= 0x1F000
    default: true
    }
  }

  /// How many bytes a character has whose first byte is this; `nil` for one that garbles nothing beyond doubt.
  private static func length(from first: UInt8) -> Int? {
    switch first {
    // Accented letters of Europe, and signs such as ° and ½.
    case 0xC2, 0xC3, 0xC4, 0xC5: 2
    // Vietnamese letters; quotation marks and dashes.
    case 0xE1, 0xE2: 3
    // Pictures.
    case 0xF0: 4
    default: nil
    }
  }

  /// Whether a word may end before this, in any language.
  private static func mayFollowWords(_ scalar: Unicode.Scalar) -> Bool {
    "\u{A0}…”’»›–—‘“«‹¡¿·•°™®©".unicodeScalars.contains(scalar)
  }

  /// The byte that Windows-1252 has for a character; `nil` if it has none, or for ASCII.
  ///
  /// - Source: WHATWG, Encoding Standard, index of windows-1252.
  private static func byte(of scalar: Unicode.Scalar) -> UInt8? {
    if (0x80...0xFF).contains(scalar.value) { return UInt8(scalar.value) }
    return marks.firstIndex(of: scalar.value).map { UInt8($0 + 0x80) }
  }

  /// What the bytes from 0x80 to 0x9F are; 0 for those that are nothing.
  private static var marks: [UInt32] {
    [
      0x20AC, 0, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039,
      0x0152, 0, 0x017D, 0, 0, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC,
      0x2122, 0x0161, 0x203A, 0x0153, 0, 0x017E, 0x0178,
    ]
  }
}

extension Diagnostic {
  /// The warning that letters are garbled.
  ///
  /// - Parameters:
  ///   - text: The first of them.
  ///   - place: Where they are.
  ///   - more: How many other places of the same text are garbled.
  /// - Returns: A warning that shows what the letters probably were.
  static func garbled(_ text: GarbledText, at place: Place, more: Int = 0) -> Diagnostic {
    let others = more == 0 ? "" : " (and \(more) more \(more == 1 ? "place" : "places"))"
    let words =
      if let meant = text.meant {
        "'\(text.written)' was probably '\(meant)' before a program read UTF-8 as another encoding; write '\(meant)', and save the file as UTF-8\(others)"
      } else {
        "'\(text.written)' stands for a letter that a program could not read; write the letter again, and save the file as UTF-8\(others)"
      }
    return Diagnostic(.garbledText, .warning, at: place, words)
  }
}
