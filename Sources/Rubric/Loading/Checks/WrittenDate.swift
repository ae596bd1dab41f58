/// What is written where a day is expected, however people and programs write one.
///
/// Only the text itself decides which day is meant: what other rows of a file say does not.
enum WrittenDate: Equatable {
  /// The only day that can be meant.
  case day(CalendarDate)
  /// Two days that can be meant, such as June 5 and May 6 by `6/5/2024`.
  case either(CalendarDate, CalendarDate)

  /// Reads a day with or without a time after it, which is not used; `nil` if no day is written.
  ///
  /// - Parameters:
  ///   - text: Such as `2024-06-13T00:00:00Z`, `6/13/2024`, `13-Jun-24`, `June 13, 2024`, or the number of days by which
  ///     a spreadsheet keeps a day: `45457`.
  ///   - isMonthFirst: Whether the file is known to put the month before the day.
  init?(_ text: String, isMonthFirst: Bool = false) {
    let parts = DateParts(text)
    let days: [CalendarDate] =
      switch (parts.month, parts.numbers.count) {
      case (nil, 1): parts.numbers[0].daysAsOneNumber
      case (nil, 3): parts.numbers.days(isMonthFirst: isMonthFirst)
      case (let month?, 2): parts.numbers.days(in: month)
      default: []
      }
    guard let first = days.first else { return nil }
    if let second = days.first(where: { $0 != first }) {
      self = .either(first, second)
    } else {
      self = .day(first)
    }
  }
}

extension CalendarDate {
  private static let months = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december",
  ]

  /// The month, from 1, that a word of lowercase letters names, whole or by its first letters; `nil` if it names none.
  fileprivate static func month(named word: some StringProtocol) -> Int? {
    let isShort = word.utf8.count == 3 || word == "sept"
    return months.firstIndex { isShort ? $0.hasPrefix(word) : $0 == word }.map { $0 + 1 }
  }

  /// Whether the name of a month is beside a number, as a spreadsheet writes `3-4` after it took it for a day.
  static func holdsMonth(_ text: String) -> Bool {
    let parts = DateParts(text)
    return parts.month != nil && !parts.numbers.isEmpty
  }

  /// The day that a spreadsheet keeps as a number of days: 1 is January 1, 1900, and there is a February 29, 1900.
  ///
  /// - Source: ECMA-376, part 1, 18.17.4.1, the 1900 date base.
  fileprivate init?(spreadsheetNumber number: Int) {
    // March 1, 1900 and later, counted from March 1, 1600, with which a span of 400 years begins.
    guard (61...401_769).contains(number) else { return nil }
    var days = number - 61 + 109_572
    let centuries = days / 146_097
    days -= centuries * 146_097
    let century = min(3, days / 36_524)
    days -= century * 36_524
    let fours = days / 1_461
    days -= fours * 1_461
    let year = min(3, days / 365)
    days -= year * 365
    let month = (5 * days + 2) / 153
    let day = days - (153 * month + 2) / 5 + 1
    let whole = 1_600 + centuries * 400 + century * 100 + fours * 4 + year
    let isNext = month >= 10
    self.init(year: whole + (isNext ? 1 : 0), month: month + (isNext ? -9 : 3), day: day)
  }
}

/// The numbers of a text and the month that it names, without weekdays, time and endings such as `th`.
private struct DateParts {
  /// A number as written.
  struct Number {
    let value: Int
    let digitCount: Int
  }

