extension Double {
  /// An adjusted standing in words, such as `1.2 SD better`.
  ///
  /// What would print as 0.0 SD is `nil`: it lies on neither side that a reader could see. Every sentence that
  /// tells a standing then says ``asExpected``.
  package var standingInWords: String? {
    isPrintedAsZero ? nil : "\(magnitude.fixed(1)) SD \(reaches(0) ? "better" : "worse")"
  }
}

extension String {
  /// What is said about a standing that would print as 0.0 SD.
  package static let asExpected = "as expected"
}
