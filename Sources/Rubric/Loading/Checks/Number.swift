/// A number as a person or a state file writes it: digits, a sign, at most one point.
enum Number {
  /// The number that a text spells; `nil` when it spells none.
  ///
  /// Exact: up to 15 digits are one whole number divided by one power of ten, both of which fit into a double.
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
        return nil
      }
    }
    let decimals = point.map { digitCount - $0 }
    guard digitCount > 0, decimals != 0 else { return nil }
    let magnitude = decimals.map { Double(digits) / powersOfTen[$0] } ?? Double(digits)
    return isNegative ? -magnitude : magnitude
  }

  private static let powersOfTen: [Double] = [
    1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15,
  ]

  /// The number that up to 14 digits and nothing else spell; `nil` for anything else.
  static func digits(of text: ArraySlice<UInt8>) -> UInt64? {
    guard !text.isEmpty, text.count <= 14 else { return nil }
    var number: UInt64 = 0
    for byte in text {
      guard (0x30...0x39).contains(byte) else { return nil }
      number = number * 10 + UInt64(byte - 0x30)
    }
    return number
  }

  /// What to write in place of text that is not a number.
  static func refusal(of text: String) -> String {
    let digitsOnly = text.filter { !" ,".contains($0) }
    func isNumber(_ candidate: String) -> Bool { value(of: Array(candidate.utf8)[...]) != nil }
    if text.hasSuffix("%"), isNumber(text.dropLast().filter { $0 != " " }) {
      return "write percentages without the percent sign: \(text.dropLast().filter { $0 != " " })"
    }
    let parts = text.split(separator: ",", omittingEmptySubsequences: false)
    if parts.count == 2, parts[1].count != 3, isNumber("\(parts[0]).\(parts[1])") {
      return "use a decimal point: \(parts[0]).\(parts[1])"
    }
    if text.contains(","), isNumber(digitsOnly) {
      return "write thousands without commas: \(digitsOnly)"
    }
    if let spelled = spelledNumbers.firstIndex(of: text.lowercased()) {
      return "write it in digits: \(spelled)"
    }
    if text.lowercased().contains("e"), Double(text) != nil {
      return "write it out in digits, without an exponent"
    }
    if text.utf8.count > 15, isNumber(String(text.prefix(15))) {
      return "write at most 15 digits"
    }
    return "write digits, such as 12 or 87.5"
  }

  private static let spelledNumbers = ["zero", "one", "two", "three", "four", "five", "six"]
}
