/// What `30+` and `<30` say about a number of students that is withheld.
struct CountBound {
  let number: Int
  /// Whether there are fewer; otherwise there are at least this many.
  let isBelow: Bool

  /// Reads `30+` or `<30`; `nil` for anything else.
  init?(_ text: ArraySlice<UInt8>) {
    isBelow = text.first == UInt8(ascii: "<")
    guard isBelow || text.last == UInt8(ascii: "+") else { return nil }
    guard let number = StudentCount.value(of: isBelow ? text.dropFirst() : text.dropLast()) else {
      return nil
    }
    self.number = number
  }

  /// The most that there can be, if that is too few for anything to be shown.
  func most(under smallest: Int) -> Int? {
    isBelow && number <= smallest ? max(0, number - 1) : nil
  }
}

/// A number of students, positions or teachers.
enum StudentCount {
  /// More students than any state has.
  static let most = 100_000_000.0

  /// The whole number of students that a text spells; `nil` if it spells none.
  static func value(of text: ArraySlice<UInt8>) -> Int? {
    value(of: text.span, 0..<text.count)
  }

  /// The same of a part of some bytes.
  static func value(of text: Span<UInt8>, _ range: Range<Int>) -> Int? {
    guard let number = Number.value(of: text, range), number == number.rounded(),
      (0...most).contains(number)
    else { return nil }
    return Int(number)
  }
}

extension Cell {
  /// How many a figure rests on: a whole number, or `30+` and `<30` if the number itself is withheld.
  ///
  /// - Parameters:
  ///   - subject: What the number is, for the message; a table's cell is called by its column.
  ///   - problems: Where a fault is noted.
  /// - Returns: ``WrittenFigure/Count/notGiven`` if a fault was reported.
  func count(of subject: String, into problems: inout Problems) -> WrittenFigure.Count {
    if let count = StudentCount.value(of: bytes) { return .number(Double(count)) }
    if let bound = CountBound(bytes) { return .bound(bound) }
    if saysNothing(into: &problems) { return .notGiven }
    let count = whole(of: subject, in: 0...Int(StudentCount.most), into: &problems)
    return count.map { .number(Double($0)) } ?? .notGiven
  }
}
