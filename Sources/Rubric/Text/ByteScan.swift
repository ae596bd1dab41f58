extension UInt8 {
  static let lineFeed: UInt8 = 0x0A
  static let carriageReturn: UInt8 = 0x0D
  static let tab: UInt8 = 0x09
  /// Whether the byte continues a UTF-8 sequence that an earlier byte began.
  var isContinuation: Bool { self & 0xC0 == 0x80 }
}

extension [UInt8] {
  /// Whether every byte is printable ASCII, a tab or a line end, so that no closer look is needed.
  ///
  /// Without an early exit or a branch the loop runs many bytes at a time.
  var holdsOnlyPlainBytes: Bool {
    var strange: UInt8 = 0
    for byte in self {
      let isControl: UInt8 = byte < 0x20 ? 1 : 0
      let isBreak: UInt8 = byte == .tab || byte == .lineFeed || byte == .carriageReturn ? 1 : 0
      strange |= (isControl ^ isBreak) | (byte >= 0x7F ? 1 : 0)
    }
    return strange == 0
  }

  /// Whether a stretch of these bytes is the same as one of others, looked at eight bytes at a time.
  ///
  /// Names are found in this way, a thousand in a file.
  ///
  /// - Parameters:
  ///   - count: How many bytes are compared.
  ///   - start: Where they begin here.
  ///   - other: The other bytes.
  ///   - otherStart: Where they begin there.
  /// - Returns: `true` also if nothing is compared.
  func matches(_ count: Int, at start: Int, _ other: [UInt8], at otherStart: Int) -> Bool {
    let (own, its) = (span, other.span)
    var offset = 0
    while offset < count, count >= 8 {
      // The last eight bytes may be looked at twice. Both loads are checked for bounds, and every pattern of
      // bits is a number.
      let place = Swift.min(offset, count - 8)
      let left = unsafe own.bytes.unsafeLoadUnaligned(
        fromByteOffset: start + place,
        as: UInt64.self
      )
      let right = unsafe its.bytes.unsafeLoadUnaligned(
        fromByteOffset: otherStart + place,
        as: UInt64.self
      )
      if left != right { return false }
      offset += 8
    }
    while offset < count {
      if own[start + offset] != its[otherStart + offset] { return false }
      offset += 1
    }
    return true
  }
}

/// A scan of every character of a file that is not plain ASCII.
struct ByteScan {
  /// How many bytes are before the first fault.
  private(set) var readableCount = 0
  private(set) var holdsForeignBreaks = false
  private(set) var fault: (id: Diagnostic.ID, words: String)?

  init(_ bytes: Span<UInt8>) {
    while readableCount < bytes.count {
      guard let (scalar, length) = Self.scalar(in: bytes, at: readableCount) else {
        fault = Self.encodingFault(of: bytes[readableCount])
        return
      }
      guard scalar.isAllowed else {
        fault = Self.controlFault(of: scalar)
        return
      }
      if scalar == 0x85 || scalar == 0x2028 || scalar == 0x2029 { holdsForeignBreaks = true }
      readableCount += length
    }
  }

  /// The scalar that begins at an offset, or `nil` when the bytes there are not UTF-8.
  static func scalar(in bytes: Span<UInt8>, at offset: Int) -> (UInt32, Int)? {
    let lead = bytes[offset]
    let (length, leadBits, least): (Int, UInt8, UInt32)
    switch lead {
    case 0x00...0x7F: return (UInt32(lead), 1)
    case 0xC2...0xDF: (length, leadBits, least) = (2, 0x1F, 0x80)
    case 0xE0...0xEF: (length, leadBits, least) = (3, 0x0F, 0x800)
    case 0xF0...0xF4: (length, leadBits, least) = (4, 0x07, 0x10000)
    default: return nil
    }
    guard offset + length <= bytes.count else { return nil }
    var scalar = UInt32(lead & leadBits)
    for index in (offset + 1)..<(offset + length) {
      guard bytes[index].isContinuation else { return nil }
      scalar = scalar << 6 | UInt32(bytes[index] & 0x3F)
    }
    let isScalar = scalar >= least && scalar <= 0x10FFFF && !(0xD800...0xDFFF).contains(scalar)
    return isScalar ? (scalar, length) : nil
  }

  private static func encodingFault(of byte: UInt8) -> (Diagnostic.ID, String) {
    let meant =
      Unicode.Scalar(byte).properties.isAlphabetic
      ? " (perhaps '\(Character(Unicode.Scalar(byte)))')" : ""
    return (
      .encoding,
      "the byte \(hexadecimal(UInt32(byte)))\(meant) is not UTF-8; save the file as UTF-8"
    )
  }

  private static func controlFault(of scalar: UInt32) -> (Diagnostic.ID, String) {
    (.controlCharacter, controlWords(of: scalar))
  }

  /// What is wrong with a character that must not appear in a file.
  static func controlWords(of scalar: UInt32) -> String {
    let name = scalar == 0 ? "a NUL byte" : "the control character U+\(hexadecimal(scalar))"
    let harm = scalar.turnsDirection ? ", which reverses the direction of the text after it" : ""
    return "the text contains \(name)\(harm); remove it"
  }

  static func hexadecimal(_ number: UInt32) -> String {
    let digits = String(number, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, (number > 0xFF ? 4 : 2) - digits.count)) + digits
  }
}

extension UInt32 {
  /// Whether the scalar may appear in a file: no control characters, byte-order marks or noncharacters.
  ///
  /// Nor characters that reverse the direction of text: a name with such a character would make every report
  /// that contains it display something other than what it says. Letters of any script bring their own direction.
  /// - Source: YAML 1.2.2, section 5.1, narrowed by what libyaml takes; Unicode Standard Annex 9, section 2.
  var isAllowed: Bool {
    switch self {
    case 0x09, 0x0A, 0x0D, 0x20...0x7E, 0x85, 0xA0...0x2029, 0x202F...0x2065, 0x206A...0xD7FF: true
    case 0x10000...0x10FFFF: true
    case 0xFEFF, 0xFDD0...0xFDEF: false
    case 0xE000...0xFFFD: true
    default: false
    }
  }
}

extension UInt32 {
  /// Whether the scalar is an explicit embedding, override or isolate of direction, or the end of one.
  var turnsDirection: Bool { (0x202A...0x202E).contains(self) || (0x2066...0x2069).contains(self) }
}
