import Testing

@testable import Rubric

@Suite struct CalendarDateTests {
  @Test(
    "a calendar date is read and written alike",
    arguments: ["2024-06-20", "2024-02-29", "2000-02-29", "1999-12-31", "2023-04-30"]
  )
  func days(text: String) throws {
    let date = try #require(CalendarDate(text))
    #expect(date.description == text)
  }

  @Test(
    "a date that does not exist, or is in another form, is not a date",
    arguments: [
      "2023-02-29", "1900-02-29", "2024-04-31", "2024-13-01", "2024-00-10", "2024-06-00",
      "2024-6-20", "+024-06-20", "2024-06-2", "2024-06-201", "2024/06/20", "24-06-2020", "",
      "2024-06-2\u{664}",
    ]
  )
  func none(text: String) { #expect(CalendarDate(text) == nil) }

  @Test("the school year begins on July 1")
  func schoolYear() {
    #expect(CalendarDate("2024-06-30")?.schoolYear == SchoolYear(start: 2023))
    #expect(CalendarDate("2024-07-01")?.schoolYear == SchoolYear(start: 2024))
  }
}
