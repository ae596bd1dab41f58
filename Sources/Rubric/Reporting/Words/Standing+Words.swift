extension Double {
  /// An adjusted standing in words, such as `1.2 SD better`.
  ///
  /// What would print as 0.0 SD is `nil`: it lies on neither side that a reader could see. Every sentence that
  /// tells a standing then says ``asExpected``.
  package var standingInWords: String? {
    printsAsZero ? nil : "\(magnitude.fixed(1)) SD \(reaches(0) ? "better" : "worse")"
  }

  /// Whether the number would print as 0.0.
  package var printsAsZero: Bool { magnitude.inNanos < 50_000_000 }
}

extension String {
  /// What is said of a standing that would print as 0.0 SD.
  package static let asExpected = "as expected"
}
