/// The day on which something is read, as far as it decides what has not come yet.
struct Today: Sendable {
  /// The last school year of which there can be figures.
  let year: SchoolYear
  /// The last calendar year and month of which something can be dated; a whole month, because days begin at different
  /// times.
  private let month: (year: Int, month: Int)

  /// - Parameter date: Handed in by the program, since the library has no clock.
  init(_ date: CalendarDate) {
    year = date.schoolYear
    month = (date.year, date.month)
  }

  /// Whether a school year that is assessed is too far ahead: one may plan for the next one, but not beyond.
  func isTooEarly(forCycle cycle: SchoolYear) -> Bool { cycle.start > year.start + 1 }

  /// Whether there can be no figures of a school year yet.
  func isTooEarly(forFigures other: SchoolYear) -> Bool { other > year }

  /// Whether a day is still to come.
  func isTooEarly(for date: CalendarDate) -> Bool { (date.year, date.month) > month }
}

extension Diagnostic {
  /// The warning that a cycle is too far ahead.
  static func futureCycle(_ cycle: SchoolYear, _ today: Today, at place: Place) -> Diagnostic {
    .future(
      "the school year \(cycle) is neither over nor under way nor the next one (it is \(today.year) now)",
      at: place
    )
  }

  /// The warning that there can be no figures of a year yet.
  static func futureFigures(_ year: SchoolYear, _ today: Today, at place: Place) -> Diagnostic {
    .future("the school year \(year) has not begun (it is \(today.year) now)", at: place)
  }

  /// The warning that a day is still to come.
  static func futureDay(_ date: CalendarDate, at place: Place) -> Diagnostic {
    .future("\(date) is still to come", at: place)
  }

  private static func future(_ words: String, at place: Place) -> Diagnostic {
    Diagnostic(.future, .warning, at: place, "\(words); is a digit wrong?")
  }
}

extension Cell {
  /// The school year that is assessed; one that is too far ahead is asked about.
  func cycle(_ today: Today?, into problems: inout Problems) -> SchoolYear? {
    guard let cycle = schoolYear(into: &problems) else { return nil }
    if let today, today.isTooEarly(forCycle: cycle) {
      problems.report(.futureCycle(cycle, today, at: place))
    }
    return cycle
  }

  /// A day on which something was found out; one that is still to come is asked about.
  func calendarDate(_ today: Today?, into problems: inout Problems) -> CalendarDate? {
    guard let date = calendarDate(into: &problems) else { return nil }
    if let today, today.isTooEarly(for: date) { problems.report(.futureDay(date, at: place)) }
    return date
  }
}
