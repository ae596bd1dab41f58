import Rubric
import RubricWeb
import Testing

/// Nothing stops a program that uses a framework of which only a part was read or is there.
@Suite struct PartialFrameworkTests {
  /// Without profile and prediction lines, though the files hold them; and with the files that a framework must have alone.
  private static let frameworks: [Framework] = {
    let needed = FrameworkFiles.embedded.files.filter { file in
      !["plan.yml", "profile.yml", "expectations.yml"].contains(file.path)
        && !["imports/", "crosswalks/", "vectors/"].contains { file.path.hasPrefix($0) }
    }
    do {
      return [
        try Framework.reading(.embedded, parts: .instrument).value,
        try Framework.reading(FrameworkFiles(needed), parts: .instrument).value,
      ]
    } catch {
      preconditionFailure("\(error)")
    }
  }()

  @Test(
    "without a profile there are scores and levels, but no references and no gaps",
    arguments: frameworks
  )
  func analysis(framework: Framework) throws {
    let analysis = GapAnalysis(of: try Client.assessment(in: framework))
    #expect(analysis.scorecard["family-engagement"]?.value == 2)
    #expect(analysis.priorities.isEmpty)
    #expect(analysis.comparison.indicators.allSatisfy { $0.reference == nil && $0.gap == nil })
    #expect(analysis.comparison[metric: "chronic-absenteeism"]?[.all]?.level != nil)
    #expect(analysis.comparison[metric: "chronic-absenteeism"]?[.all]?.standing == nil)
    #expect(analysis.district.quadrants.allSatisfy { $0 == .unmeasured })
  }

  @Test(
    "without a profile every form is written, and says that nothing is compared",
    arguments: frameworks
  )
  func forms(framework: Framework) throws {
    let report = GapReport(of: try Client.assessment(in: framework))
    for format in ReportFormat.allCases { #expect(!report.rendered(as: format).isEmpty) }
    #expect(report.rendered(as: .markdown).contains("read without its profile"))
    #expect(ReportPage(report).html.contains("read without its profile"))
    for domain in framework.domains {
      #expect(report.explanation(ofDomain: domain.id) != nil)
      #expect(framework.page(ofDomain: domain.id) != nil)
      for indicator in domain.indicators {
        #expect(report.explanation(ofIndicator: .init(domain.id, indicator.id)) != nil)
      }
    }
    for metric in framework.metrics { #expect(framework.page(ofMetric: metric.id) != nil) }
    #expect(framework.page(ofStudiedDistrict: "gridley") == nil)
    #expect(!framework.listing().isEmpty)
    for kind in SchemaKind.allCases { #expect(!kind.schema(for: framework).isEmpty) }
    let entries = (0..<12).map { _ in CohortEntry(of: report.analysis.district) }
    let cohort = CohortReport(of: Cohort(of: entries, in: framework))
    #expect(!cohort.markdown.isEmpty)
    #expect(!cohort.json.isEmpty)
    #expect(!cohort.percentileRow(of: entries[0]).isEmpty)
    #expect(!BatchPage(cohort, rows: [BatchRow(report.analysis.district)]).html.isEmpty)
  }

  @Test("without a profile there are notes for the plan if the framework has a plan.yml")
  func notes() throws {
    let report = GapReport(of: try Client.assessment(in: Self.frameworks[0]))
    let notes = try #require(PlanReport(of: report, by: try PlanMap.reading(report.framework)))
    for format in PlanFormat.allCases { #expect(!notes.rendered(as: format).isEmpty) }
    #expect(!PlanPage(notes).html.isEmpty)
    let refusal = #expect(throws: InvalidDocument.self) {
      try PlanMap.reading(Self.frameworks[1])
    }
    #expect(refusal?.diagnostics.map(\.id) == [.missingFile])
  }
}
