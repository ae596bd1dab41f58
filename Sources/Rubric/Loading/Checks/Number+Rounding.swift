extension Number {
  /// The decimals that are kept of a number: as many as are written again.
  static let keptDecimals = 9
  /// More digits than any program writes for one number.
  private static let mostDigits = 400

  /// A number in any of the ways in which programs write one, to nine decimals, halves away from zero.
  ///
  /// Any number of digits, a point at either end, and an exponent below zero, as programs write tiny numbers. An
  /// exponent above zero is a spreadsheet's way of hiding digits, so nothing is read.
  static func rounded(_ text: Span<UInt8>, _ range: Range<Int>) -> Double? {
    guard let (digits, point, isNegative) = digits(text, range) else { return nil }
    let whole = digits[..<max(0, min(point, digits.count))].drop { $0 == 0 }
    guard whole.count <= 15 else {
      // Too many digits to be exact, and too large for anything that is measured.
      let magnitude = whole.reduce(0) { $0 * 10 + Double($1) }
      return isNegative ? -magnitude : magnitude
    }
    let decimals = Array(repeating: 0, count: max(0, -point)) + digits.dropFirst(max(0, point))
    let kept = min(keptDecimals, 15 - whole.count)
    var number: UInt64 = 0
    for digit in whole { number = number * 10 + UInt64(digit) }
    for place in 0..<kept {
      number = number * 10 + UInt64(place < decimals.count ? decimals[place] : 0)
    }
    if kept < decimals.count, decimals[kept] >= 5 { number += 1 }
    let magnitude = Double(number) / powersOfTen[kept]
    return isNegative && number > 0 ? -magnitude : magnitude
  }

  /// The digits of a number, and where its point is among them, which may be before or after all of them.
  private static func digits(
    _ text: Span<UInt8>,
    _ range: Range<Int>
  ) -> (digits: [UInt8], point: Int, isNegative: Bool)? {
    var (index, end) = (range.lowerBound, range.upperBound)
    guard index < end, end - index <= mostDigits else { return nil }
    let isNegative = text[index] == UInt8(ascii: "-")
    if isNegative || text[index] == UInt8(ascii: "+") { index += 1 }
    var digits: [UInt8] = []
    var point: Int?
    var shift = 0
    while index < end {
      let byte = text[index]
      index += 1
      switch byte {
      case 0x30...0x39: digits.append(byte - 0x30)
      case UInt8(ascii: ".") where point == nil: point = digits.count
      case UInt8(ascii: "e"), UInt8(ascii: "E"):
        guard let power = powerBelowZero(text, index..<end) else { return nil }
        shift = power
        end = index
      default: return nil
      }
    }
    return digits.isEmpty ? nil : (digits, (point ?? digits.count) - shift, isNegative)
  }

  /// How many places `-05` moves the point to the left; `nil` for anything else.
  private static func powerBelowZero(_ text: Span<UInt8>, _ range: Range<Int>) -> Int? {
    guard (2...4).contains(range.count), text[range.lowerBound] == UInt8(ascii: "-") else {
      return nil
    }
    var power = 0
    for index in range.dropFirst() {
      guard (0x30...0x39).contains(text[index]) else { return nil }
      power = power * 10 + Int(text[index] - 0x30)
    }
    return min(power, mostDigits)
  }
}
