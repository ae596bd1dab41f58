extension [UInt8] {
  /// Appends a place or a length with at most two decimals, as pictures want it, and no zeros at the end.
  ///
  /// - Parameter value: Within a million either way; a picture is never larger.
  mutating func write(place value: Double) {
    precondition(value.magnitude < 1e6, "a place in a picture lies in the picture")
    let hundredths = Int((value * 100).rounded(.toNearestOrAwayFromZero))
    if hundredths < 0 { append(UInt8(ascii: "-")) }
    let (whole, rest) = UInt32(hundredths.magnitude).quotientAndRemainder(dividingBy: 100)
    write(digits: whole)
    guard rest > 0 else { return }
    append(UInt8(ascii: "."))
    append(digit: rest / 10)
    if rest % 10 > 0 { append(digit: rest % 10) }
  }

  private mutating func write(digits number: UInt32) {
    if number >= 10 { write(digits: number / 10) }
    append(digit: number % 10)
  }

  private mutating func append(digit: UInt32) {
    append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: digit))
  }
}
