/// Reads worked districts against one framework.
struct WorkedDistrictReader {
  let reader: AssessmentReader

  private static let keys = NameIndex([
    "worked-district", "summary", "aggregation", "given", "expect",
  ])
  private static let expectKeys = NameIndex([
    "indices", "domains", "indicators", "metrics", "findings",
  ])
  private static let indexNames = NameIndex(["practice", "policy"])

  func read(_ text: SourceText, into problems: inout Problems) -> WorkedDistrict? {
    let document = YAMLDocument(parsing: text, into: &problems)
    guard let root = document.root, let fields = Fields(root, Self.keys, into: &problems) else {
      return nil
    }
    let name = fields.requiredName("worked-district", into: &problems)
    _ = fields.text("summary", into: &problems)
    let aggregation: Aggregation? = fields.choice("aggregation", into: &problems)
    let assessment = fields.required("given", into: &problems).flatMap {
      reader.readGiven($0, into: &problems)
    }
    guard let node = fields.required("expect", into: &problems),
      let expect = Fields(node, Self.expectKeys, into: &problems)
    else { return nil }
    var claims: [WorkedDistrict.Claim] = []
    var quadrants: [WorkedDistrict.QuadrantClaim] = []
    for (key, quantities) in Self.sections {
      guard let section = expect[key], section.isMapping(into: &problems) else { continue }
      for (subjectNode, value) in section.uniquePairs(into: &problems) {
        guard let subject = subject(subjectNode, in: key, into: &problems), value.isGiven else {
          continue
        }
        guard let fields = Fields(value, quantities, into: &problems) else { continue }
        claims += self.claims(fields, quantities, about: subject, into: &problems)
        if case .domain(let domain) = subject, let node = fields["quadrant"],
          let quadrant = node.scalarText(of: "quadrant", into: &problems)
        {
          quadrants.append(.init(domain: domain, quadrant: quadrant, place: node.place))
        }
      }
    }
    let findings = expect["findings"].map { node in
      WorkedDistrict.FindingsClaim(
        kinds: expect.texts("findings", into: &problems),
        place: node.place
      )
    }
    guard let name, let assessment else { return nil }
    return WorkedDistrict(
      name: name,
      aggregation: aggregation,
      assessment: assessment,
      claims: claims,
      quadrants: quadrants,
      findings: findings
    )
  }

  private static let sections: [(key: String, quantities: NameIndex)] = [
    ("indices", NameIndex(WorkedDistrict.Quantity.ofIndices)),
    ("domains", NameIndex(WorkedDistrict.Quantity.ofDomains + ["quadrant"])),
    ("indicators", NameIndex(WorkedDistrict.Quantity.ofIndicators)),
    ("metrics", NameIndex(WorkedDistrict.Quantity.ofMetrics)),
  ]

  private func claims(
    _ fields: Fields,
    _ quantities: NameIndex,
    about subject: WorkedDistrict.Subject,
    into problems: inout Problems
  ) -> [WorkedDistrict.Claim] {
    quantities.names.compactMap { name in
      guard let quantity = WorkedDistrict.Quantity(rawValue: name), let node = fields[name] else {
        return nil
      }
      if node.kind == .scalar, node.text == "none" {
        return .init(subject: subject, quantity: quantity, expected: nil, place: node.place)
      }
      guard let number = node.number(of: "'\(name)'", into: &problems) else { return nil }
      return .init(subject: subject, quantity: quantity, expected: number, place: node.place)
    }
  }

  private func subject(
    _ node: YAMLNode,
    in section: String,
    into problems: inout Problems
  ) -> WorkedDistrict.Subject? {
    let name = node.text
    switch section {
    case "indices":
      if let index = Self.indexNames.position(of: node) {
        return .index(index == 0 ? .practice : .policyArea)
      }
      return unknown(node, "index", .unknownChoice, Self.indexNames.names, into: &problems)
    case "domains":
      if let domain = reader.domains.position(of: node) { return .domain(domain) }
      return unknown(node, "domain", .unknownDomain, reader.domains.names, into: &problems)
    case "metrics":
      if let metric = reader.metrics.position(of: node) { return .metric(metric) }
      return unknown(node, "metric", .unknownMetric, reader.metrics.names, into: &problems)
    default:
      let paths = reader.framework.domains.flatMap { domain in
        domain.indicators.map { "\(domain.id)/\($0.id)" }
      }
      if let indicator = paths.firstIndex(of: name) { return .indicator(indicator) }
      return unknown(node, "indicator", .unknownIndicator, paths, into: &problems)
    }
  }

  private func unknown(
    _ node: YAMLNode,
    _ what: String,
    _ id: Diagnostic.ID,
    _ names: [String],
    into problems: inout Problems
  ) -> WorkedDistrict.Subject? {
    problems.report(
      Diagnostic(
        id,
        at: node.place,
        "unknown \(what) '\(node.shown)'\(Spelling.mend(for: node.text, among: names))"
      )
    )
    return nil
  }
}
