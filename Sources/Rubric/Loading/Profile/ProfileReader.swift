/// Reads `profile.yml`: the districts studied, reference levels, and published figures.
struct ProfileReader {
  let core: FrameworkCore
  let measures: Measures
  /// The names that the domains' files define, in order.
  let domains: [DomainNames]

  private static let keys = NameIndex([
    "profile", "title", "districts", "reference", "metrics", "state", "outcomes",
  ])
  private static let districtKeys = NameIndex(["id", "name", "cds", "kind", "said"])
  private static let factKeys = NameIndex(["text", "source", "where", "domains"])

  func read(_ files: FrameworkFiles, into problems: inout Problems) -> OutlierProfile? {
    guard let fields = core.fields(of: "profile.yml", Self.keys, in: files, into: &problems) else {
      return nil
    }
    let id = fields.requiredName("profile", into: &problems)
    var seen: [String: YAMLNode] = [:]
    let nodes = fields.requiredList("districts", into: &problems)
    var districts: [OutlierProfile.StudiedDistrict] = []
    var names: [String] = []
    for node in nodes {
      let (district, name) = district(node, seen: &seen, into: &problems)
      if let district { districts.append(district) }
      if let name { names.append(name) }
    }
    // A faulty district still has its name, so that a link to it is no echo.
    let isWhole = fields.isWholeList("districts") && names.count == nodes.count
    let districtNames = isWhole && !fields.node.isCutShort ? NameIndex(names) : nil

    let references = ReferenceReader(core: core, domains: domains, districtNames: districtNames)
      .read(fields["reference"], into: &problems)
    let reader = FigureReader(core: core, measures: measures, districtNames: districtNames)
    let figures = reader.read(fields["metrics"], ofState: false, into: &problems)
    let state = reader.read(fields["state"], ofState: true, into: &problems)
    let outcomes = OutcomeReader(core: core, measures: measures, districtNames: districtNames)
      .read(fields.list("outcomes", into: &problems), into: &problems)
    let title = fields.text("title", into: &problems)
    guard let id else { return nil }
    return OutlierProfile(
      id: OutlierProfile.ID(id),
      title: title ?? "the profile '\(id)'",
      districts: districts,
      references: references,
      figures: figures,
      stateFigures: state,
      outcomes: outcomes
    )
  }

  /// The district, if it is sound, and its name, if it has one.
  private func district(
    _ node: YAMLNode,
    seen: inout [String: YAMLNode],
    into problems: inout Problems
  ) -> (OutlierProfile.StudiedDistrict?, String?) {
    guard let fields = Fields(node, Self.districtKeys, into: &problems) else { return (nil, nil) }
    let id = fields.requiredName("id", into: &problems)
    let name = fields.requiredText("name", into: &problems)
    let cds = fields.required("cds", into: &problems)?.cdsCode(into: &problems)
    let kind = fields.required("kind", into: &problems).flatMap { core.kind($0, into: &problems) }
    let facts = fields.list("said", into: &problems).compactMap { fact($0, into: &problems) }
    guard let id, problems.isNew(id, at: node, in: &seen) else { return (nil, id) }
    guard let name, let cds, let kind else { return (nil, id) }
    return (.init(id: .init(id), name: name, cds: cds, kind: kind, facts: facts), id)
  }

  private func fact(_ node: YAMLNode, into problems: inout Problems) -> OutlierProfile.Fact? {
    guard let fields = Fields(node, Self.factKeys, into: &problems) else { return nil }
    let text = fields.requiredText("text", into: &problems)
    let citation = core.bibliography.citation(in: fields, into: &problems)
    let names = fields.list("domains", into: &problems).compactMap {
      domain($0, into: &problems)
    }
    guard let text, let citation else { return nil }
    return .init(text: text, citation: citation, domains: names)
  }

  private func domain(_ node: YAMLNode, into problems: inout Problems) -> Domain.ID? {
    guard let name = node.scalarText(of: "domains", into: &problems) else { return nil }
    if core.domains.isWhole, !domains.contains(where: { $0.domain == name || $0.ownName == name }) {
      let mend = Spelling.mend(for: name, among: domains.map(\.domain))
      problems.report(
        Diagnostic(.unknownDomain, at: node.place, "unknown domain '\(name.inOneLine)'\(mend)")
      )
      return nil
    }
    return Domain.ID(name)
  }
}
