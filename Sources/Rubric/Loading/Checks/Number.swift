/// A number as a person, a program or a state file writes it: digits, a sign, at most one point.
enum Number {
  /// The number that a text spells; `nil` when it spells none.
  ///
  /// Exact up to 15 digits: they are one whole number divided by one power of ten, both of which fit into a double. Of
  /// a number with more digits, nine decimals are kept.
  static func value(of text: ArraySlice<UInt8>) -> Double? {
    value(of: text.span, 0..<text.count)
  }

  /// The number that a part of some bytes spells; `nil` when it spells none.
  static func value(of text: Span<UInt8>, _ range: Range<Int>) -> Double? {
    var index = range.lowerBound
    let end = range.upperBound
    guard index < end else { return nil }
    let isNegative = text[index] == UInt8(ascii: "-")
    if isNegative || text[index] == UInt8(ascii: "+") { index += 1 }
    var digits: UInt64 = 0
    var digitCount = 0
    var point: Int?
    while index < end {
      let byte = text[index]
      index += 1
      if byte == UInt8(ascii: "."), point == nil, digitCount > 0 {
        point = digitCount
      } else if byte >= 0x30, byte <= 0x39, digitCount < 15 {
        digits = digits * 10 + UInt64(byte - 0x30)
        digitCount += 1
      } else {
        return rounded(text, range)
      }
    }
    let decimals = point.map { digitCount - $0 }
    guard digitCount > 0, decimals != 0 else { return rounded(text, range) }
    let magnitude = decimals.map { Double(digits) / powersOfTen[$0] } ?? Double(digits)
    return isNegative ? -magnitude : magnitude
  }

  /// Powers of ten that a double holds exactly, up to the digits that are read exactly.
  static let powersOfTen: [Double] = [
    1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15,
  ]
}
