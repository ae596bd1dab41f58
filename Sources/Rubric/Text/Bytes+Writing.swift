extension [UInt8] {
  /// Appends a text in UTF-8.
  mutating func write(_ text: String) { append(contentsOf: text.utf8) }

  /// Appends the decimal digits of a whole number, at least so many of them.
  ///
  /// - Parameters:
  ///   - number: The number.
  ///   - count: Zeros stand before a shorter one.
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
  mutating func write(_ number: Int) {
    if number < 0 { append(UInt8(ascii: "-")) }
    write(digitsOf: UInt64(number.magnitude))
  }

  /// Appends a number with at most nine decimals and no zeros at the end, as data formats want it.
  ///
  /// From nine thousand million on there are no decimals left to round, and beyond what a whole number holds
  /// the shortest form with an exponent stands; no figure of a district comes near either.
  ///
  /// - Precondition: The number is finite, which every number is that is read or worked out here.
  mutating func write(_ number: Double) {
    precondition(number.isFinite, "a number that is printed is finite")
    guard number.magnitude < 9e18 else { return write(number.description) }
    guard number.magnitude < 9e9 else {
      return write(Int(number.rounded(.toNearestOrAwayFromZero)))
    }
    let nanos = UInt64((number.magnitude * 1e9).rounded(.toNearestOrAwayFromZero))
    if number < 0, nanos != 0 { append(UInt8(ascii: "-")) }
    write(digitsOf: nanos / 1_000_000_000)
    let decimals = nanos % 1_000_000_000
    guard decimals > 0 else { return }
    append(UInt8(ascii: "."))
    write(digitsOf: decimals, atLeast: 9)
    while last == UInt8(ascii: "0") { removeLast() }
  }

  /// Appends a number with a fixed count of decimals, halves away from zero, as ``Double/fixed(_:)`` says.
  ///
  /// - Precondition: The number is finite, which every number is that is read or worked out here.
  package mutating func write(_ number: Double, places: Int) {
    precondition(number.isFinite, "a number that is printed is finite")
    guard number.magnitude < 9e18 else { return write(number.description) }
    guard number.magnitude < 9e9 else {
      write(Int(number.rounded(.toNearestOrAwayFromZero)))
      if places > 0 { append(UInt8(ascii: ".")) }
      for _ in 0..<places { append(UInt8(ascii: "0")) }
      return
    }
    let nanos = UInt64((number.magnitude * 1e9).rounded(.toNearestOrAwayFromZero))
    let step = (places..<9).reduce(UInt64(1)) { step, _ in step * 10 }
    // In units of the last decimal that is printed.
    let units = (nanos + step / 2) / step
    if number < 0, units != 0 { append(UInt8(ascii: "-")) }
    let (whole, decimals) = units.quotientAndRemainder(dividingBy: 1_000_000_000 / step)
    write(digitsOf: whole)
    guard places > 0 else { return }
    append(UInt8(ascii: "."))
    write(digitsOf: decimals, atLeast: places)
  }
}
