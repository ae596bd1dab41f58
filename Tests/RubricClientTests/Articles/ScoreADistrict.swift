import Rubric
import Testing

/// The code of the article "Score a district".
@Suite struct ScoreADistrictTests {
  @Test("a form is read, a faulty one is refused with a fix, and an assessment is built and scored")
  func article() throws {
    var printed: [String] = []
    func print(_ words: some CustomStringConvertible) { printed.append(words.description) }
    let framework = try Framework.reading(.embedded).value
    let reader = AssessmentReader(framework)
    let form = """
      assessment: positive-outliers
      district: { name: Elm Valley, kind: unified }
      cycle: 2023-24
      ratings:
        family-engagement:
          partners-in-learning: 2

      """
    var assessment = try reader.read(SourceText(form, name: "elm-valley.yml")).value
    try assessment.rate("family-engagement/partners-in-learning", 4)
    #expect(assessment["family-engagement/partners-in-learning"]?.level == 4)

    let faulty = form.replacing("partners-in-learning", with: "partners-in-lerning")
    do {
      _ = try reader.read(SourceText(faulty, name: "elm-valley.yml"))
    } catch {
      for problem in error.diagnostics { print(problem) }
    }
    #expect(printed.count == 1)
    #expect(printed[0].contains("elm-valley.yml:6:5: error: unknown indicator"))
    #expect(printed[0].contains("did you mean 'partners-in-learning'?"))
    printed = []

    let district = District(name: "Elm Valley", kind: "unified", enrollment: 6_400, lowIncome: 60)
    var built = try Assessment(of: district, cycle: "2023-24", in: framework)
    for indicator in framework[domain: "family-engagement"]?.indicators ?? [] {
      try built.rate(IndicatorPath("family-engagement", indicator.id), 3)
    }
    try built.rate("family-engagement/partners-in-learning", 2)
    try built.add(
      [
        MetricValue("all", "2023-24", 24.5, count: 6_400),
        MetricValue("foster", "2023-24", 40, count: 9),
      ],
      to: "chronic-absenteeism"
    )
    #expect(built[metric: "chronic-absenteeism"]?.map(\.value) == [24.5, nil])

    let analysis = GapAnalysis(of: built)
    if let score = analysis.scorecard["family-engagement"]?.value {
      print("Families: \(score)")
    }
    for priority in analysis.priorities.prefix(1) {
      print("\(framework.indicators[priority.indicator].title): gap \(priority.factors.gap)")
    }
    // Eight of nine indicators at 3 and one at 2: 26 / 9. The reference level is 3.
    #expect(printed == ["Families: \(26.0 / 9)", "Families as partners in learning: gap 1.0"])

    let report = GapReport(analysis)
    let markdown = report.rendered(as: .markdown)
    let data = report.rendered(as: .json)
    #expect(markdown.contains("Elm Valley"))
    #expect(data.hasPrefix("{\"schema\":\"rubric/report/1\""))
    #expect(!data.contains("\"value\":40"))
  }

  @Test("the landing page's lines read a form and print its report")
  func landingPage() throws {
    var printed = ""
    func print(_ words: String) { printed += words }
    let text = """
      assessment: positive-outliers
      district: { name: Elm Valley, kind: unified }
      cycle: 2023-24

      """
    let framework = try Framework.reading(.embedded).value
    let form = SourceText(text, name: "our-district.yml")
    let assessment = try AssessmentReader(framework).read(form).value
    let report = GapReport(of: assessment)
    print(report.rendered(as: .markdown))
    #expect(printed.contains("Elm Valley"))
  }
}
