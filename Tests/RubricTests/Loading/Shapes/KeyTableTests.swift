import Foundation
import Testing

@testable import Rubric

@Suite struct KeyTableTests {
  /// Every table of keys that follows from a shape.
  private static let tables: [(title: String, table: String)] = [
    ("framework.yml", Outline(of: FrameworkCore.self, .unread).table),
    ("scale", Outline(of: Scale.self, .unread).table),
    ("district-kinds", Outline(of: DistrictKind.self, ()).table),
    ("sources of framework.yml", Outline(of: Source.self, ()).table),
    ("a citation", Outline(of: Citation.self, .unread).table),
    ("the file of a domain", Outline(of: DomainFile.self, domain).table),
    ("an indicator", Outline(of: Indicator.self, domain).table),
    ("recommendations", Outline(of: Domain.Recommendations.self, ()).table),
    ("metrics.yml", Outline(of: Measures.self, (.unread, SmallGroupLimits())).table),
    ("small-groups", Outline(of: SmallGroupLimits.self, ()).table),
    ("groups", Outline(of: StudentGroup.self, SmallGroupLimits()).table),
    ("a metric", Outline(of: Metric.self, (.unread, SmallGroupLimits())).table),
    ("expectations.yml", Outline(of: PredictionLines.self, .unread).table),
    ("a prediction line", Outline(of: PredictionLine.self, .unread).table),
    ("profile.yml", Outline(of: OutlierProfile.self, .unread).table),
    (
      "a district studied",
      Outline(of: OutlierProfile.StudiedDistrict.self, (.unread, .unread)).table
    ),
    ("what is said of it", Outline(of: OutlierProfile.Fact.self, (.unread, .unread)).table),
    (
      "a reference",
      Outline(of: Reference.self, ReferenceContext(core: .unread, districts: nil)).table
    ),
    ("a figure", Outline(of: OutlierProfile.Figure.self, .unread(isOfState: false)).table),
    ("an outcome", Outline(of: StudyOutcome.self, .unread).table),
    ("an end of an outcome", Outline(of: StudyOutcome.End.self, (nil, nil)).table),
    ("a crosswalk", Outline(of: Crosswalk.self, .unread).table),
    ("an instrument", Outline(of: Crosswalk.Instrument.self, .unread).table),
    ("an item", Outline(of: Crosswalk.Item.self, ()).table),
    ("an answer", Outline(of: Crosswalk.Answer.self, (.none, .unread)).table),
    ("unused items", Outline(of: UnusedItems.self, .unread).table),
    ("cut-scores", Outline(of: Metric.CutScores.self, (.unread, nil, nil)).table),
    ("plan.yml", Outline(of: PlanMap.self, .unread).table),
    ("template", Outline(of: PlanMap.Template.self, .unread).table),
    ("years", Outline(of: PlanMap.PlanYear.self, ()).table),
    ("headings", Outline(of: PlanMap.Wording.self, ()).table),
    ("tables", Outline(of: PlanMap.Columns.self, ()).table),
    ("blanks", Outline(of: PlanMap.BlankText.self, ()).table),
    ("goal-types", Outline(of: PlanMap.GoalType.self, ()).table),
    ("state-priorities", Outline(of: PlanMap.StatePriority.self, (.unread, FirstUses())).table),
    ("measures", Outline(of: PlanMap.Measure.self, .unread).table),
    ("goals", Outline(of: PlanMap.Theme.self, (.unread, GoalClaims())).table),
    ("rules", Outline(of: PlanMap.Rules.self, ()).table),
    ("steps", Outline(of: PlanMap.Step.self, .unread).table),
    ("partners", Outline(of: PlanMap.PartnerGroup.self, .unread).table),
    ("required-actions", Outline(of: PlanMap.RequiredAction.self, .unread).table),
    ("an import map", Outline(of: ImportMap.self, .unread).table),
    ("a condition", Outline(of: ImportMap.Condition.self, ColumnNumbers()).table),
    ("marks", Outline(of: ImportMap.Marks.self, ()).table),
    ("district", Outline(of: ImportMap.DistrictColumns.self, .unread).table),
    ("year as a column", Outline(of: ImportMap.Year.self, ColumnNumbers()).table),
    ("ratings", Outline(of: ImportMap.RatingColumns.self, .unread).table),
    ("clean-up", Outline(of: ImportMap.CleanUp.self, ColumnNumbers()).table),
    ("a value that is worked out", Outline(of: ImportMap.Amount.self, ColumnNumbers()).table),
    ("values", Outline(of: ImportMap.ValueColumns.self, .unread).table),
    ("a worked district", Outline(of: WorkedDistrictFile.self, .unread).table),
    ("expect", Outline(of: ExpectedParts.self, .unread).table),
    ("an index", Outline(of: ExpectedNumbers.self, (.index(.practice), .none)).table),
    ("a domain", Outline(of: ExpectedNumbers.self, (.domain(0), .none)).table),
    ("an indicator's numbers", Outline(of: ExpectedNumbers.self, (.indicator(0), .none)).table),
    ("a metric's numbers", Outline(of: ExpectedNumbers.self, (.metric(0), .none)).table),
  ]

  /// Those of an assessment, which a district fills in.
  private static let formTables: [(title: String, table: String)] = [
    ("an assessment", Outline(of: AssessmentFile.self, AssessmentContext(reader: nil)).table),
    ("its district", Outline(of: DistrictCells<YAMLNode>.self, .none).table),
    ("a rating", Outline(of: RatingCells.self, (1...5, .none)).table),
    ("a row of a metric", Outline(of: FigureRow.self, .unread).table),
    ("published-ratings", Outline(of: PublishedEntry.self, 1...5).table),
    ("imported", Outline(of: ImportedFile.self, ()).table),
  ]

  private static let domain = DomainContext(core: .unread, metrics: nil, kind: .policyArea)

  @Test("the tables of keys in rubrics/README.md are those of the shapes", arguments: tables)
  func standsInReadme(title: String, table: String) throws {
    try expect(table, of: title, in: "rubrics/README.md")
  }

  @Test(
    "the tables of keys in the guide are those of an assessment's shapes",
    arguments: formTables
  )
  func standsInGuide(title: String, table: String) throws {
    try expect(table, of: title, in: "Documentation/GUIDE.md")
  }

  private func expect(_ table: String, of title: String, in path: String) throws {
    let page = try String(contentsOf: Repository.root.appending(path: path), encoding: .utf8)
    #expect(
      page.contains("\n\n" + table + "\n"),
      "the table of \(title) in \(path) should be:\n\n\(table)"
    )
  }
}
