/// The names that one domain's file defines, also where other faults refuse it.
///
/// With them, a link from another file is judged by itself and never echoes a fault of this one.
struct DomainNames {
  var domain: String
  /// The name that the file gives itself, where that differs from the listed one.
  var ownName: String?
  var indicators: [String] = []
  /// Whether every indicator's name could be read.
  var isWhole = false
}

/// Reads one practice or policy area.
struct DomainReader {
  let core: FrameworkCore
  /// `nil` where the metrics themselves could not be read.
  let metrics: NameIndex?
  let listed: ListedDomain
  /// The position of the domain's first indicator in the framework.
  let firstPosition: Int

  private static let commonKeys = [
    "number", "title", "summary", "weight", "state-priorities", "sources", "indicators",
  ]
  private static let practiceKeys = NameIndex(["practice"] + commonKeys)
  private static let policyKeys = NameIndex(["policy-area"] + commonKeys + ["recommendations"])
  private static let eitherKeys = NameIndex(
    ["practice", "policy-area"] + commonKeys + ["recommendations"]
  )
  private static let headKeys = NameIndex(["practice", "policy-area"])
  private static let indicatorKeys = NameIndex([
    "id", "title", "statement", "basis", "weight", "look-for", "levels", "metrics", "sources",
  ])
  private static let recommendationKeys = NameIndex(["federal", "state", "district"])

  func read(_ text: SourceText, into problems: inout Problems) -> (Domain?, DomainNames) {
    var names = DomainNames(domain: listed.domainName)
    let document = YAMLDocument(parsing: text, into: &problems)
    guard let root = document.root else { return (nil, names) }
    let kind = kind(of: root, into: &problems)
    // A file of the other kind than its list has one fault: neither its recommendations nor their lack is one.
    let isOther = kind != listed.kind
    let keys =
      isOther ? Self.eitherKeys : kind == .practice ? Self.practiceKeys : Self.policyKeys
    guard let fields = Fields(root, keys, into: &problems) else { return (nil, names) }
    let id = fields.requiredName(kind.rawValue, into: &problems)
    if id != names.domain { names.ownName = id }
    let number = fields.required("number", into: &problems)?
      .whole(of: "'number'", in: 1...99, into: &problems)
    if let id, let number, "\(number)-\(id)" != listed.stem, let node = fields[kind.rawValue] {
      problems.report(
        Diagnostic(
          .unlistedFile,
          at: node.place,
          "the file is named '\(listed.stem)' but holds number \(number), '\(id)'",
          notes: [.init(place: listed.place, message: "listed here")]
        )
      )
    }
    let title = fields.requiredText("title", into: &problems)
    let summary = fields.requiredText("summary", into: &problems)
    let weight = fields.weight(into: &problems)
    let priorities = fields.list("state-priorities", into: &problems).compactMap {
      $0.whole(of: "a state priority", in: 1...10, into: &problems)
    }
    let citations = core.sourceReader.citations(in: fields, into: &problems)
    var seen: [String: YAMLNode] = [:]
    let nodes = fields.requiredList("indicators", into: &problems)
    var indicators: [Indicator] = []
    for (offset, node) in nodes.enumerated() {
      let (indicator, name) = indicator(
        node,
        position: firstPosition + offset,
        seen: &seen,
        into: &problems
      )
      if let indicator { indicators.append(indicator) }
      if let name { names.indicators.append(name) }
    }
    names.isWhole =
      names.indicators.count == nodes.count && fields.isWholeList("indicators") && !root.isCutShort
    let recommendations =
      kind == .policyArea && !isOther ? recommendations(fields, into: &problems) : nil

    guard let id, let number, let title, let summary, let weight, !indicators.isEmpty else {
      return (nil, names)
    }
    let domain = Domain(
      id: Domain.ID(id),
      kind: kind,
      number: number,
      title: title,
      summary: summary,
      weight: weight,
      statePriorities: priorities,
      citations: citations,
      indicators: indicators,
      recommendations: recommendations
    )
    return (domain, names)
  }

  /// What the file says that it is; one that stands in the other list is reported.
  private func kind(of root: YAMLNode, into problems: inout Problems) -> Domain.Kind {
    let heads = root.kind == .mapping ? root.pairs.map(\.key) : []
    let places = heads.compactMap { key in Self.headKeys.position(of: key).map { ($0, key) } }
    let own = listed.kind == .practice ? 0 : 1
    guard let (other, key) = places.first, !places.contains(where: { $0.0 == own }) else {
      return listed.kind
    }
    problems.report(
      Diagnostic(
        .unlistedFile,
        at: key.place,
        "the file holds a '\(Self.headKeys.names[other])' but is not listed as one",
        notes: [.init(place: listed.place, message: "listed here")]
      )
    )
    return other == 0 ? .practice : .policyArea
  }

  private func indicator(
    _ node: YAMLNode,
    position: Int,
    seen: inout [String: YAMLNode],
    into problems: inout Problems
  ) -> (Indicator?, String?) {
    guard let fields = Fields(node, Self.indicatorKeys, into: &problems) else { return (nil, nil) }
    let id = fields.requiredName("id", into: &problems)
    let title = fields.requiredText("title", into: &problems)
    let statement = fields.requiredText("statement", into: &problems)
    let basis: Basis? = fields.requiredChoice("basis", into: &problems)
    let weight = fields.weight(into: &problems)
    let lookFor = fields.requiredTexts("look-for", into: &problems)
    let descriptors = fields.required("levels", into: &problems)?
      .levelTexts(count: core.scale?.levels.count, into: &problems)
    // A metric that is linked twice would count twice in the shortfall.
    var links: [String: YAMLNode] = [:]
    let linked = fields.list("metrics", into: &problems).compactMap { node -> Metric.ID? in
      guard let id = metric(node, into: &problems),
        problems.isNew(id.description, at: node, in: &links)
      else { return nil }
      return id
    }
    let citations = core.sourceReader.citations(in: fields, into: &problems)
    guard let id, problems.isNew(id, at: node, in: &seen) else { return (nil, id) }
    guard let title, let statement, let basis, let weight, let descriptors else { return (nil, id) }
    let indicator = Indicator(
      id: Indicator.ID(id),
      title: title,
      statement: statement,
      basis: basis,
      weight: weight,
      lookFor: lookFor,
      descriptors: descriptors,
      metrics: linked,
      citations: citations,
      position: position,
      origin: Origin(file: node.document.source.name, line: node.line)
    )
    return (indicator, id)
  }

  private func metric(_ node: YAMLNode, into problems: inout Problems) -> Metric.ID? {
    guard let name = node.scalarText(of: "metrics", into: &problems) else { return nil }
    guard let metrics, metrics.position(of: node) == nil else { return Metric.ID(name) }
    let mend = Spelling.mend(for: name, among: metrics.names)
    problems.report(
      Diagnostic(.unknownMetric, at: node.place, "unknown metric '\(name.inOneLine)'\(mend)")
    )
    return nil
  }

  private func recommendations(
    _ fields: Fields,
    into problems: inout Problems
  ) -> Domain.Recommendations? {
    guard let node = fields.required("recommendations", into: &problems),
      let fields = Fields(node, Self.recommendationKeys, into: &problems)
    else { return nil }
    return Domain.Recommendations(
      federal: fields.texts("federal", into: &problems),
      state: fields.texts("state", into: &problems),
      district: fields.texts("district", into: &problems)
    )
  }
}
