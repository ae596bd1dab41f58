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
  package func fixed(_ places: Int) -> String {
    var bytes: [UInt8] = []
    bytes.write(self, places: places)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The number with at most a count of decimals and no zeros at the end.
  ///
  /// - Parameter places: Decimals, 1 to 9.
  /// - Returns: As ``fixed(_:)`` writes it, without the zeros at its end.
  package func trimmed(to places: Int) -> String {
    guard self != rounded() else { return fixed(0) }
    var bytes: [UInt8] = []
    bytes.write(self, places: places)
    while bytes.last == UInt8(ascii: "0") { bytes.removeLast() }
    if bytes.last == UInt8(ascii: ".") { bytes.removeLast() }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The number with at most nine decimals and no zeros at the end, as data formats want it.
  package var plain: String {
    var bytes: [UInt8] = []
    bytes.write(self)
    return String(decoding: bytes, as: UTF8.self)
  }
}
