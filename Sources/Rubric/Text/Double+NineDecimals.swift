extension Double {
  /// The number in whole thousand-millionths, halves away from zero.
  ///
  /// Decisions are made on what a report can show: two ways to the same decimal number must not fall on two
  /// sides of a threshold because binary numbers cannot hold 0.1.
  ///
  /// - Source: This project's rule; `Documentation/METHOD.md`, "Printing of numbers".
  var inNanos: Double { (self * 1e9).rounded(.toNearestOrAwayFromZero) }

  /// The number as it prints: rounded to nine decimals, halves away from zero, and never the negative zero.
  ///
  /// Within a million either way, which is all that is read, such a number has at most 15 digits. Printed by
  /// ``plain`` and read again it is the same to the last bit, and rounding it again changes
  /// nothing. Beyond that it may be off by its last bit, and print with more digits than are read.
  var toNineDecimals: Double { inNanos / 1e9 + 0 }

  /// Whether the number is as high as a threshold, or higher, to nine decimals.
  func reaches(_ threshold: Double) -> Bool { inNanos >= threshold.inNanos }

  /// Whether the number prints as 0.0 with one decimal.
  package var isPrintedAsZero: Bool { !magnitude.reaches(0.05) }

  /// Whether the number is higher than another one, to nine decimals.
  func exceeds(_ other: Double) -> Bool { inNanos > other.inNanos }
}
