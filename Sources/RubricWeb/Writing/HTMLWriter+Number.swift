extension HTMLWriter {
  /// Writes a place or a length with at most two decimals, as pictures want it, and no zeros at the end.
  ///
  /// - Parameter value: Within a million either way; a picture is never larger.
  mutating func number(_ value: Double) {
    precondition(value.magnitude < 1e6, "a place in a picture lies in the picture")
    let hundredths = Int((value * 100).rounded(.toNearestOrAwayFromZero))
    if hundredths < 0 { literal("-") }
    let (whole, rest) = hundredths.magnitude.quotientAndRemainder(dividingBy: 100)
    digits(whole)
    guard rest > 0 else { return }
    literal(".")
    digit(rest / 10)
    if rest % 10 > 0 { digit(rest % 10) }
  }

  private mutating func digits(_ number: UInt) {
    if number >= 10 { digits(number / 10) }
    digit(number % 10)
  }

  private mutating func digit(_ digit: UInt) {
    switch digit {
    case 0: literal("0")
    case 1: literal("1")
    case 2: literal("2")
    case 3: literal("3")
    case 4: literal("4")
    case 5: literal("5")
    case 6: literal("6")
    case 7: literal("7")
    case 8: literal("8")
    default: literal("9")
    }
  }
}
