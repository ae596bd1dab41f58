import Foundation
import Testing

@testable import Rubric
@testable import RubricWeb

@Suite struct ReportPageTests {
  private static let examples = [
    "examples/gridley-2023-24.yml", "examples/long-beach-2023-24.yml",
    "examples/invented-unified.yml",
  ]

  private func page(_ report: GapReport) throws -> PageReader {
    try PageReader(ReportPage(report).html)
  }

  @Test("an example's page is well formed, under 300 KB, and the same twice", arguments: examples)
  func wellFormed(file: String) throws {
    let report = try Reports.report(file: file, in: Reports.embedded)
    let html = ReportPage(report).html
    _ = try PageReader(html)
    #expect(html.utf8.count < 300_000)
    #expect(html == ReportPage(report).html)
  }

  @Test("a page contains no script and requests nothing", arguments: examples)
  func selfContained(file: String) throws {
    let html = ReportPage(try Reports.report(file: file, in: Reports.embedded)).html
    for word in ["<script", "http://", "https://", "src=", "url(", "@import", "<img", "<iframe"] {
      #expect(!html.contains(word), "\(word)")
    }
    #expect(html.contains("default-src 'none'"))
    let links = html.matches(of: /href="([^"]*)"/).map { String($0.1) }
    #expect(links.allSatisfy { $0.hasPrefix("#") || $0 == "data:," })
  }

  @Test("every link leads to a place on the page, and no place has two", arguments: examples)
  func links(file: String) throws {
    let page = try page(Reports.report(file: file, in: Reports.embedded))
    let places = try page.texts("//@id")
    #expect(Set(places).count == places.count)
    for link in try page.texts("//@href") { #expect(places.contains(String(link.dropFirst()))) }
  }

  @Test("sections and the links to them are in the order that is declared", arguments: examples)
  func sections(file: String) throws {
    let page = try page(Reports.report(file: file, in: Reports.embedded))
    let order = ["priorities", "questions", "domains", "indicators", "metrics", "foundations"]
    #expect(try page.texts("//section/@id") == ["short"] + order)
    #expect(try page.texts("//nav//a/@href") == order.map { "#" + $0 })
  }

  @Test("headings begin with one title and never skip a level", arguments: examples)
  func headings(file: String) throws {
    let headings = try page(Reports.report(file: file, in: Reports.embedded)).headings()
    #expect(headings.count { $0.level == 1 } == 1)
    #expect(headings.first?.level == 1)
    for (before, after) in zip(headings, headings.dropFirst()) {
      #expect(after.level <= before.level + 1, "\(after.text)")
    }
  }

  @Test("every picture has words for those who cannot see it, or is next to its words")
  func textAlternatives() throws {
    let page = try page(Reports.elmValley())
    let count = try page.texts("//*[local-name()='svg'][not(ancestor::*[local-name()='svg'])]")
      .count
    let named = try page.texts("//*[local-name()='svg'][@role='img']/@aria-label")
    let hidden = try page.texts("//*[local-name()='svg'][@aria-hidden='true']").count
    #expect(count == named.count + hidden)
    #expect(!named.contains(""))
    // Two indices, three domains twice, the quadrants, and two metrics with a figure.
    #expect(named.count == 2 + 3 * 2 + 1 + 2)
  }

  @Test("the page says what the text report says, in its words")
  func sameWords() throws {
    let report = try Reports.elmValley()
    let shown = try #require(try page(report).texts("//body").first)
    let table = { (table: Document.Table) in
      table.columns.map(\.title) + table.rows.flatMap { $0.map(\.text) }
    }
    // The metrics' table and their groups stand together in one table each.
    let sections: [GapReport.Section] = [.priorities, .questions, .domains, .indicators]
    for block in sections.flatMap({ report.blocks($0) }) {
      let words: [String] =
        switch block {
        case .title(let text), .heading(let text), .subheading(let text), .minorHeading(let text),
          .reading(let text):
          [text]
        case .paragraph(let prose): [prose.text]
        case .list(let items): items.map(\.text)
        case .verbatim(let lines): lines
        case .table(let own): table(own)
        case .entries(let entries), .ranking(let entries):
          entries.flatMap { [$0.label, $0.lead] + $0.details }
        }
      for word in words where !word.isEmpty {
        let isShown = shown.contains(word)
        #expect(isShown, "\(word)")
      }
    }
    let foundations = [
      report.frameworkNote, report.metricReading, report.explainCommand, report.scoreReading,
    ]
    for word in foundations + report.comparisonNotes + report.districtFacts {
      let isShown = shown.contains(word)
      #expect(isShown, "\(word)")
    }
    #expect(shown.contains(report.frameworkDigest))
    #expect(report.inputs.allSatisfy { shown.contains($0.sha256) })
  }

  @Test("if standings exist, the picture of ratings against results is there with its table")
  func quadrants() throws {
    let page = try page(Reports.elmValley())
    #expect(
      try page.texts("//section[@id='questions']/h3")
        == ["Ratings and results part in 1 of 2 measured domains: why?"]
    )
    #expect(
      try page.rows("//section[@id='questions']") == [
        ["Coaching of teachers", "1", "2.7", "+0.2", "results above ratings"],
        ["Families as partners", "2", "3.5", "+0.4", "strength, by Chronic absenteeism alone"],
      ]
    )
    #expect(page.html.contains("Not in the picture: 1 of 3 domains"))
  }

  @Test(
    "one measured domain is reported as one, and what comes first is asked only of a confirmed gap",
    arguments: [
      // A rate of 18 is 0.4 SD better than the 20 that is usual at 60 % low-income students, and 24 is worse.
      (3.5, 18, "Ratings and results agree in the one measured domain."),
      (2, 24, "Ratings and results agree in the one measured domain: what comes first?"),
      (2, 18, "Ratings and results part in the one measured domain: why?"),
    ]
  )
  func oneMeasured(level: Double, rate: Int, message: String) throws {
    let report = try Reports.small(
      ratings: "  families: { input: \(level), welcome: \(level) }",
      metrics: "  absence: [ { group: all, value: \(rate), n: 954, year: 2023-24 } ]"
    )
    #expect(try page(report).texts("//section[@id='questions']/h3") == [message])
  }

  @Test("if no standing exists, there is no picture but the reason")
  func unmeasured() throws {
    let report = try Reports.small(
      ratings: "  coaching: { cycles: 2, time: 4 }",
      metrics: "  english: [ { group: all, value: -9, n: 954, year: 2023-24 } ]",
      kind: "high"
    )
    let page = try page(report)
    #expect(try page.texts("//figure[@class='quadrants']").isEmpty)
    #expect(page.html.contains("no linked metric has a line for this kind of district"))
  }

  @Test("a domain's row contains its score, bounds, coverage, reference and gap")
  func domainRow() throws {
    let rows = try page(Reports.elmValley()).rows("//section[@id='domains']")
    // Cycles weighs 2 with reference 5, time 1 with reference 3: (2 × 5 + 3) / 3 = 4.3.
    #expect(
      rows[1] == [
        "Coaching of teachers", "", "2.7", "2.7", "100 %", "4.3", "2.0", "results above ratings",
      ]
    )
    #expect(
      rows[4] == ["Supply of teachers", "", "3.0", "2.0 to 4.0", "50 %", "4.0", "-", "unmeasured"]
    )
  }
}
