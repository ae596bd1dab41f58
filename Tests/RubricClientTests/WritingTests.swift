import Rubric
import RubricWeb
import Testing

@Suite struct WritingTests {
  @Test("a report is written in every form, and no form names a line of a file that does not exist")
  func reports() throws {
    let report = GapReport(of: try Client.assessment())
    for format in ReportFormat.allCases {
      let text = report.rendered(as: format)
      #expect(text.contains("Elm Valley Unified"), "\(format)")
      #expect(text.contains("invented"), "\(format)")
    }
    #expect(ReportPage(report).html.contains("Elm Valley Unified"))
    let explained = try #require(
      report.explanation(ofIndicator: "family-engagement/partners-in-learning")
    )
    #expect(explained.contains("Rated 2 (given by a program)."))
    #expect(explained.contains("(2023-24, given by a program)"))
    let domain = try #require(report.explanation(ofDomain: "family-engagement"))
    #expect((0...9).allSatisfy { !domain.contains("line \($0)") })
    #expect(report.explanation(ofDomain: "family") == nil)
    #expect(report.explanation(ofIndicator: "family-engagement") == nil)
  }

  @Test("planning notes are written in every form, and say that a program gave the figures")
  func notes() throws {
    let report = GapReport(of: try Client.assessment())
    let plan = try PlanMap.reading(report.framework)
    let notes = try #require(PlanReport(of: report, by: plan))
    for format in PlanFormat.allCases { #expect(!notes.rendered(as: format).isEmpty) }
    let text = notes.rendered(as: .markdown)
    #expect(text.contains("Figures and ratings were given by a program"))
    #expect(!text.contains(": line "))
    #expect(PlanPage(notes).html.contains("Elm Valley Unified"))
    #expect(PlanReport(of: report, by: plan, for: "1999-00") == nil)
  }

  @Test("an assessment made in code is written as a form, and says the same when it is read again")
  func form() throws {
    let own = try Client.assessment()
    let text = AssessmentText(own).text
    let read = try AssessmentReader(own.framework).read(SourceText(text, name: "elm.yml"))
    #expect(read.value.district == own.district)
    #expect(read.value.cycle == own.cycle)
    #expect(read.value.ratings.map(\.level) == own.ratings.map(\.level))
    #expect(read.value.values.map { $0.map(\.state) } == own.values.map { $0.map(\.state) })
  }

  @Test("a blank form is read without a fault")
  func blank() throws {
    let form = BlankForm(Client.framework, name: "Elm", kind: "unified", cycle: "2024-25")
    let read = try AssessmentReader(Client.framework).read(SourceText(form.text, name: "elm.yml"))
    #expect(read.value.cycle == "2024-25")
  }

  @Test("many districts are written together, as text, as data, district by district and as a page")
  func cohort() throws {
    let basis = ComparisonBasis(Client.framework)
    let districts = try (1...12).map { number in
      var own = try Client.assessment()
      try own.rate("family-engagement/partners-in-learning", Double(1 + number % 5))
      return ScoredDistrict(of: own, on: basis)
    }
    let entries = districts.map { CohortEntry(of: $0) }
    let report = CohortReport(of: Cohort(of: entries, in: Client.framework))
    #expect(report.markdown.contains("12 districts"))
    #expect(report.json.contains(Client.framework.digest))
    #expect(report.percentileRow(of: entries[0]).hasPrefix("58123450000000,"))
    #expect(BatchPage(report, rows: districts.map { BatchRow($0) }).html.contains("12 districts"))
  }
}
