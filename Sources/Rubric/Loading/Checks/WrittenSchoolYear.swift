/// What is written where a school year is expected, however people and programs write one.
enum WrittenSchoolYear: Equatable {
  /// A school year: `2023-24`, but also `2023-2024`, `2023/24` or `23-24`.
  case year(SchoolYear)
  /// One calendar year, in which a school year may begin or end: `2024`, also as `2024.0`.
  case calendar(Int)
  /// Two years of which the second does not follow the first.
  case apart(Int, Int)
  /// A year that no report is about, such as 1023-24.
  case distant

  /// Reads a text; `nil` if it has neither one year nor two.
  init?(_ text: String) {
    let separators: [Character] = ["-", "/", "–", "—", "‑", "−"]
    let plain = text.hasPrefix("'") ? String(text.dropFirst()) : text
    let parts = plain.split(omittingEmptySubsequences: false) { separators.contains($0) }
      .map { Array(String($0).trimmed.utf8) }
    let years = parts.map { (CodeDigits($0[...])?.number).flatMap { Int(exactly: $0) } }
    switch parts.count {
    case 1:
      guard let year = years[0], (1_000...9_999).contains(year) else { return nil }
      self = SchoolYear.starts.contains(year) ? .calendar(year) : .distant
    case 2:
      guard let first = years[0], let second = years[1],
        parts[0].count == parts[1].count
          || (parts[0].count, parts[1].count) == (4, 2), [2, 4].contains(parts[0].count)
      else { return nil }
      // Two digits are of this century's first half or of the last one's second.
      let start = parts[0].count == 4 ? first : first + (first < 50 ? 2_000 : 1_900)
      let follows = parts[1].count == 4 ? second == start + 1 : second == (start + 1) % 100
      if !SchoolYear.starts.contains(start) {
        self = .distant
      } else {
        self = follows ? .year(SchoolYear(start: start)) : .apart(start, second)
      }
    default: return nil
    }
  }
}

extension SchoolYear {
  /// What is wrong with text that is not a school year, with the fix; `nil` stands for what is not text at all.
  static func fault(of text: String?) -> ValueFault {
    let subject = text.map { "'\($0.inOneLine)'" } ?? "this"
    let words: String
    switch text.flatMap({ WrittenSchoolYear($0) }) {
    case .calendar(let year):
      let (next, last) = (SchoolYear(start: year), SchoolYear(start: year - 1))
      words =
        "\(subject) is not a school year; write '\(next)' for the year that begins in the summer of \(year), or '\(last)' for the one that ends then"
    case .apart(let start, let second):
      let first = SchoolYear(start: start)
      // The second year belongs to the century in which it is nearest to the first.
      let years = [-100, 0, 100].map { start - start % 100 + second % 100 - 1 + $0 }
      let last = SchoolYear(start: years.min { abs($0 - start) < abs($1 - start) } ?? start)
      words =
        "\(subject) is not a school year, because the second year must follow the first; write '\(first)' or '\(last)'"
    case .distant:
      let (first, last) = (
        SchoolYear(start: starts.lowerBound), SchoolYear(start: starts.upperBound)
      )
      words = "\(subject) is not a school year from \(first) to \(last); is a digit wrong?"
    case .year, nil:
      words =
        "\(subject) is not a school year; write the year in which it begins, a hyphen and the last two digits of the next year"
    }
    return ValueFault(id: .notASchoolYear, words: words)
  }
}

extension Cell {
  /// A school year such as `2023-24`, or in another spelling with a warning; anything else is reported.
  func schoolYear(into problems: inout Problems) -> SchoolYear? {
    if let year = SchoolYear(bytes) { return year }
    guard isText, case .year(let year)? = WrittenSchoolYear(text) else {
      report(SchoolYear.fault(of: isText ? text : nil), into: &problems)
      return nil
    }
    report(readAs: year.description, into: &problems)
    return year
  }
}
