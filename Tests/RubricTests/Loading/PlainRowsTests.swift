import Testing

@testable import Rubric

@Suite struct PlainRowsTests {
  @Test(
    "a plain row is read and judged like the same row with a note",
    arguments: [
      "group: all, value: 90, n: 100, year: 2023-24",
      "year: 2023-24, n: 11, value: 0, group: asian",
      "group: all, value: 90, n: 10, year: 2023-24", "group: all, value: 90, n: 0, year: 2023-24",
      "group: all, value: 90, n: -1, year: 2023-24", "group: all, value: 90, n: 1.5, year: 2023-24",
      "group: all, value: 100.1, n: 50, year: 2023-24",
      "group: all, value: ~, n: 50, year: 2023-24",
      "group: all, value: 90, n: ~, year: 2023-24",
      "group: all, value: '90', n: '50', year: '2023-24'",
      "group: all, value: 90, n: 50, year: 2023-25", "group: none, value: 90, n: 50, year: 2023-24",
      "group: all, value: 90, n: 100000001, year: 2023-24",
      "group: all, value: 90%, n: 5, year: 2023",
      "group: all, suppressed: true, year: 2023-24", "group: all, suppressed: false, year: 2023-24",
      "group: all, suppressed: 'true', year: 2023-24", "group: all, suppressed: yes, year: 2023-24",
      "group: all, suppressed: ~, year: 2023-24", "group: all, value: 90, year: 2023-24",
      "group: all, n: 5, year: 2023-24", "group: all, n: 0, year: 2023-24",
      "group: all, value: 90, suppressed: true, year: 2023-24",
      "group: all, n: 50, suppressed: true, year: 2023-24", "group: all, group: all, year: 2023-24",
      "group: all, value: 90, value: 91, year: 2023-24",
      "group: all, value: 90, n: 50, yaer: 2023-24",
      "group: all, value: [90], n: 50, year: 2023-24",
      "group: [all], value: 90, n: 50, year: 2023-24",
    ]
  )
  func agrees(row: String) {
    func read(_ row: String) -> ([[MetricValue]]?, [String]) {
      let text = SourceText(
        assessmentHead + "metrics:\n  graduation-rate:\n    - { \(row) }\n",
        name: "x"
      )
      let problems = TestFramework.reader.problems(in: text).map { "\($0.place) \($0.message)" }
      return (try? TestFramework.reader.read(text).value.values, problems)
    }
    let (plain, noted) = (read(row), read("\(row), note: a"))
    #expect(plain.0 == noted.0)
    #expect(plain.1 == noted.1)
  }
}
