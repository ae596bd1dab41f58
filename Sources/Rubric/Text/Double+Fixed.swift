extension Double {
  /// The number with a fixed count of decimals, halves away from zero, a point, no locale.
  ///
  /// The number is first taken to nine decimals, which is also what the JSON report prints: so a mean that
  /// a person works out as 2.65 prints as 2.7, whichever side of it the nearest double lies.
  ///
  /// From nine thousand million on there are no decimals left to round, and beyond what a whole number holds
  /// the shortest form with an exponent stands; no figure of a district comes near either.
  ///
  /// - Parameter places: Decimals, 0 to 9.
  /// - Returns: An optional sign, digits, and the decimals after a point.
  /// - Precondition: The number is finite, which every number is that is read or worked out here.
  func fixed(_ places: Int) -> String {
    precondition(isFinite, "a number that is printed is finite")
    let decimalPart = places > 0 ? "." + String(repeating: "0", count: places) : ""
    guard magnitude < 9e18 else { return description }
    guard magnitude < 9e9 else {
      return "\(Int64(rounded(.toNearestOrAwayFromZero)))\(decimalPart)"
    }
    let digits = nanos(roundedTo: places)
    let sign = self < 0 && digits != 0 ? "-" : ""
    let whole = digits / 1_000_000_000
    guard places > 0 else { return "\(sign)\(whole)" }
    let decimals = String(digits % 1_000_000_000)
    let padded = String(repeating: "0", count: 9 - decimals.count) + decimals
    return "\(sign)\(whole).\(padded.prefix(places))"
  }

  /// The number with at most nine decimals and no zeros at the end, as data formats want it.
  var plain: String {
    var bytes: [UInt8] = []
    bytes.write(self)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The magnitude in thousand-millionths, rounded to a count of decimals.
  private func nanos(roundedTo places: Int) -> UInt64 {
    let nanos = UInt64((magnitude * 1e9).rounded(.toNearestOrAwayFromZero))
    let step = (places..<9).reduce(UInt64(1)) { step, _ in step * 10 }
    return (nanos + step / 2) / step * step
  }
}
