extension [UInt8] {
  /// Appends a text in UTF-8.
  mutating func write(_ text: String) { append(contentsOf: text.utf8) }

  /// Appends the decimal digits of a whole number, with at least a given count of digits.
  ///
  /// - Parameters:
  ///   - number: The number.
  ///   - count: Zeros are put before a shorter one.
  mutating func write(digitsOf number: UInt64, atLeast count: Int = 1) {
    let start = self.count
    var rest = number
    repeat {
      append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10))
      rest /= 10
    } while rest > 0 || self.count - start < count
    // In place: to reverse a slice would copy it first.
    var (low, high) = (start, self.count - 1)
    while low < high {
      swapAt(low, high)
      (low, high) = (low + 1, high - 1)
    }
  }

  /// Appends a whole number.
  mutating func write(_ number: some FixedWidthInteger & SignedInteger) {
    if number < 0 { append(UInt8(ascii: "-")) }
    write(digitsOf: UInt64(number.magnitude))
  }

  /// Appends a number in its shortest form within nine decimals, as files, data formats and messages want it:
  /// no zeros at the end, a point, no locale, no exponent.
  ///
  /// A number that has no more decimals, as ``Double/toNineDecimals`` makes it, is read again as it was,
  /// to the last bit, if it lies within a million either way; any other one is rounded, halves away from zero.
  /// Very large numbers print as with ``write(_:places:)``.
  ///
  /// - Parameters:
  ///   - number: The number.
  ///   - places: Fewer decimals than nine, if they are only for reading; 0 to 9.
  /// - Precondition: The number is finite, as every number that is read or computed here is.
  mutating func write(_ number: Double, atMost places: Int = 9) {
    write(number, places: places, keepsZeros: false)
  }

  /// Appends a number with a fixed count of decimals, halves away from zero, a point, no locale.
  ///
  /// The number is first taken to nine decimals, which is also what the JSON report prints: so a mean that
  /// a person works out as 2.65 prints as 2.7, whichever side of it the nearest double is on.
  ///
  /// From nine billion on there are no decimals left to round, and beyond the range of a whole number
  /// the shortest form with an exponent is written; no figure of a district comes near either.
  ///
  /// - Parameters:
  ///   - number: The number.
  ///   - places: Decimals, 0 to 9.
  /// - Precondition: The number is finite, as every number that is read or computed here is.
  package mutating func write(_ number: Double, places: Int) {
    write(number, places: places, keepsZeros: true)
  }

  private mutating func write(_ number: Double, places: Int, keepsZeros: Bool) {
    precondition(number.isFinite, "a number that is printed is finite")
    guard number.magnitude < 9e18 else { return write(number.description) }
    guard number.magnitude < 9e9 else {
      write(Int(number.rounded(.toNearestOrAwayFromZero)))
      guard keepsZeros, places > 0 else { return }
      append(UInt8(ascii: "."))
      return write(digitsOf: 0, atLeast: places)
    }
    let step = (places..<9).reduce(UInt64(1)) { step, _ in step * 10 }
    write(
      units: (UInt64(number.magnitude.inNanos) + step / 2) / step,
      per: 1_000_000_000 / step,
      places: places,
      isNegative: number < 0,
      keepsZeros: keepsZeros
    )
  }

  /// Appends a number that is given in units of its last decimal.
  ///
  /// - Parameters:
  ///   - units: How many there are; of 0, no sign is written.
  ///   - one: How many make a whole: ten to the power of `places`.
  ///   - places: Decimals, at least 0.
  ///   - isNegative: Whether it has a minus sign.
  ///   - keepsZeros: Whether there are as many decimals even if the last ones are zeros.
  mutating func write(
    units: UInt64,
    per one: UInt64,
    places: Int,
    isNegative: Bool,
    keepsZeros: Bool
  ) {
    if isNegative, units > 0 { append(UInt8(ascii: "-")) }
    let (whole, decimals) = units.quotientAndRemainder(dividingBy: one)
    write(digitsOf: whole)
    guard places > 0, keepsZeros || decimals > 0 else { return }
    append(UInt8(ascii: "."))
    write(digitsOf: decimals, atLeast: places)
    guard !keepsZeros else { return }
    while last == UInt8(ascii: "0") { removeLast() }
  }
}
