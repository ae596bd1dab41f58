/// The digits of a code, however a program writes it.
///
/// A code is compared as what it is: `04755070000000`, `4755070000000.0` and `04-75507-0000000` are one code.
struct CodeDigits {
  /// The digits as one number.
  let number: UInt64
  /// How many there are, zeros at the beginning included.
  let count: Int

  /// Reads up to 14 digits: alone, with `.0` after them or an apostrophe before them, or in the groups of a CDS code
  /// (2, 5 and 7), separated by hyphens or spaces; `nil` for anything else.
  init?(_ text: ArraySlice<UInt8>) {
    if let plain = Self.plain(text) {
      (number, count) = (plain, text.count)
      return
    }
    var text = text
    if text.first == UInt8(ascii: "'") { text = text.dropFirst() }
    let zeros = text.reversed().prefix { $0 == UInt8(ascii: "0") }.count
    if zeros > 0, text.dropLast(zeros).last == UInt8(ascii: ".") { text = text.dropLast(zeros + 1) }
    let groups = text.split(omittingEmptySubsequences: false) {
      $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: " ")
    }
    guard !groups.isEmpty, groups.count <= 3 else { return nil }
    let isGrouped = groups.count > 1
    if isGrouped {
      guard (1...2).contains(groups[0].count), groups[1].count == 5,
        groups.count == 2 || groups[2].count == 7
      else { return nil }
    }
    var (number, count): (UInt64, Int) = (0, 0)
    for group in groups {
      guard let digits = Self.plain(group) else { return nil }
      for _ in 0..<group.count { number *= 10 }
      number += digits
      count += group.count
    }
    // A county of one digit has lost its zero.
    (self.number, self.count) = (number, isGrouped ? (groups.count == 2 ? 7 : 14) : count)
    guard count <= 14 else { return nil }
  }

  /// A district's or school's whole code: of 14 digits, or 13 if a zero at the beginning was dropped, or the 7 or 6 of
  /// county and district; `nil` if there are more or fewer.
  var whole: UInt64? {
    switch count {
    case 6, 7: number * 10_000_000
    case 13, 14: number
    default: nil
    }
  }

  /// The number that up to 14 digits and nothing else spell; `nil` for anything else.
  static func plain(_ text: ArraySlice<UInt8>) -> UInt64? {
    guard !text.isEmpty, text.count <= 14 else { return nil }
    var number: UInt64 = 0
    for byte in text {
      guard (0x30...0x39).contains(byte) else { return nil }
      number = number * 10 + UInt64(byte - 0x30)
    }
    return number
  }
}
