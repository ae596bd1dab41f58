import Rubric
import Testing

@Suite struct AnalysisTests {
  @Test("an analysis says how far indicators and metrics are from the profile, by their names")
  func comparison() throws {
    let analysis = GapAnalysis(of: try Client.assessment())
    let path: IndicatorPath = "family-engagement/partners-in-learning"
    // The reference level is 3: the profile says so of several districts.
    #expect(analysis.comparison[indicator: path]?.reference == 3)
    #expect(analysis.comparison[indicator: path]?.gap == 1)
    #expect(analysis.comparison[indicator: "family-engagement/nothing"] == nil)
    let metric = try #require(analysis.comparison[metric: "chronic-absenteeism"])
    #expect(metric[.all]?.value == 24.5)
    #expect(metric["homeless"]?.value == 41)
    #expect(metric["foster"] == nil)
    // 24.5 % lies above the 20 % from which level 2 begins, downwards.
    #expect(try #require(metric[.all]?.level) < 2)
    #expect(analysis.comparison[metric: "absenteeism"] == nil)
    #expect(analysis.comparison[domain: "family-engagement"]?.gap != nil)
    #expect(analysis.comparison[domain: "family"] == nil)
  }

  @Test("where to begin is ranked, each priority with its place in the framework")
  func priorities() throws {
    let analysis = GapAnalysis(of: try Client.assessment())
    let first = try #require(analysis.priorities.first)
    #expect(first.rank == 1)
    #expect(analysis.framework.domains[first.domain].id == "family-engagement")
    let products = analysis.priorities.map(\.factors.product)
    #expect(products == products.sorted(by: >))
    #expect(analysis.findings.contains { $0.kind == .identicalRatings } == false)
    #expect(analysis.findings.contains { $0.kind == .lowCoverage })
    let texts = GapReport(analysis).findingTexts
    #expect(texts.count == analysis.findings.count)
    #expect(texts.contains { $0.contains("0 of 8 rated, too few for a score") })
  }

  @Test("another way of combining is set once, for any number of districts")
  func aggregation() throws {
    var basis = ComparisonBasis(Client.framework)
    basis.scoring.aggregation = .minimum
    var assessment = try Client.assessment()
    try assessment.rate("family-engagement/partners-in-learning", 1)
    let analysis = GapAnalysis(of: assessment, on: basis)
    #expect(analysis.scorecard["family-engagement"]?.value == 1)
  }

  @Test("other weights and reference levels give other scores and gaps; faulty ones are refused")
  func parameters() throws {
    let path: IndicatorPath = "family-engagement/partners-in-learning"
    var assessment = try Client.assessment()
    try assessment.rate(path, 4)
    var basis = ComparisonBasis(Client.framework)
    try basis.scoring.setWeight(ofIndicator: path, to: 8)
    try basis.scoring.setReference(ofIndicator: path, to: 5)
    let analysis = GapAnalysis(of: assessment, on: basis)
    // Eight indicators at 2 and one of the weight of eight at 4; 5 less 4.
    #expect(analysis.scorecard["family-engagement"]?.value == 3)
    #expect(analysis.comparison[indicator: path]?.gap == 1)
    for weight in [0, -1, .infinity, .nan] {
      #expect(throws: InvalidValue.self) {
        try basis.scoring.setWeight(ofIndicator: path, to: weight)
      }
      #expect(throws: InvalidValue.self) {
        try basis.scoring.setWeight(ofDomain: "family-engagement", to: weight)
      }
    }
    #expect(throws: InvalidValue.self) { try basis.scoring.setWeight(ofDomain: "family", to: 1) }
    #expect(throws: InvalidValue.self) { try basis.scoring.setReference(ofIndicator: path, to: 6) }
    #expect(throws: InvalidValue.self) {
      try basis.scoring.setReference(ofIndicator: "a/b", to: nil)
    }
  }
}
