extension CalendarDate {
  /// How a published file writes a day.
  enum PublishedForm: String, CaseIterable {
    /// `2024-06-20`.
    case yearMonthDay = "year-month-day"
    /// `6/20/2024`.
    case monthDayYear = "month/day/year"
  }
}

extension Cell {
  /// A day, in any form that leaves no doubt; anything else is reported, with both days if two can be meant.
  func calendarDate(into problems: inout Problems) -> CalendarDate? {
    guard let text = scalarText(of: "date", into: &problems) else { return nil }
    if let date = CalendarDate(text) { return date }
    guard case .day(let date)? = WrittenDate(text) else {
      reportDate(text, wanted: "write year, month and day, joined by hyphens", into: &problems)
      return nil
    }
    // How a spreadsheet shows a day is not what its owner wrote.
    if column == nil { report(readAs: date.description, into: &problems) }
    return date
  }

  /// A day as the map of a published file says that it is written, or in any form that leaves no doubt; anything else
  /// is reported.
  func calendarDate(
    _ form: CalendarDate.PublishedForm,
    into problems: inout Problems
  ) -> CalendarDate? {
    if let date = CalendarDate(text) { return date }
    if case .day(let date)? = WrittenDate(text, isMonthFirst: form == .monthDayYear) { return date }
    let wanted = form == .yearMonthDay ? "2024-06-20" : "6/20/2024"
    reportDate(text, wanted: "the map expects dates such as \(wanted)", into: &problems)
    return nil
  }

  private func reportDate(_ text: String, wanted: String, into problems: inout Problems) {
    let words =
      if case .either(let first, let second)? = WrittenDate(text) {
        "'\(text.inOneLine)' could be either of two dates; write \(first) or \(second)"
      } else {
        "'\(text.inOneLine)' is not a date; \(wanted)"
      }
    report(ValueFault(id: .notADate, words: words), into: &problems)
  }
}
