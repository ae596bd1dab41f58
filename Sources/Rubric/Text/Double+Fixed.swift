extension Double {
  /// The number with a fixed count of decimals, halves away from zero, a point, no locale.
  ///
  /// The number is first taken to nine decimals, which is also what the JSON report prints: so a mean that
  /// a person works out as 2.65 prints as 2.7, whichever side of it the nearest double lies.
  ///
  /// - Parameter places: Decimals, 0 to 9.
  /// - Precondition: The number is finite and under nine thousand million either way, which every checked
  ///   value is.
  func fixed(_ places: Int) -> String {
    let (isNegative, digits) = nanos(roundedTo: places)
    let whole = digits / 1_000_000_000
    let sign = isNegative && digits != 0 ? "-" : ""
    guard places > 0 else { return "\(sign)\(whole)" }
    let decimals = String(digits % 1_000_000_000)
    let padded = String(repeating: "0", count: 9 - decimals.count) + decimals
    return "\(sign)\(whole).\(padded.prefix(places))"
  }

  /// The number with at most nine decimals and no zeros at the end, as data formats want it.
  var plain: String {
    var text = fixed(9)
    while text.hasSuffix("0") { text.removeLast() }
    if text.hasSuffix(".") { text.removeLast() }
    return text
  }

  /// The magnitude in thousand-millionths, rounded to a count of decimals.
  private func nanos(roundedTo places: Int) -> (isNegative: Bool, digits: UInt64) {
    precondition(isFinite && magnitude < 9e9, "a number that is printed is checked before")
    let nanos = UInt64((magnitude * 1e9).rounded(.toNearestOrAwayFromZero))
    let step = (places..<9).reduce(UInt64(1)) { step, _ in step * 10 }
    return (self < 0, (nanos + step / 2) / step * step)
  }
}
