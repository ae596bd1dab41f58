extension Double {
  /// The number with a fixed count of decimals, as `write(_:places:)` appends it to bytes.
  ///
  /// - Parameter places: Decimals, 0 to 9.
  /// - Returns: An optional sign, digits, and the decimals after a point.
  /// - Precondition: The number is finite, as every number that is read or computed here is.
  package func fixed(_ places: Int) -> String {
    var bytes: [UInt8] = []
    bytes.write(self, places: places)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The number in its shortest form within a count of decimals, as `write(_:atMost:)` appends it to bytes.
  ///
  /// - Parameter places: Decimals, 0 to 9.
  /// - Returns: As ``fixed(_:)`` has it, without the zeros at its end.
  /// - Precondition: The number is finite, as every number that is read or computed here is.
  package func trimmed(to places: Int) -> String {
    var bytes: [UInt8] = []
    bytes.write(self, atMost: places)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The number in its shortest form within nine decimals: what files, data formats and messages have.
  package var plain: String { trimmed(to: 9) }
}
