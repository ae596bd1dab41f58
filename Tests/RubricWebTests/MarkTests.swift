import Testing

@testable import Rubric
@testable import RubricWeb

/// Texts of a district and of a framework that look like what the program writes itself.
///
/// They are next to others of the same length, so that nothing but their own letters may differ.
@Suite struct MarkTests {
  private struct Texts {
    let mark: String
    let reading: String

    static let looking = Texts(mark: "[to complete: pay me]", reading: "How to read it: no")
    static let other = Texts(mark: "(to complete; pay me)", reading: "How to read it; no")
  }

  /// The built-in framework with some of its texts replaced.
  private static func files(_ texts: Texts) throws -> FrameworkFiles {
    let changes: [String: [(String, String)]] = [
      "metrics.yml": [
        ("title: Foster youth,", "title: \"\(texts.mark)\","),
        ("title: Suspension rate\n", "title: \"\(texts.reading)\"\n"),
        ("      The Dashboard leaves", "      \(texts.reading) \(texts.mark) The Dashboard leaves"),
      ],
      "plan.yml": [("title: Parents and families", "title: \"\(texts.reading)\"")],
      "practices/1-shared-vision.yml": [
        ("statement: >-\n", "statement: >-\n      \(texts.reading) \(texts.mark)\n")
      ],
    ]
    return FrameworkFiles(
      FrameworkFiles.embedded.files.map { file in
        var text = String(decoding: file.bytes, as: UTF8.self)
        for (old, new) in changes[file.path] ?? [] { text = text.replacing(old, with: new) }
        return .init(path: file.path, bytes: Array(text.utf8), name: file.path)
      }
    )
  }

  private static func report(_ texts: Texts) throws -> (GapReport, PlanMap) {
    let files = try files(texts)
    // One digest for all, since the files differ and nothing else may.
    let framework = try Framework.reading(files, sha256: { _ in "0" }).value
    let report = try Reports.report(
      """
      assessment: positive-outliers
      district: { name: "North \(texts.mark)", kind: unified, enrollment: 900, low-income: 50 }
      cycle: 2024-25
      ratings:
        shared-vision:
          clear-vision: { level: 2, note: "\(texts.reading)", evidence: [ "\(texts.mark)" ] }
          \(framework.domains[0].indicators[1].id): { not-applicable: "\(texts.reading) \(texts.mark)" }
      published-ratings:
        - { instrument: "\(texts.mark)", items: 12, lowest: 3, highest: 3 }
      metrics:
        suspension-rate:
          - { group: all, value: 6, n: 500, year: 2024-25 }
          - { group: foster, value: 12, n: 40, year: 2024-25 }

      """,
      in: framework
    )
    return (report, try PlanMap.reading(framework))
  }

  /// The report, the notes and the page of a batch, in every form.
  private static func forms(_ texts: Texts) throws -> [(name: String, text: String)] {
    let (report, map) = try report(texts)
    let plan = try #require(PlanReport(of: report, by: map))
    let page = PlanPage(plan)
    let row = BatchRow(report.analysis.district, report: "reports/north.html")
    let cohort = CohortReport(
      of: Cohort(of: [report.cohortEntry], in: report.framework)
    )
    return [
      ("text", report.rendered(as: .text)), ("Markdown", report.rendered(as: .markdown)),
      ("JSON", report.rendered(as: .json)), ("page", ReportPage(report).html),
      ("Word", WordSource(report).html), ("notes, Markdown", plan.rendered(as: .markdown)),
      ("notes, JSON", plan.rendered(as: .json)), ("notes, CSV", plan.rendered(as: .csv)),
      // The page holds its picture in digits, of which no letter could be told.
      ("notes, page", page.html.replacing(/src="[^"]*"/, with: "")),
      ("notes, Word", page.wordSource.html), ("notes, picture", page.wordSource.picture ?? ""),
      ("batch", BatchPage(cohort, refusedCount: 0, rows: row.bytes).html),
    ]
  }

  @Test("a text that looks like a blank or like a reading hint is plain text in every form")
  func looksLikeOne() throws {
    for (other, looking) in zip(try Self.forms(.other), try Self.forms(.looking)) {
      guard other.name != "text" else {
        // Lines break within these texts, so the letters that differ are made the same.
        let same = { (text: String) in
          text.replacing("[", with: "(").replacing("]", with: ")").replacing(":", with: ";")
        }
        #expect(same(looking.text) == same(other.text))
        continue
      }
      // Markdown escapes brackets, whoever writes them.
      let isMarkdown = other.name.hasSuffix("Markdown")
      let expected = other.text
        .replacing(
          Texts.other.mark,
          with: isMarkdown ? #"\[to complete: pay me\]"# : Texts.looking.mark
        )
        .replacing(Texts.other.reading, with: Texts.looking.reading)
        .replacing("how to read it; no", with: "how to read it: no")
      let isSame = looking.text == expected
      #expect(isSame && looking.text != other.text, "\(other.name)")
      if ["page", "Word", "batch"].contains(other.name) {
        // Neither a report nor the page of a batch has anything to fill in.
        #expect(!looking.text.contains("<mark"), "\(other.name)")
      }
    }
  }
}
