/// A domain of a report, with its indicators.
struct DomainOutput: WrittenObject {
  let id: Domain.ID
  let kind: Domain.Kind
  let score: Score
  let comparison: DomainComparison
  let indicators: [IndicatorOutput]

  /// Takes only what the keys need: copying all of a report for each domain would cost more than its line.
  init(of index: Int, in report: GapReport) {
    let domain = report.framework.domains[index]
    id = domain.id
    kind = domain.kind
    score = report.scorecard.domains[index]
    comparison = report.comparison.domains[index]
    indicators = domain.indicators.map { IndicatorOutput(of: $0, in: report) }
  }

  static func keys(_ d: inout some ObjectVisitor<Self>) {
    d.key("id", .name) { $0.id }
    d.key("kind", .choice) { $0.kind }
    d.include { $0.score }
    d.key("gap", .optional(.number)) { $0.comparison.gap }
    d.key("standing", .optional(.number), "In residual SD.") { $0.comparison.standing }
    d.key("quadrant", .choice) { $0.comparison.quadrant }
    d.key("indicators", .list(of: .object)) { $0.indicators }
  }
}

/// An indicator of a report.
struct IndicatorOutput: WrittenObject {
  let id: Indicator.ID
  let state: Rating.State.Word
  let level: Double?
  let imported: String?
  let weight: Double
  let comparison: IndicatorComparison

  init(of indicator: Indicator, in report: GapReport) {
    let rating = report.assessment.ratings[indicator.position]
    id = indicator.id
    state = rating.state.word
    level = rating.level
    imported = report.assessment.imported.name(at: rating.imported)
    weight = indicator.weight
    comparison = report.comparison.indicators[indicator.position]
  }

  static func keys(_ i: inout some ObjectVisitor<Self>) {
    i.key("id", .name) { $0.id }
    i.key("state", .choice) { $0.state }
    i.key("level", .optional(.level)) { $0.level }
    i.key("from", .optional(.name)) { $0.imported }
    i.key("weight", .above(0)) { $0.weight }
    i.key("reference", .optional(.level), "The reference level (\(Reference.reading)).") {
      $0.comparison.reference
    }
    i.key("gap", .optional(.number)) { $0.comparison.gap }
  }
}

extension Rating.State {
  /// The states as data formats name them.
  enum Word: String, WrittenWord {
    case rated
    case notApplicable = "not-applicable"
    case notRated = "not-rated"
  }

  var word: Word {
    switch self {
    case .rated: .rated
    case .notApplicable: .notApplicable
    case .notRated: .notRated
    }
  }
}

extension [ImportedFile] {
  /// The name of the file that a rating or figure came from.
  func name(at place: UInt16?) -> String? { place.map { self[Int($0)].id } }
}

extension Scorecard: WrittenObject {
  static func keys(_ s: inout some ObjectVisitor<Self>) {
    s.key("practice", .object) { $0.practice }
    s.key("policy", .object) { $0.policy }
  }
}

extension Score: WrittenObject {
  static func keys(_ s: inout some ObjectVisitor<Self>) {
    s.key("score", .optional(.level), "Null where too little is rated.") { $0.value }
    s.key("coverage", .optional(.share)) { $0.coverage }
    s.key(
      "bounds",
      .optional(.object),
      "With every missing rating at the lowest level, and at the highest."
    ) { $0.bounds }
  }
}

extension Bounds: WrittenObject {
  static func keys(_ b: inout some ObjectVisitor<Self>) {
    b.key("low", .level) { $0.low }
    b.key("high", .level) { $0.high }
  }
}

extension Quadrant: WrittenWord {}
