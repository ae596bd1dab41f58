/// How a table encodes what is not ASCII.
enum TableEncoding: Sendable {
  case utf8
  /// What Windows spreadsheets wrote before UTF-8.
  case windows1252

  /// The text of some bytes.
  func text(_ bytes: some Collection<UInt8>) -> String {
    switch self {
    case .utf8: String(decoding: bytes, as: UTF8.self)
    case .windows1252: String(decoding: Self.recoded(bytes), as: UTF8.self)
    }
  }

  /// Bytes of Windows-1252 in UTF-8.
  private static func recoded(_ bytes: some Collection<UInt8>) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count + bytes.count / 8)
    for byte in bytes {
      guard byte >= 0x80 else {
        text.append(byte)
        continue
      }
      let listed = byte > 0x9F ? UInt16(byte) : upper[Int(byte) - 0x80]
      let scalar = listed == 0 ? 0xFFFD : listed
      if scalar < 0x800 {
        text.append(UInt8(truncatingIfNeeded: 0xC0 | scalar >> 6))
      } else {
        text.append(UInt8(truncatingIfNeeded: 0xE0 | scalar >> 12))
        text.append(UInt8(truncatingIfNeeded: 0x80 | scalar >> 6 & 0x3F))
      }
      text.append(UInt8(truncatingIfNeeded: 0x80 | scalar & 0x3F))
    }
    return text
  }

  /// The characters of the bytes 80 to 9F; 0 for the five that have none.
  /// - Source: Unicode Consortium, mapping table CP1252.TXT.
  private static let upper: [UInt16] = [
    0x20AC, 0x0000, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
    0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x0000, 0x017D, 0x0000,
    0x0000, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
    0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x0000, 0x017E, 0x0178,
  ]

  /// Whether Windows-1252 has no character for a byte.
  private static func isVoid(_ byte: UInt8) -> Bool {
    (0x80...0x9F).contains(byte) && upper[Int(byte) - 0x80] == 0
  }
}

extension TableEncoding {
  /// What is wrong with the bytes at some place of a table.
  struct Fault: Sendable, Hashable {
    let offset: Int
    let id: Diagnostic.ID
    let words: String
  }

  /// Looks at bytes that are not all plain, and settles the encoding at the first one above 127.
  ///
  /// - Parameters:
  ///   - bytes: Whole records.
  ///   - encoding: The table's encoding, as far as it is known; set once the bytes settle it.
  /// - Returns: What contradicts the encoding, and control characters, in order.
  static func faults(in bytes: Span<UInt8>, _ encoding: inout TableEncoding?) -> [Fault] {
    var faults: [Fault] = []
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      guard byte >= 0x7F || (byte < 0x20 && ![.tab, .lineFeed, .carriageReturn].contains(byte))
      else {
        index += 1
        continue
      }
      let sequence = byte > 0x7F ? ByteScan.scalar(in: bytes, at: index) : nil
      if byte > 0x7F, encoding == nil { encoding = sequence == nil ? .windows1252 : .utf8 }
      if let (id, words) = fault(in: bytes, at: index, sequence?.0, encoding) {
        faults.append(Fault(offset: index, id: id, words: words))
      }
      index += encoding == .utf8 ? sequence?.1 ?? 1 : 1
    }
    return faults
  }

  private static func fault(
    in bytes: Span<UInt8>,
    at index: Int,
    _ scalar: UInt32?,
    _ encoding: TableEncoding?
  ) -> (Diagnostic.ID, String)? {
    let byte = bytes[index]
    let shown = ByteScan.hexadecimal(UInt32(byte))
    let fix = "save the table again as UTF-8"
    if byte < 0x80 || encoding == .utf8, let control = scalar ?? (byte < 0x80 ? UInt32(byte) : nil),
      !control.isAllowed
    {
      return (.controlCharacter, ByteScan.controlWords(of: control))
    }
    switch encoding {
    case .utf8 where scalar == nil:
      return (
        .mixedEncodings,
        "the byte \(shown) is not UTF-8, but everything before it is; \(fix)"
      )
    case .windows1252 where scalar != nil && isTellTale(bytes, index):
      return (
        .mixedEncodings, "this looks like UTF-8, but the table began as Windows-1252; \(fix)"
      )
    case .windows1252 where isVoid(byte):
      return (
        .mixedEncodings,
        "the byte \(shown) is not Windows-1252, but everything before it is; \(fix)"
      )
    case .utf8, .windows1252, nil: return nil
    }
  }

  /// Whether a sequence of UTF-8 would be nonsense in Windows-1252, such as `Ã©` or `â€™`.
  ///
  /// Other sequences may be valid: `É’` is one of UTF-8 as well.
  private static func isTellTale(_ bytes: Span<UInt8>, _ index: Int) -> Bool {
    switch bytes[index] {
    case 0xC2, 0xC3: true
    case 0xE2: [0x80, 0x82, 0x84].contains(bytes[index + 1])
    default: false
    }
  }
}
