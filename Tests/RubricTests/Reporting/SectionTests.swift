import Testing

@testable import Rubric

/// Sections are declared once; every form has them in the order that is declared.
@Suite struct SectionTests {
  /// The keys of a JSON object at its outermost level, in order.
  private static func keys(of json: String) -> [String] {
    var (keys, depth, isText, isEscaped) = ([String](), 0, false, false)
    var (text, last) = ("", "")
    for character in json {
      if isText {
        if isEscaped {
          isEscaped = false
        } else if character == "\\" {
          isEscaped = true
        } else if character == "\"" {
          (isText, last) = (false, text)
        } else {
          text.append(character)
        }
        continue
      }
      switch character {
      case "\"": (isText, text) = (true, "")
      case "{", "[": depth += 1
      case "}", "]": depth -= 1
      case ":": if depth == 1 { keys.append(last) }
      default: break
      }
    }
    return keys
  }

  private static func headings(of markdown: String) -> [String] {
    markdown.split(separator: "\n").filter { $0.hasPrefix("## ") }.map { String($0.dropFirst(3)) }
  }

  private func report() throws -> GapReport {
    try MethodFramework.single([.init("a", reference: 4)]).working("one: { a: 3 }").report
  }

  @Test("the Markdown report has its sections in order, priorities once for each kind of domain")
  func markdown() throws {
    #expect(
      try Self.headings(of: report().rendered(as: .markdown)) == [
        "What to work on first: practices", "Questions to ask", "Domains", "Indicators", "Metrics",
        "What this rests on",
      ]
    )
    #expect(
      GapReport.Section.allCases.map(\.id) == [
        "priorities", "questions", "domains", "indicators", "metrics", "foundations",
      ]
    )
  }

  @Test("the JSON report has the values of each section in the order that sections have in data")
  func json() throws {
    let head = ["schema", "framework", "district", "cycle"]
    #expect(
      try Self.keys(of: report().json) == head + GapReport.Section.inData.flatMap { $0.keys }
    )
    #expect(Set(GapReport.Section.inData) == Set(GapReport.Section.allCases))
    #expect(GapReport.Section.inData.count == GapReport.Section.allCases.count)
  }

  @Test("a cohort's page and data have their sections in the same order")
  func cohort() throws {
    let framework = try TestCohort.small.framework()
    let report = CohortReport(
      of: Cohort(of: try TestCohort.entries(framework), in: framework)
    )
    #expect(
      Self.headings(of: report.markdown) == [
        "Who takes part", "Scores of domains", "Ratings beside results", "Scores by kind and size",
        "Ratings of indicators", "Metrics", "What the words mean",
      ]
    )
    let head = ["schema", "framework", "districts", "invented", "cycles", "smallest"]
    #expect(
      Self.keys(of: report.json) == head + CohortReport.Section.allCases.flatMap { $0.keys }
    )
  }
}
