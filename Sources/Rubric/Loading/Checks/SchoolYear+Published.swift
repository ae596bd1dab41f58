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

  /// Reads a school year as a published file writes it: both years in any spelling, or the one that its map names;
  /// `nil` for anything else.
  init?(_ text: ArraySlice<UInt8>, _ form: PublishedForm) {
    if form != .schoolYear, text.count == 4, let year = CodeDigits.plain(text) {
      // Nearly all cells, and no text is made of them.
      self.init(startingIn: Int(year) - (form == .end ? 1 : 0))
      return
    }
    if let year = SchoolYear(text) ?? Self.inFull(text) {
      self = year
      return
    }
    switch (WrittenSchoolYear(String(decoding: text, as: UTF8.self)), form) {
    case (.year(let year), _): self = year
    case (.calendar(let year), .start): self.init(startingIn: year)
    case (.calendar(let year), .end): self.init(startingIn: year - 1)
    default: return nil
    }
  }

  /// Reads `2023-2024`, as whole columns have it; `nil` for anything else.
  private static func inFull(_ text: ArraySlice<UInt8>) -> SchoolYear? {
    guard text.count == 9, text[text.startIndex + 4] == UInt8(ascii: "-"),
      let start = CodeDigits.plain(text.prefix(4)), let end = CodeDigits.plain(text.suffix(4)),
      end == start + 1
    else { return nil }
    return SchoolYear(startingIn: Int(start))
  }
}

extension Cell {
  /// A school year as the map of a published file says that it is written; anything else is reported.
  func schoolYear(_ form: SchoolYear.PublishedForm, into problems: inout Problems) -> SchoolYear? {
    if let year = SchoolYear(bytes, form) { return year }
    let wanted =
      switch form {
      case .start: "the calendar year in which it begins, such as 2023 for 2023-24"
      case .end: "the calendar year in which it ends, such as 2024 for 2023-24"
      case .schoolYear: "2023-24 or 2023-2024"
      }
    let words = "'\(shown)' is not a school year; the map expects \(wanted)"
    report(ValueFault(id: .notASchoolYear, words: words), into: &problems)
    return nil
  }
}
