import Rubric

#if canImport(Darwin)
  private import Darwin
#elseif canImport(Musl)
  private import Musl
#else
  private import Glibc
#endif

extension CalendarDate {
  /// The day by the computer's clock, where it stands; `nil` if the clock cannot be read.
  static var today: CalendarDate? {
    var now = time(nil)
    var parts = unsafe tm()
    guard unsafe localtime_r(&now, &parts) != nil else { return nil }
    return unsafe CalendarDate(
      year: Int(parts.tm_year) + 1900,
      month: Int(parts.tm_mon) + 1,
      day: Int(parts.tm_mday)
    )
  }
}

extension AssessmentReader {
  /// A reader that asks about years that have not come yet.
  static func ofToday(_ framework: Framework) -> AssessmentReader {
    AssessmentReader(framework, today: .today)
  }
}
