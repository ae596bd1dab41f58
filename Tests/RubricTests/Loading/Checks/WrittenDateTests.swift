import Testing

@testable import Rubric

@Suite struct WrittenDateTests {
  @Test(
    "a day is read in any form that leaves no doubt",
    arguments: [
      "2024-06-13", "2024-6-13", "2024/06/13", "2024.06.13", "20240613", "06132024", "13062024",
      "2024-06-13T00:00:00Z", "2024-06-13 00:00:00", "2024-06-13T08:15:00.000+02:00",
      "6/13/2024", "06/13/2024", "13/06/2024", "13.6.2024", "6-13-2024", "6/13/24", "06/13/24",
      "6/13/2024 0:00", "6/13/2024 12:00:00 AM", "13-Jun-24", "13-Jun-2024", "13 June 2024",
      "June 13, 2024", "Jun 13 2024", "JUNE 13TH, 2024", "Thursday, June 13, 2024",
      "Thu 13 Jun 2024", "2024-Jun-13", "45456", "45456.0", "45456.375",
    ]
  )
  func days(text: String) throws {
    let day = try #require(CalendarDate(year: 2024, month: 6, day: 13))
    #expect(WrittenDate(text) == .day(day))
  }

  @Test("a day and a month that could be exchanged are two days, unless the file is known")
  func either() throws {
    let june = try #require(CalendarDate(year: 2024, month: 6, day: 5))
    let may = try #require(CalendarDate(year: 2024, month: 5, day: 6))
    for text in ["6/5/2024", "06-05-2024", "6.5.24", "06052024", "6/5/2024 10:00"] {
      #expect(WrittenDate(text) == .either(june, may), "\(text)")
    }
    #expect(WrittenDate("6/5/2024", isMonthFirst: true) == .day(june))
    #expect(WrittenDate("6/6/2024") == .day(try #require(CalendarDate("2024-06-06"))))
    // 13 June 2024 or 24 June 2013.
    #expect(
      WrittenDate("13-06-24")
        == .either(
          try #require(CalendarDate("2024-06-13")),
          try #require(CalendarDate("2013-06-24"))
        )
    )
  }

  @Test(
    "anything else is not a day",
    arguments: [
      "", "TBD", "06/2024", "Jun-24", "June 2024", "2024", "13/13/2024", "2024-02-30", "31-Feb-24",
      "4545", "454567", "99999", "6/13/2024 or later", "June June 13 2024", "10:30", "1.5", "-",
      "2024-06-13-01", "the 13th of June 2024",
    ]
  )
  func nothing(text: String) { #expect(WrittenDate(text) == nil) }

  @Test(
    "the number of days by which a spreadsheet keeps a day",
    arguments: [
      (25_569, "1970-01-01"), (36_525, "1999-12-31"), (36_526, "2000-01-01"),
      (36_585, "2000-02-29"), (36_586, "2000-03-01"), (45_292, "2024-01-01"),
      (45_351, "2024-02-29"), (45_457, "2024-06-14"), (73_050, "2099-12-31"),
      (73_110, "2100-03-01"),
    ]
  )
  func spreadsheetNumbers(number: Int, day: String) throws {
    #expect(WrittenDate("\(number)") == .day(try #require(CalendarDate(day))))
  }

  @Test(
    "a month beside a number is what a spreadsheet makes of 3-4",
    arguments: ["4-Mar", "Mar-04"]
  )
  func month(text: String) {
    #expect(CalendarDate.holdsMonth(text))
    #expect(!CalendarDate.holdsMonth("March"))
    #expect(!CalendarDate.holdsMonth("4 - Maybe"))
  }
}
