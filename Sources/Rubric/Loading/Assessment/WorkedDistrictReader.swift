/// Reads worked districts against one framework.
struct WorkedDistrictReader {
  private let reader: AssessmentReader
  /// `domain/indicator`, in framework order.
  private let indicators: NameIndex
  private let quadrants: NameIndex
  private let findingKinds: NameIndex

  /// - Parameters:
  ///   - framework: What the districts are assessed by.
  ///   - quadrants: The names that a quadrant may have, which only a later stage knows.
  ///   - findingKinds: The names that a kind of finding may have, likewise.
  init(_ framework: Framework, quadrants: [String], findingKinds: [String]) {
    reader = AssessmentReader(framework)
    indicators = NameIndex(
      framework.domains.flatMap { domain in domain.indicators.map { "\(domain.id)/\($0.id)" } }
    )
    self.quadrants = NameIndex(quadrants)
    self.findingKinds = NameIndex(findingKinds)
  }

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
      given($0, into: &problems)
    }
    guard let node = fields.required("expect", into: &problems),
      let expect = Fields(node, Self.expectKeys, into: &problems)
    else { return nil }
    var claims: [WorkedDistrict.Claim] = []
    var quadrants: [WorkedDistrict.QuadrantClaim] = []
    for (key, value) in node.pairs {
      guard let section = section(key), value.isGiven, value.isMapping(into: &problems) else {
        continue
      }
      // A section that is given twice is read twice, so that the first one hides no fault of the second.
      let isKept = expect[section.rawValue]?.index == value.index
      read(section, value, isKept: isKept, &claims, &quadrants, into: &problems)
    }
    let findings = expect["findings"].map { node in
      WorkedDistrict.FindingsClaim(
        kinds: expect.list("findings", into: &problems).filter { $0.isGiven }.compactMap {
          $0.position(among: findingKinds, of: "kind of finding", key: "findings", into: &problems)
            .map { findingKinds.names[$0] }
        },
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

  /// The assessment; `nil` where it has an error, since every number that followed from it would differ.
  ///
  /// What is only worth a look in it is given on purpose, so warnings are not kept.
  private func given(_ node: YAMLNode, into problems: inout Problems) -> Assessment? {
    var own = Problems()
    let assessment = reader.readGiven(node, into: &own)
    for problem in own.found where problem.severity == .error { problems.report(problem) }
    return own.isRefusal ? nil : assessment
  }

  /// The parts of `expect` that state numbers.
  private enum Section: String, CaseIterable {
    case indices, domains, indicators, metrics

    /// What is stated of one subject.
    var quantities: NameIndex {
      switch self {
      case .indices: Self.ofIndices
      case .domains: Self.ofDomains
      case .indicators: Self.ofIndicators
      case .metrics: Self.ofMetrics
      }
    }

    private static let ofIndices = NameIndex(WorkedDistrict.Quantity.ofIndices)
    private static let ofDomains = NameIndex(WorkedDistrict.Quantity.ofDomains + ["quadrant"])
    private static let ofIndicators = NameIndex(WorkedDistrict.Quantity.ofIndicators)
    private static let ofMetrics = NameIndex(WorkedDistrict.Quantity.ofMetrics)
  }

  /// The section that a key names, or most likely means.
  private func section(_ key: YAMLNode) -> Section? {
    guard key.kind == .scalar,
      let position = Self.expectKeys.position(of: key) ?? Self.expectKeys.nearest(to: key)
    else { return nil }
    return Section(rawValue: Self.expectKeys.names[position])
  }

  /// The subjects of a section: their names, what one is called, and what an unknown one is.
  private func subjects(of section: Section) -> (NameIndex, String, Diagnostic.ID) {
    switch section {
    case .indices: (Self.indexNames, "index", .unknownChoice)
    case .domains: (reader.domains, "domain", .unknownDomain)
    case .indicators: (indicators, "indicator", .unknownIndicator)
    case .metrics: (reader.metrics, "metric", .unknownMetric)
    }
  }

  private func read(
    _ section: Section,
    _ node: YAMLNode,
    isKept: Bool,
    _ claims: inout [WorkedDistrict.Claim],
    _ quadrants: inout [WorkedDistrict.QuadrantClaim],
    into problems: inout Problems
  ) {
    let (names, what, id) = subjects(of: section)
    let pairs = node.pairs(named: names, into: &problems) { key, problems in
      problems.report(.unknown(what, key, id, among: names))
    }
    for pair in pairs {
      // What stands under a misspelt or repeated name is read too, so that the name hides no fault below it.
      guard let position = pair.position ?? names.nearest(to: pair.key), pair.value.isGiven,
        let fields = Fields(pair.value, section.quantities, into: &problems)
      else { continue }
      let subject = subject(section, position)
      let own = self.claims(fields, section.quantities, about: subject, into: &problems)
      let quadrant = section == .domains ? fields["quadrant"] : nil
      let quadrantName = quadrant?
        .position(among: self.quadrants, of: "quadrant", key: "quadrant", into: &problems)
        .map { self.quadrants.names[$0] }
      guard isKept, pair.position != nil, !pair.isRepeated else { continue }
      claims += own
      if let quadrant, let quadrantName {
        quadrants.append(.init(domain: position, quadrant: quadrantName, place: quadrant.place))
      }
    }
  }

  private func subject(_ section: Section, _ position: Int) -> WorkedDistrict.Subject {
    switch section {
    case .indices: .index(position == 0 ? .practice : .policyArea)
    case .domains: .domain(position)
    case .indicators: .indicator(position)
    case .metrics: .metric(position)
    }
  }

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
}

extension Diagnostic {
  fileprivate static func unknown(
    _ what: String,
    _ node: YAMLNode,
    _ id: ID,
    among names: NameIndex
  ) -> Diagnostic {
    let mend = Spelling.mend(for: node.text, among: names.names)
    return Diagnostic(id, at: node.place, "unknown \(what) '\(node.shown)'\(mend)")
  }
}
