extension CalendarDate {
  /// How a published file writes a day.
  enum PublishedForm: String, CaseIterable {
    /// `2024-06-20`.
    case yearMonthDay = "year-month-day"
    /// `6/20/2024`.
    case monthDayYear = "month/day/year"
  }

  /// Reads a day as a published file writes it; `nil` for anything else.
  init?(_ text: String, _ form: PublishedForm) {
    guard form == .monthDayYear else {
      self.init(text)
      return
    }
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 3, (1...2).contains(parts[0].count), (1...2).contains(parts[1].count)
    else { return nil }
    let padded = parts[0...1].map { $0.count == 1 ? "0\($0)" : String($0) }
    self.init("\(parts[2])-\(padded[0])-\(padded[1])")
  }
}

extension Cell {
  /// A day such as `2024-06-20`; anything else is reported.
  func calendarDate(into problems: inout Problems) -> CalendarDate? {
    guard let text = scalarText(of: "date", into: &problems) else { return nil }
    if let date = CalendarDate(text) { return date }
    let words = "'\(text.inOneLine)' is not a date; write year, month and day: 2024-06-20"
    report(ValueFault(id: .notADate, words: words), into: &problems)
    return nil
  }

  /// A day as the map of a published file says that it is written; anything else is reported.
  func calendarDate(
    _ form: CalendarDate.PublishedForm,
    into problems: inout Problems
  ) -> CalendarDate? {
    if let date = CalendarDate(text, form) { return date }
    let wanted = form == .yearMonthDay ? "2024-06-20" : "6/20/2024"
    let words = "'\(shown)' is not a date; the map expects dates such as \(wanted)"
    report(ValueFault(id: .notADate, words: words), into: &problems)
    return nil
  }
}
