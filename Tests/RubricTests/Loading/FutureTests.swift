import Testing

@testable import Rubric

/// The day is handed in: without it, no year is one to come.
@Suite struct FutureTests {
  private static func problems(
    on today: String?,
    cycle: String = "2023-24",
    rest: String = ""
  ) -> [String] {
    let text = """
      assessment: positive-outliers
      district: { name: Elm Valley, kind: unified }
      cycle: \(cycle)
      \(rest)
      """
    return AssessmentReader(ImportRun.framework, today: today.flatMap { CalendarDate($0) })
      .problems(in: SourceText(text, name: "elm.yml"))
      .map { "\($0.place.line):\($0.place.column) \($0.message)" }
  }

  @Test("a cycle may be the next school year, but not a later one")
  func cycle() {
    // June 30 belongs to the school year 2024-25, July 1 to 2025-26.
    #expect(Self.problems(on: "2025-06-30", cycle: "2025-26") == [])
    #expect(
      Self.problems(on: "2025-06-30", cycle: "2026-27") == [
        "3:8 the school year 2026-27 is neither over nor under way nor the next one (it is 2024-25 now); is a digit wrong?"
      ]
    )
    #expect(Self.problems(on: "2025-07-01", cycle: "2026-27") == [])
    #expect(Self.problems(on: nil, cycle: "2099-00") == [])
  }

  @Test(
    "a figure may be of a year that has begun, and a rating of this month, but not of a later one"
  )
  func figuresAndDates() {
    func figure(_ year: String) -> String {
      "metrics: { graduation-rate: [ { group: all, value: 90, n: 99, year: \(year) } ] }"
    }
    #expect(Self.problems(on: "2025-06-30", rest: figure("2024-25")) == [])
    #expect(
      Self.problems(on: "2025-06-30", rest: figure("2025-26")) == [
        "4:69 the school year 2025-26 has not begun (it is 2024-25 now); is a digit wrong?"
      ]
    )
    func rating(_ date: String) -> String {
      "ratings: { shared-vision: { clear-vision: { level: 3, date: \(date) } } }"
    }
    #expect(Self.problems(on: "2025-06-02", rest: rating("2025-06-30")) == [])
    #expect(
      Self.problems(on: "2025-06-30", rest: rating("2025-07-01")) == [
        "4:61 2025-07-01 is still to come; is a digit wrong?"
      ]
    )
    #expect(Self.problems(on: nil, rest: figure("2099-00") + "\n" + rating("2999-01-01")) == [])
  }

  @Test(
    "in a table, each cycle and date is asked about in its cell, and a year of figures once, at its first column"
  )
  func table() {
    let bytes = Array(
      """
      district,cycle,kind,date,shared-vision/clear-vision,graduation-rate@2031-32,dropout-rate@2031-32
      A,2030-31,unified,2029-01-01,3,90,2
      B,2023-24,unified,2024-06-01,3,91,3

      """.utf8
    )
    let reader = AssessmentReader(ImportRun.framework, today: CalendarDate("2025-06-30"))
    var source = DistrictSource("t.csv", reader: reader)
    var warnings: [Diagnostic] = []
    for portion in source.push(bytes[...]) + source.finish() {
      portion.forEachDistrict(note: { warnings.append($0) }) {
        warnings += (try? $0.outcome.get().warnings) ?? []
      }
    }
    #expect(warnings.map(\.id) == [.future, .future, .future])
    #expect(warnings.map { "\($0.place.line):\($0.place.column)" } == ["1:53", "2:3", "2:19"])
  }
}
