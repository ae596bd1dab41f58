extension [UInt8] {
  /// Replaces each occurrence of a sequence, read from the left.
  ///
  /// - Parameters:
  ///   - original: At least one byte.
  ///   - replacement: Any bytes; may hold the original.
  /// - Returns: The new bytes.
  func replaced(_ original: [UInt8], by replacement: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(count)
    var offset = 0
    while offset < count {
      let isFound =
        self[offset] == original.first && self[offset...].starts(with: original)
      if isFound { result += replacement } else { result.append(self[offset]) }
      offset += isFound ? original.count : 1
    }
    return result
  }
}

extension String {
  /// Replaces a character wherever it occurs.
  ///
  /// Scalars are compared, not what a reader sees as one character: a quotation mark is found even if an accent
  /// follows it, and a carriage return even before a line feed.
  ///
  /// - Parameters:
  ///   - original: Any scalar.
  ///   - replacement: Any text; may hold the original.
  /// - Returns: The new text.
  package func replaced(_ original: Unicode.Scalar, by replacement: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in unicodeScalars {
      if scalar == original {
        result.append(contentsOf: replacement.unicodeScalars)
      } else {
        result.append(scalar)
      }
    }
    return String(result)
  }
}
