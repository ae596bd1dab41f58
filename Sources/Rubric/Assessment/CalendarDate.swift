/// A day, written as `2024-06-20`.
public struct CalendarDate: Sendable, Hashable, CustomStringConvertible {
  /// The calendar year.
  public let year: Int
  /// 1 to 12.
  public let month: Int
  /// 1 to 31.
  public let day: Int

  /// Reads `YYYY-MM-DD`, of the years 1900 to 2999; `nil` for anything else, including days that no calendar has.
  public init?(_ text: String) {
    var bytes = text.utf8.makeIterator()
    /// The number that the next digits spell; `nil` if there is something else.
    func number(ofDigits count: Int) -> Int? {
      var number = 0
      for _ in 0..<count {
        guard let byte = bytes.next(), (0x30...0x39).contains(byte) else { return nil }
        number = number * 10 + Int(byte - 0x30)
      }
      return number
    }
    guard let year = number(ofDigits: 4), bytes.next() == UInt8(ascii: "-"),
      let month = number(ofDigits: 2), bytes.next() == UInt8(ascii: "-"),
      let day = number(ofDigits: 2), bytes.next() == nil
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  /// A day of the years 1900 to 2999; `nil` for one that no calendar has.
  ///
  /// - Parameters:
  ///   - year: The calendar year.
  ///   - month: 1 to 12.
  ///   - day: 1 to 31.
  public init?(year: Int, month: Int, day: Int) {
    guard (1900...2999).contains(year), (1...12).contains(month),
      day >= 1, day <= Self.dayCount(of: month, in: year)
    else { return nil }
    (self.year, self.month, self.day) = (year, month, day)
  }

  private static func dayCount(of month: Int, in year: Int) -> Int {
    switch month {
    case 2: (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// The school year of the day, which begins on the first of July.
  public var schoolYear: SchoolYear { SchoolYear(start: month >= 7 ? year : year - 1) }

  /// `2024-06-20`.
  public var description: String {
    "\(year)-\(month < 10 ? "0" : "")\(month)-\(day < 10 ? "0" : "")\(day)"
  }
}