  private(set) var numbers: [Number] = []
  private(set) var month: Int?
  private static let weekdays = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]

  /// Finds the parts; there are none if something else is written.
  init(_ text: String) {
    var isFaulty = false
    var word: [UInt8] = []
    var digits: [UInt8] = []
    for byte in Self.withoutTime(text).utf8 + [UInt8(ascii: " ")] {
      switch byte {
      case 0x30...0x39:
        isFaulty = !take(&word) || isFaulty
        digits.append(byte)
      case 0x41...0x5A, 0x61...0x7A:
        takeNumber(&digits)
        word.append(byte | 0x20)
      case UInt8(ascii: " "), UInt8(ascii: "-"), UInt8(ascii: "/"), UInt8(ascii: "."),
        UInt8(ascii: ","):
        isFaulty = !take(&word) || isFaulty
        takeNumber(&digits)
      default: isFaulty = true
      }
    }
    if isFaulty || numbers.contains(where: { $0.digitCount > 8 }) { (numbers, month) = ([], nil) }
  }

  private mutating func takeNumber(_ digits: inout [UInt8]) {
    guard !digits.isEmpty else { return }
    let value = digits.prefix(9).reduce(0) { $0 * 10 + Int($1 - 0x30) }
    numbers.append(Number(value: value, digitCount: digits.count))
    digits = []
  }

  /// Takes in a word; `false` if it says nothing about a day.
  private mutating func take(_ word: inout [UInt8]) -> Bool {
    guard !word.isEmpty else { return true }
    let text = String(decoding: word, as: UTF8.self)
    word = []
    if let named = CalendarDate.month(named: text) {
      guard month == nil else { return false }
      month = named
      return true
    }
    if ["st", "nd", "rd", "th", "of"].contains(text) { return !numbers.isEmpty }
    let isWeekday = Self.weekdays.contains { text.hasPrefix($0) }
    return isWeekday && (text.count == 3 || text.hasSuffix("day"))
  }

  /// The text before `T00:00:00Z`, ` 0:00` or the decimals of a spreadsheet's number.
  private static func withoutTime(_ text: String) -> Substring {
    let trimmed = text.trimmed
    if let colon = trimmed.firstIndex(of: ":") {
      let hour = trimmed[..<colon].reversed().prefix { $0.isNumber }.count
      let before = trimmed[..<colon].dropLast(hour)
      if (1...2).contains(hour), let mark = before.last, mark == "T" || mark == "t" || mark == " " {
        return before.dropLast()
      }
    }
    // 45457.0 and 45457.375
    let parts = trimmed.split(separator: ".", omittingEmptySubsequences: false)
    return parts.count == 2 && parts[0].utf8.count == 5 ? parts[0] : trimmed[...]
  }
}

extension DateParts.Number {
  /// The calendar year; two digits are of this century's first half or of the last one's second.
  fileprivate var year: Int? {
    switch digitCount {
    case 4: value
    case 2: value < 50 ? 2_000 + value : 1_900 + value
    default: nil
    }
  }

  /// Whether it can be a day or month.
  fileprivate var isShort: Bool { digitCount <= 2 }

  /// The days that a number without anything between its digits can mean: `20240613`, `06132024`, `45457`.
  fileprivate var daysAsOneNumber: [CalendarDate] {
    let (high, low) = (value / 10_000, value % 10_000)
    switch digitCount {
    // From 1970 to 2119; other numbers of five digits are not days.
    case 5 where (25_569...80_000).contains(value):
      return [CalendarDate(spreadsheetNumber: value)].compactMap { $0 }
    case 8:
      return [
        CalendarDate(year: high, month: low / 100, day: low % 100),
        CalendarDate(year: low, month: high / 100, day: high % 100),
        CalendarDate(year: low, month: high % 100, day: high / 100),
      ].compactMap { $0 }
    default: return []
    }
  }
}

extension [DateParts.Number] {
  /// The days that a day and a year beside the name of a month can mean.
  fileprivate func days(in month: Int) -> [CalendarDate] {
    if self[0].digitCount == 4, self[1].isShort {
      return [CalendarDate(year: self[0].value, month: month, day: self[1].value)].compactMap { $0 }
    }
    guard self[0].isShort, let year = self[1].year else { return [] }
    return [CalendarDate(year: year, month: month, day: self[0].value)].compactMap { $0 }
  }

  /// The days that three numbers can mean.
  fileprivate func days(isMonthFirst: Bool) -> [CalendarDate] {
    if self[0].digitCount == 4 {
      guard self[1].isShort, self[2].isShort else { return [] }
      return [CalendarDate(year: self[0].value, month: self[1].value, day: self[2].value)]
        .compactMap { $0 }
    }
    guard self[0].isShort, self[1].isShort, let year = self[2].year else { return [] }
    let monthFirst = CalendarDate(year: year, month: self[0].value, day: self[1].value)
    if isMonthFirst, let monthFirst { return [monthFirst] }
    let dayFirst = CalendarDate(year: year, month: self[1].value, day: self[0].value)
    let isAllShort = self[2].digitCount == 2 && self[0].digitCount == 2
    let yearFirst =
      isAllShort
      ? self[0].year.flatMap { CalendarDate(year: $0, month: self[1].value, day: self[2].value) }
      : nil
    return [monthFirst, dayFirst, yearFirst].compactMap { $0 }
  }
}
