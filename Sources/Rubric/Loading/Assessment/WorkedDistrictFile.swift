/// What the file of a worked district says.
struct WorkedDistrictFile: Shaped {
  /// `nil` if a fault spoils it.
  let worked: WorkedDistrict?

  static let keys = NameIndex(of: Self.self, .unread)

  /// A file of `vectors` itself.
  init(_ w: inout some ShapeVisitor, _ reader: WorkedDistrictReader) {
    let name = w.needed("worked-district", .ownName(WorkedDistrict.self), "its id")
    _ = w.optional("summary", .text, "one line")
    let aggregationKey = w.key("aggregation")
    let aggregation = w.optional(
      aggregationKey,
      .choice(orFormer: Aggregation.formerNames),
      shown: "the framework's",
      "another way to combine levels"
    )
    let assessment = w.needed(
      "given",
      GivenKind(context: AssessmentContext(reader: reader.assessments, isGiven: true)),
      "an assessment without `assessment`, `version` and `imported`"
    )
    let expected = w.needed(
      "expect",
      ExpectedKind(reader: reader),
      "the results that must follow: any of the parts below"
    )
    guard let name, let assessment, let expected else {
      worked = nil
      return
    }
    worked = WorkedDistrict(
      name: name.description,
      aggregation: aggregation,
      assessment: assessment,
      claims: expected.claims,
      quadrants: expected.quadrants,
      findings: expected.findings
    )
  }
}

/// The assessment; none if it has an error, since every number derived from it would differ.
private struct GivenKind: ValueKind {
  let context: AssessmentContext
  var schema: JSONSchema { Outline(of: AssessmentFile.self, context).schema }

  func read(_ node: YAMLNode, _: ValueSubject, in reader: inout ShapeReader) -> Assessment? {
    var own = Problems()
    let assessment = AssessmentFile.read(node, context, into: &own)?.assessment
    // Whatever merits only a warning is there on purpose, so warnings are not kept.
    for problem in own.found where problem.severity == .error { reader.problems.report(problem) }
    return own.isRefusal ? nil : assessment
  }
}
