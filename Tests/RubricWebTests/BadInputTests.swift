import Testing

@testable import Rubric
@testable import RubricWeb

/// Inputs that a page must take without harm.
@Suite struct BadInputTests {
  private func page(_ report: GapReport) throws -> PageReader {
    try PageReader(ReportPage(report).html)
  }

  @Test(
    "a name is shown as it is written, whatever it contains",
    arguments: [
      "<script>alert(1)</script>", "Peña & Søn's \"Unified\"", "מחוז החינוך", "منطقة تعليمية",
      "联合学区",
      "</title></style><img src=x onerror=alert(1)>", "&lt;b&gt;",
    ]
  )
  func names(name: String) throws {
    let page = try page(Reports.small(name: name))
    #expect(try page.texts("//h1/bdi") == [name])
    #expect(!page.html.contains("<script"))
    #expect(!page.html.contains("<img"))
    #expect(page.html.ranges(of: "</title></style>").isEmpty)
  }

  @Test("a note of 5,000 characters and one long word stay whole, collapsed")
  func longNote() throws {
    let word = String(repeating: "abcdefghij", count: 200)
    let note = String(repeating: "0123456 ", count: 375) + word
    let report = try Reports.small(
      ratings: "  coaching: { cycles: { level: 2, note: \"\(note)\" } }"
    )
    #expect(try page(report).texts("//details//dd") == ["Note: \(note)"])
  }

  @Test("evidence with Markdown, pipes, tags and addresses is plain text, not a link")
  func evidence() throws {
    let evidence = [
      "**Minutes** | 12 May | [link](https://example.org/a?b=1&c=2)", "<b>bold</b> | `code`",
    ]
    let list = evidence.map { "\"\($0)\"" }.joined(separator: ", ")
    let report = try Reports.small(
      ratings: "  coaching: { cycles: { level: 2, evidence: [\(list)] } }"
    )
    let page = try page(report)
    #expect(try page.texts("//details//dd") == evidence.map { "Evidence: \($0)" })
    #expect(try page.texts("//details//a").isEmpty)
    #expect(!page.html.contains("<b>"))
  }

  @Test("without any metric or rating, the page says so and draws no empty picture")
  func nothing() throws {
    let page = try page(Reports.small())
    #expect(page.html.contains("No figure is given for the cycle or the year before it."))
    #expect(page.html.contains("Nothing is rated here, so there is nothing to rank."))
    #expect(page.html.contains("0 of 7 indicators are rated; 7 are not rated yet."))
    #expect(try page.texts("//article[@class='metric']").isEmpty)
    #expect(try page.texts("//section[@id='domains']//td//*[local-name()='circle']").isEmpty)
  }

  @Test("without any rating, nothing has a score and every bound is open")
  func noRatings() throws {
    let report = try Reports.small(
      metrics: "  english: [ { group: all, value: -9, n: 954, year: 2023-24 } ]"
    )
    let rows = try page(report).rows("//section[@id='domains']")
    #expect(rows[1].dropFirst(2).prefix(3) == ["-", "1.0 to 5.0", "0 %"])
  }

  @Test("a small group's value and number are nowhere in the file, titles included")
  func smallGroups() throws {
    let report = try Reports.small(
      metrics: """
          english:
            - { group: all, value: -9, n: 954, year: 2023-24 }
            - { group: white, value: 47.25, n: 7, year: 2023-24 }
            - { group: asian, value: 19.2, n: 31, year: 2023-24 }
            - { group: black, value: -88, n: 40, year: 2023-24 }
        """
    )
    let page = try page(report)
    #expect(!page.html.contains("47.2") && !page.html.contains("47.3"))
    #expect(page.html.contains("Not shown: White."))
    // White alone is hidden in its family, so the next smallest one's number is withheld too.
    #expect(
      try page.rows("//article[@class='metric']").map { Array($0.prefix(3)) } == [
        ["All students", "-9.0", "954"], ["Asian", "19.2", "withheld"], ["Black", "-88.0", "40"],
      ]
    )
    #expect(!page.html.contains(">31<"))
    #expect(
      try page.texts("//*[local-name()='title']").count == 2 + report.assessment.ratings.count
    )
  }

  @Test("a group with only one year, and a metric whose every value is hidden, are reported")
  func oneYear() throws {
    let report = try Reports.small(
      metrics: """
          english:
            - { group: all, value: -9, n: 954, year: 2023-24 }
            - { group: foster, value: -60, n: 20, year: 2022-23 }
          absence:
            - { group: all, value: 18, n: 5, year: 2023-24 }
        """
    )
    let page = try page(report)
    #expect(try page.rows("//article[@class='metric'][1]").count == 1)
    #expect(!page.html.contains("-60.0"))
    #expect(page.html.contains("Chronic absenteeism: all students not shown"))
    #expect(try page.texts("//article[@class='metric'][2]//*[local-name()='svg']").isEmpty)
  }

  @Test("a district of another kind uses that kind's cut scores, and says if there are none")
  func kinds() throws {
    let metrics = """
        english: [ { group: all, value: -9, n: 954, year: 2023-24 } ]
        absence: [ { group: all, value: 18, n: 954, year: 2023-24 } ]
      """
    let unified = try page(Reports.small(metrics: metrics)).rows("//article[@class='metric']")
    let high = try page(Reports.small(metrics: metrics, kind: "high")).rows(
      "//article[@class='metric']"
    )
    // English has cut scores for unified districts only; absence has them for both.
    #expect(unified.map { $0[3] } == ["2.9", "~2.2"])
    #expect(high.map { $0[3] } == ["-", "~2.2"])
  }

  @Test("an elementary district's page shows no graduation, and does not call it missing")
  func elementary() throws {
    let report = try Reports.report(
      """
      assessment: positive-outliers
      district: { name: Oak Elementary, kind: elementary }
      cycle: 2023-24
      metrics:
        chronic-absenteeism: [ { group: all, value: 21.2, n: 4210, year: 2023-24 } ]
      """,
      in: Reports.embedded
    )
    let page = try page(report)
    #expect(try page.texts("//article[@class='metric']/h3").count == 1)
    let metrics = try page.texts("//section[@id='metrics']").joined().lowercased()
    #expect(!metrics.contains("graduation") && metrics.contains("suspension"))
    #expect(page.html.contains("elementary district"))
  }
}
