import Foundation
import Testing

@testable import Rubric
@testable import RubricWeb

@Suite struct PlanPageTests {
  private static func page(
    name: String = "Elm Valley",
    _ metrics: String = "suspension-rate: [ { group: all, value: 6, n: 500, year: 2024-25 } ]"
  ) throws -> PlanPage {
    let framework = try Framework.reading(.embedded).value
    let text = """
      assessment: positive-outliers
      district: { name: "\(name)", kind: unified }
      cycle: 2024-25
      metrics: { \(metrics) }

      """
    let assessment = try AssessmentReader(framework)
      .read(SourceText(Array(text.utf8), name: "elm.yml")).value
    let report = GapReport(of: assessment)
    return PlanPage(
      try #require(PlanReport(of: report, by: try PlanMap.reading(framework)))
    )
  }

  @Test(
    "a name can never become markup, in the page or in what becomes a Word file",
    arguments: ["<script>alert(1)</script>", "</title><b>", "a & b's <img src=x>"]
  )
  func hostile(name: String) throws {
    let page = try Self.page(name: name)
    let escaped = name.replacing("&", with: "&amp;").replacing("<", with: "&lt;")
      .replacing(">", with: "&gt;").replacing("'", with: "&#39;")
    for html in [page.html, page.wordSource.html] {
      #expect(html.contains(escaped))
      #expect(!html.contains(name))
    }
  }

  @Test("every blank of the notes is marked, and nothing else is")
  func blanks() throws {
    let page = try Self.page()
    let blanks = page.report.document.blocks.flatMap { block -> [Prose] in
      switch block {
      case .paragraph(let text): [text]
      case .list(let items): items
      case .table(let table): table.rows.flatMap { $0 }
      case .title, .heading, .subheading, .minorHeading, .reading, .verbatim, .entries, .ranking: []
      }
    }.reduce(0) { $0 + $1.marks.count }
    #expect(blanks > 50)
    let marks = page.html.components(separatedBy: "<mark ").count - 1
    #expect(marks == blanks)
  }

  @Test("a table has a header row with one cell for each column, and rows that fit")
  func tables() throws {
    for table in try Self.page().html.components(separatedBy: "<table").dropFirst() {
      let head = try #require(table.components(separatedBy: "</thead>").first)
      let columns = head.matches(of: /<t[hd]/).count - (head.contains("<thead") ? 1 : 0)
      #expect(head.contains("scope=\"col\""))
      for row in table.components(separatedBy: "<tbody>")[1].components(separatedBy: "<tr>")
        .dropFirst()
      {
        #expect(row.matches(of: /<\/t[hd]>/).count == columns)
      }
    }
  }

  @Test("the picture has its words, and is left out if no metric has a level")
  func picture() throws {
    let page = try Self.page()
    // Level 3 from 4.5 and level 2 from 8: 6 lies at 2 + 2 / 3.5.
    #expect(page.html.contains("alt=\"1 of the 1 metric with cut scores lies below level 4"))
    #expect(page.html.contains("Suspension rate 2.6."))
    #expect(page.wordSource.picture?.hasPrefix("<svg xmlns=") == true)
    // What the marks mean stands in the picture for all to see, not only in its words.
    #expect(page.wordSource.picture?.contains(">Ring: baseline; dot: newest.</text>") == true)
    let bare = try Self.page("coaching-reach: [ { group: all, value: 6, n: 500, year: 2024-25 } ]")
    #expect(bare.wordSource.picture == nil)
    #expect(!bare.html.contains("<img"))
  }

  @Test("no figure for fewer than 11 students is on the page or in its picture")
  func smallGroups() throws {
    let page = try Self.page(
      "suspension-rate: [ { group: all, value: 6.54, n: 10, year: 2024-25 } ]"
    )
    #expect(!page.html.contains("6.5"))
    #expect(page.wordSource.picture == nil)
  }

  @Test(
    "bytes become the characters that the standard gives",
    arguments: [
      ("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg=="),
      ("fooba", "Zm9vYmE="), ("foobar", "Zm9vYmFy"),
    ]
  )
  func base64(text: String, expected: String) {
    // The test vectors of RFC 4648, section 10.
    #expect(Base64.text(of: Array(text.utf8)) == expected)
  }

  @Test("the Word file that provides the styles is a zip archive")
  func reference() {
    #expect(WordReference.bytes.prefix(2) == [0x50, 0x4B])
  }
}
