import Testing

@testable import Rubric
@testable import RubricWeb

@Suite struct BatchPageTests {
  private static func row(_ report: GapReport, _ file: String?) -> [UInt8] {
    BatchRow(report.analysis.district, report: file).bytes
  }

  private static let year = SchoolYear(start: 2023)
  /// Strength, confirmed gap, ratings above results, results above ratings, unmeasured.
  private static let quadrants = [[5, 0, 3, 1, 1201], [0, 0, 0, 2, 1208], [0, 0, 0, 0, 1210]]

  private static func page() throws -> PageReader {
    let rows =
      try row(Reports.small(name: "Zeta <b>"), "reports/zeta.html")
      + row(Reports.elmValley(), "javascript:alert(1)")
      + row(Reports.small(name: "Alpha", kind: "high"), nil)
    let spreads = [
      BatchPage.Spread(applicableCount: 3, count: 1, quartiles: nil),
      BatchPage.Spread(applicableCount: 1003, count: 1001, quartiles: (2, 3, 4)),
      BatchPage.Spread(applicableCount: 12, count: 11, quartiles: (2.25, 2.5, 3.75)),
    ]
    let counts = BatchPage.Counts(
      districts: 1210,
      invented: 1,
      kinds: [1200, 10],
      cycles: [SchoolYear(start: 2024): 9, year: 1201],
      indexScores: [1100, 9],
      quadrants: quadrants,
      refused: 2
    )
    return try PageReader(
      BatchPage(framework: Reports.small, counts: counts, spreads: spreads, rows: rows).html
    )
  }

