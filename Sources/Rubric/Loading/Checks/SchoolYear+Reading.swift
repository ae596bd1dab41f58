extension SchoolYear {
  /// How a published file writes a school year.
  enum PublishedForm: String, CaseIterable {
    /// The calendar year in which it begins: 2023 is 2023-24.
    case start
    /// The calendar year in which it ends: 2024 is 2023-24.
    case end
    /// Both: `2023-24` or `2023-2024`.
    case schoolYear = "school-year"
  }

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
    guard let (start, end) = Self.numbers(text, range), (start + 1) % 100 == end,
      Self.starts.contains(start)
    else { return nil }
    self.init(start: start)
  }

  /// The school year that begins in summer of a calendar year; `nil` outside of 1900 to 2100.
  public init?(startingIn year: Int) {
    guard Self.starts.contains(year) else { return nil }
    self.init(start: year)
  }

  /// The two numbers of a text such as `2023-24`, whether or not one follows the other.
  private static func numbers(_ text: Span<UInt8>, _ range: Range<Int>) -> (Int, Int)? {
    guard range.count == 7, text[range.lowerBound + 4] == UInt8(ascii: "-") else { return nil }
    var (start, end) = (0, 0)
    for place in 0..<7 where place != 4 {
      let byte = text[range.lowerBound + place]
      guard byte >= 0x30, byte <= 0x39 else { return nil }
      let digit = Int(byte - 0x30)
      if place < 4 { start = start * 10 + digit } else { end = end * 10 + digit }
    }
    return (start, end)
  }

  /// What is wrong with text that is not a school year, with the fix; `nil` stands for what is not text at all.
  static func fault(of text: String?) -> ValueFault {
    let bytes = Array((text ?? "").utf8)
    if let text, let (start, _) = numbers(bytes.span, 0..<bytes.count), !starts.contains(start) {
      let (first, last) = (
        SchoolYear(start: starts.lowerBound), SchoolYear(start: starts.upperBound)
      )
      let words = "'\(text)' is not a school year from \(first) to \(last); is a digit wrong?"
      return ValueFault(id: .notASchoolYear, words: words)
    }
    let start = text.flatMap { Int($0) }.flatMap { starts.contains($0) ? $0 : nil }
    let fix =
      start.map {
        "write '\(SchoolYear(start: $0))' for the year that begins in the summer of \($0)"
      }
      ?? "write it as '2023-24'"
    let subject = text.map { "'\($0.inOneLine)'" } ?? "this"
    return ValueFault(id: .notASchoolYear, words: "\(subject) is not a school year; \(fix)")
  }
}

extension Cell {
  /// A school year such as `2023-24`; anything else is reported.
  func schoolYear(into problems: inout Problems) -> SchoolYear? {
    if let year = SchoolYear(bytes) { return year }
    report(SchoolYear.fault(of: isText ? text : nil), into: &problems)
    return nil
  }

  /// A school year as the map of a published file says that it is written; anything else is reported.
  func schoolYear(_ form: SchoolYear.PublishedForm, into problems: inout Problems) -> SchoolYear? {
    if let year = SchoolYear(bytes, form) { return year }
    let wanted =
      switch form {
      case .start: "the calendar year in which it begins, such as 2023"
      case .end: "the calendar year in which it ends, such as 2024"
      case .schoolYear: "2023-24 or 2023-2024"
      }
    let words = "'\(shown)' is not a school year; the map expects \(wanted)"
    report(ValueFault(id: .notASchoolYear, words: words), into: &problems)
    return nil
  }
}

extension SchoolYear {
  /// Reads a school year as a published file writes it; `nil` for anything else.
  init?(_ text: ArraySlice<UInt8>, _ form: PublishedForm) {
    switch form {
    case .start, .end:
      guard text.count == 4, let year = Number.digits(of: text), (1900...2999).contains(year)
      else { return nil }
      self.init(start: Int(year) - (form == .end ? 1 : 0))
    case .schoolYear where text.count == 9:
      guard text[text.startIndex + 4] == UInt8(ascii: "-"),
        let start = Number.digits(of: text.prefix(4)), let end = Number.digits(of: text.suffix(4)),
        end == start + 1
      else { return nil }
      self.init(start: Int(start))
    case .schoolYear: self.init(text)
    }
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
