/// A domain of a report, with its indicators.
struct DomainOutput: WrittenObject {
  let report: GapReport
  let index: Int

  static func keys(_ d: inout some ObjectVisitor<Self>) {
    d.key("id", .name) { $0.domain.id }
    d.key("kind", .choice) { $0.domain.kind }
    d.include { $0.report.scorecard.domains[$0.index] }
    d.key("gap", .optional(.number)) { $0.comparison.gap }
    d.key("standing", .optional(.number), "In residual SD.") { $0.comparison.standing }
    d.key("quadrant", .choice) { $0.comparison.quadrant }
    d.key("indicators", .list(of: .object)) { own in
      own.domain.indicators.map { IndicatorOutput(indicator: $0, of: own.report) }
    }
  }

  private var domain: Domain { report.framework.domains[index] }
  private var comparison: DomainComparison { report.comparison.domains[index] }
}

/// An indicator of a report.
struct IndicatorOutput: WrittenObject {
  let indicator: Indicator
  let rating: Rating
  let comparison: IndicatorComparison
  let imported: [ImportedFile]

  /// Takes what the keys need: of all that a report holds, a copy for each indicator would cost more than its line.
  init(indicator: Indicator, of report: GapReport) {
    self.indicator = indicator
    rating = report.assessment.ratings[indicator.position]
    comparison = report.comparison.indicators[indicator.position]
    imported = report.assessment.imported
  }

  static func keys(_ i: inout some ObjectVisitor<Self>) {
    i.key("id", .name) { $0.indicator.id }
    i.key("state", .choice) { $0.rating.state.word }
    i.key("level", .optional(.level)) { $0.rating.level }
    i.key("from", .optional(.name)) { $0.imported.name(at: $0.rating.imported) }
    i.key("weight", .above(0)) { $0.indicator.weight }
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
