import Testing

@testable import Rubric

/// A framework of another shape: four levels, practices only, its own metrics, groups and kinds of district.
///
/// It is for another state and another study, and only its files tell the engine so.
@Suite struct AnotherFrameworkTests {
  private static let files = [
    "framework.yml": """
    framework: sturdy-schools
    version: 3
    title: Sturdy schools of Ruritania
    scale:
      title: a four-step ladder
      basis: project
      sources: [ { source: survey, where: Steps } ]
      levels: { 1: Seed, 2: Sprout, 3: Tree, 4: Wood }
    aggregation: geometric
    score-from: 0.75
    high-from: 3
    shortfall-below: 3
    evidence-from: 3
    even-from: 2
    district-kinds: [ { id: town, title: town district }, { id: valley, title: valley district } ]
    practices: [1-roots]
    sources: [ { id: survey, title: A survey, author: A ministry, headings: [Steps, Figures] } ]
    """,
    "metrics.yml": """
    framework: sturdy-schools
    small-groups: { hidden-under: 5, marked-under: 20 }
    groups: [ { id: all, title: Everyone }, { id: nomads, title: Nomads } ]
    metrics:
      - id: boats
        title: Boats built
        measure: Boats that pupils built in a year.
        unit: points
        range: [0, 100]
        better: higher
        kinds: [valley]
        newest-year: 2019-20
        cut-scores: [ { kinds: [valley], begins: [10, 20, 40], confirmed: true } ]
        basis: state
        sources: [ { source: survey, where: Figures } ]
    """,
    "practices/1-roots.yml": """
    practice: roots
    number: 1
    title: Roots
    summary: Roots hold.
    sources: [ { source: survey, where: Steps } ]
    indicators:
      - id: deep
        title: Deep roots
        statement: Roots are deep.
        basis: lpi
        look-for: [Soil, Depth]
        levels: { 1: An inch., 2: A foot., 3: A yard., 4: A mile. }
        metrics: [boats]
        sources: [ { source: survey, where: Steps } ]
      - id: wide
        title: Wide roots
        statement: Roots are wide.
        basis: lpi
        weight: 3
        look-for: [Soil, Width]
        levels: { 1: An inch wide., 2: A foot wide., 3: A yard wide., 4: A mile wide. }
        sources: [ { source: survey, where: Steps } ]
    """,
    "expectations.yml": "framework: sturdy-schools\nbasis: project\nlines: []\n",
    "profile.yml": """
    profile: sturdy
    districts: [ { id: one, name: One, cds: "1234567", kind: valley } ]
    reference:
      roots:
        deep: { level: 3, strength: several, why: "breadth: of several", sources: [ { source: survey, where: Steps } ] }
    """,
  ]

  private static func report(_ ratings: String, boats: String = "") throws -> GapReport {
    let files = FrameworkFiles(files.map { .init(path: $0, bytes: Array($1.utf8), name: $0) })
    let framework = try Framework.reading(files).value
    let text = """
      assessment: sturdy-schools
      version: 3
      district: { name: Upper Valley, kind: valley }
      cycle: 2019-20
      ratings: { roots: \(ratings) }
      metrics: { boats: [\(boats)] }
      """
    let read = try AssessmentReader(framework).read(SourceText(text, name: "upper.yml"))
    return GapReport(of: read.value)
  }

  @Test("levels of four steps combine as the files say, with their own weights and limits")
  func scores() throws {
    // (1 × ln 1 + 3 × ln 4) / 4 = 1.5 × ln 2, and e to that is 2 × √2 = 2.828427125.
    let report = try Self.report("{ deep: 1, wide: 4 }")
    #expect(report.scorecard.practice.value?.plain == "2.828427125")
    // Without `wide` a quarter of the weight is rated, and three quarters are asked for.
    let partly = try Self.report("{ deep: 1 }").scorecard.practice
    #expect(partly.value == nil)
    #expect(partly.coverage == 0.25)
    // The missing rating could be 4 at most: the same 2.828427125.
    #expect(partly.bounds?.high.plain == "2.828427125")
    #expect(partly.bounds?.low == 1)
  }

  @Test("a metric's level runs over four steps, and its shortfall up to the framework's own level")
  func metrics() throws {
    // 15 lies half way from level 2 (from 10) to level 3 (from 20); (3 − 2.5) / (3 − 1) = 0.25.
    let report = try Self.report(
      "{ deep: 2, wide: 4 }",
      boats: "{ group: all, value: 15, n: 20, year: 2019-20 }"
    )
    #expect(report.comparison.metrics[0].allStudents?.level == 2.5)
    #expect(report.comparison.indicators[0].shortfall == 0.25)
    // Weight 1 × gap 1 × 1.25.
    #expect(report.priorities.map(\.factors.product) == [1.25])
  }

  @Test("small groups follow the files: five are shown, four are not, twenty are used")
  func smallGroups() throws {
    let report = try Self.report(
      "{ deep: 2 }",
      boats: """
        { group: all, value: 15, n: 19, year: 2019-20 }, { group: nomads, value: 9, n: 4, year: 2019-20 }
        """
    )
    let groups = report.comparison.metrics[0].groups
    #expect(groups.map(\.takesPart) == [false, false])
    #expect(groups.map(\.value) == [15, nil])
  }

  @Test("level 5, and a kind of district from another state, are refused")
  func refusals() throws {
    #expect(throws: InvalidDocument.self) { try Self.report("{ deep: 5 }") }
    #expect(throws: InvalidDocument.self) { try Self.report("{ tall: 3 }") }
  }

  @Test(
    "every form of the report is written, and names no policy area",
    arguments: ReportFormat.allCases
  )
  func reports(format: ReportFormat) throws {
    let text = try Self.report("{ deep: 1, wide: 4 }").rendered(as: format)
    #expect(text.contains("roots") || text.contains("Roots"))
    #expect(!text.contains("Policy areas"))
  }
}
