import Rubric

/// What a program has at hand that uses the library.
enum Client {
  /// The framework that the library carries.
  static let framework: Framework = {
    do {
      return try Framework.reading(.embedded).value
    } catch {
      preconditionFailure("\(error)")
    }
  }()

  /// A district that is made up.
  static let district = District(
    name: "Elm Valley Unified",
    cds: CDSCode("58123450000000"),
    kind: "unified",
    enrollment: 6_400,
    lowIncome: 60,
    isInvented: true
  )

  /// Its assessment, made in code: one domain is rated, and one metric has figures.
  static func assessment(in framework: Framework = framework) throws -> Assessment {
    var assessment = try Assessment(of: district, cycle: "2023-24", in: framework)
    for indicator in framework[domain: "family-engagement"]?.indicators ?? [] {
      try assessment.rate(IndicatorPath("family-engagement", indicator.id), 2)
    }
    try assessment.add(
      [
        MetricValue("all", "2023-24", 24.5, count: 6_400),
        MetricValue("homeless", "2023-24", 41, count: 120),
      ],
      to: "chronic-absenteeism"
    )
    return assessment
  }
}
