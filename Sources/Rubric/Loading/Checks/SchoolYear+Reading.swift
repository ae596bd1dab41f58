extension SchoolYear {
  /// The years in which a school year may begin; any other is a slip of the hand.
  static let starts = 1900...2100

  /// Reads `2023-24`, of the years 1900-01 to 2100-01; `nil` for anything else.
  ///
  /// A literal in the place of `text` is itself interpreted as a year, as ``init(stringLiteral:)`` says.
  public init?(_ text: String) { self.init(Array(text.utf8)[...]) }

  /// Reads `2023-24`; the second year must follow the first.
  init?(_ text: ArraySlice<UInt8>) { self.init(text.span, 0..<text.count) }

  /// Reads `2023-24` from a part of some bytes.
  init?(_ text: Span<UInt8>, _ range: Range<Int>) {
    guard range.count == 7, text[range.lowerBound + 4] == UInt8(ascii: "-") else { return nil }
    var (start, end) = (0, 0)
    for place in 0..<7 where place != 4 {
      let byte = text[range.lowerBound + place]
      guard byte >= 0x30, byte <= 0x39 else { return nil }
      let digit = Int(byte - 0x30)
      if place < 4 { start = start * 10 + digit } else { end = end * 10 + digit }
    }
    guard (start + 1) % 100 == end, Self.starts.contains(start) else { return nil }
    self.init(start: start)
  }

  /// The school year that begins in summer of a calendar year; `nil` outside of 1900 to 2100.
  public init?(startingIn year: Int) {
    guard Self.starts.contains(year) else { return nil }
    self.init(start: year)
  }
}

extension SchoolYear: ExpressibleByStringLiteral {
  /// A year that a program contains as a literal.
  ///
  /// Text that comes from elsewhere goes through ``init(_:)``, which refuses what is not a year.
  /// - Precondition: It is a school year such as `2023-24`.
  public init(stringLiteral text: String) {
    guard let year = Self(text) else {
      preconditionFailure("the program has a school year that is not written as 2023-24")
    }
    self = year
  }
}