  @Test("districts are in the order of the input, with their scores and a link to their report")
  func rows() throws {
    let rows = try Self.page().rows("//table[@id='batch']")
    let none = ["-", "1.0 to 5.0", "0 %", "-", "1.0 to 5.0", "0 %", "-", "-", "-", "-"]
    #expect(
      rows == [
        ["Zeta <b>", "unified district", "2023-24"] + none,
        [
          "Elm Valley Unified (invented district)", "unified district", "2023-24", "3.2",
          "2.4 to 3.7", "67 %", "3.0", "2.0 to 4.0", "50 %", "2.7", "3.5", "3.0", "1",
        ],
        ["Alpha", "high school district", "2023-24"] + none,
      ]
    )
    // A link always leads to a file beside the page.
    #expect(
      try Self.page().texts("//table[@id='batch']//@href")
        == ["./reports/zeta.html", "./javascript:alert(1)"]
    )
  }

  @Test("a row that a batch has kept comes back as it was, whatever a name contains")
  func kept() throws {
    for (name, file) in [("Zeta\n\u{0}\u{FF}þ <tr>", "reports/zeta.html"), ("", nil)] {
      let row = BatchRow(name: name, report: file, cells: ["", "2.7 to 3.9", "-"])
      let bytes = row.bytes
      #expect(bytes.filter { $0 == BatchRow.end }.count == 1)
      #expect(BatchRow(bytes: bytes.dropLast()) == row)
    }
    #expect(BatchRow(bytes: []) == nil)
  }

  @Test("a column in which no district has anything is neither in the heading nor in a row")
  func columns() throws {
    let counts = BatchPage.Counts(
      districts: 2,
      invented: 0,
      kinds: [1, 1],
      cycles: [Self.year: 2],
      indexScores: [0, 0],
      quadrants: [],
      refused: 0
    )
    let spreads = [0, 2, 0].map {
      BatchPage.Spread(applicableCount: 2, count: $0, quartiles: nil)
    }
    let rows =
      try Self.row(
        Reports.small(name: "<td>1", ratings: "  families: { input: 3, welcome: 4 }"),
        nil
      )
      + Self.row(Reports.small(name: "Alpha", kind: "high"), nil)
    let page = try PageReader(
      BatchPage(framework: Reports.small, counts: counts, spreads: spreads, rows: rows).html
    )
    #expect(
      try page.texts("//table[@id='batch']/thead//th")
        == ["district", "kind", "practices rated", "2 Families as partners", "parted"]
    )
    // Nothing of the practice that weighs 1 is rated, and 2 of 3 of the one that weighs 2: 4 of 9.
    #expect(
      try page.rows("//table[@id='batch']") == [
        ["<td>1", "unified district", "44 %", "3.5", "-"],
        ["Alpha", "high school district", "0 %", "-", "-"],
      ]
    )
    #expect(!page.html.contains("If all rated"))
  }

  @Test(
    "the page says what kinds there are, how many were refused, and that ratings are reflections"
  )
  func facts() throws {
    let page = try Self.page()
    #expect(
      try page.texts("//p[@class='facts']")
        == [
          "unified district: 1,200 · high school district: 10 · 2023-24: 1,201 · 2024-25: 9 · 1 invented district · 2 inputs refused"
        ]
    )
    #expect(page.html.contains("Ratings are reflections"))
    #expect(page.html.contains("rank no one"))
  }

  @Test("a spread is a band and a diamond, and only a number if too few have a score")
  func spreads() throws {
    let page = try Self.page()
    let rows = try page.rows("//table[contains(@class, 'strips')]")
    #expect(
      rows == [
        ["Coaching of teachers", "", "1 of 3", "-", "-", "-"],
        ["Families as partners", "", "1,001 of 1,003", "2.0", "3.0", "4.0"],
        ["Supply of teachers", "", "11 of 12", "2.3", "2.5", "3.8"],
      ]
    )
    #expect(
      page.html.contains(
        "<rect class=\"band\" x=\"26.5%\" y=\"8\" width=\"47%\" height=\"10\" rx=\"3\"/>"
      )
    )
    #expect(page.html.contains("The lowest middle score is 2.5: Supply of teachers."))
  }

  @Test("every domain counts its districts by quadrant")
  func quadrants() throws {
    let page = try Self.page()
    let rows = try page.rows("//h2[@id='quadrants']/following-sibling::table[1]")
    #expect(
      rows == [
        ["Coaching of teachers", "5", "0", "3", "1", "1,201"],
        ["Families as partners", "0", "0", "0", "2", "1,208"],
      ]
    )
    #expect(page.html.contains("Unmeasured everywhere: Supply of teachers."))
    #expect(
      page.html.contains(
        "Ratings and results part most often in Coaching of teachers: 4 districts. Why there?"
      )
    )
  }

  @Test("the page runs only its own script, and requests nothing")
  func script() throws {
    let html = try Self.page().html
    #expect(html.ranges(of: "<script>").count == 1)
    #expect(html.contains("script-src 'unsafe-inline'"))
    for word in ["http://", "https://", "src=", "fetch(", "@import", "innerHTML"] {
      #expect(!html.contains(word), "\(word)")
    }
  }

  /// Ten times Elm Valley, and two districts without ratings.
  @Test("a page is made from a cohort: its kinds, quadrants and quartiles")
  func cohort() throws {
    let elm = try Reports.elmValley()
    let bare = [try Reports.small(name: "Alpha", kind: "high"), try Reports.small(name: "Beta")]
    let entries = Array(repeating: elm.cohortEntry, count: 10) + bare.map(\.cohortEntry)
    let report = CohortReport(of: Cohort(of: entries, in: Reports.small))
    let page = try PageReader(BatchPage(report, refusedCount: 3, rows: []).html)
    #expect(
      try page.texts("//p[@class='facts']")
        == [
          "unified district: 11 · high school district: 1 · 2023-24 · 10 invented districts · 3 inputs refused"
        ]
    )
    // Ten equal scores have one middle and two quarters, all of them that score.
    #expect(
      try page.rows("//table[contains(@class, 'strips')]") == [
        ["Coaching of teachers", "", "10 of 12", "2.7", "2.7", "2.7"],
        ["Families as partners", "", "10 of 12", "3.5", "3.5", "3.5"],
        ["Supply of teachers", "", "10 of 12", "3.0", "3.0", "3.0"],
      ]
    )
    #expect(
      try page.rows("//h2[@id='quadrants']/following-sibling::table[1]") == [
        ["Coaching of teachers", "0", "0", "0", "10", "2"],
        ["Families as partners", "10", "0", "0", "0", "2"],
      ]
    )
    #expect(page.html.contains("Unmeasured everywhere: Supply of teachers."))
  }

  @Test("a batch without districts still has a page")
  func empty() throws {
    let counts = BatchPage.Counts(
      districts: 0,
      invented: 0,
      kinds: [0, 0],
      cycles: [:],
      indexScores: [0, 0],
      quadrants: [],
      refused: 1
    )
    let page = try PageReader(
      BatchPage(framework: Reports.small, counts: counts, spreads: [], rows: []).html
    )
    #expect(try page.texts("//h1") == ["0 districts"])
    #expect(try page.texts("//p[@class='facts']") == ["1 input refused"])
    #expect(try page.rows("//table[@id='batch']").isEmpty)
    #expect(page.html.contains("Too few districts to count them by quadrant"))
  }
}
