extension PlanReader {
  private static let priorityKeys = NameIndex(["number", "title", "measures", "sources"])
  private static let measureKeys = NameIndex([
    "code", "text", "from", "kinds", "metrics", "published-ratings",
  ])
  private static let themeKeys = NameIndex([
    "id", "title", "description", "state-priorities", "domains",
  ])
  private static let ruleKeys = NameIndex([
    "practices", "policy-areas", "target-steps", "distance-parts", "lag-steps",
  ])

  func statePriorities(
    _ fields: Fields,
    into problems: inout Problems
  ) -> [PlanMap.StatePriority] {
    var numbers: [String: YAMLNode] = [:]
    var codes: [String: YAMLNode] = [:]
    return fields.requiredList("state-priorities", into: &problems).compactMap { node in
      guard let fields = Fields(node, Self.priorityKeys, into: &problems) else { return nil }
      let number = fields.required("number", into: &problems)?
        .whole(of: "'number'", in: 1...10, into: &problems)
      let title = fields.requiredText("title", into: &problems)
      let measures = fields.requiredList("measures", into: &problems).compactMap {
        measure($0, seen: &codes, into: &problems)
      }
      let citations = citations(fields, into: &problems)
      guard let number, problems.isNew("\(number)", at: node, in: &numbers), let title else {
        return nil
      }
      return .init(number: number, title: title, measures: measures, citations: citations)
    }
  }

  private func measure(
    _ node: YAMLNode,
    seen: inout [String: YAMLNode],
    into problems: inout Problems
  ) -> PlanMap.Measure? {
    guard let fields = Fields(node, Self.measureKeys, into: &problems) else { return nil }
    let code = fields.requiredText("code", into: &problems)
    let text = fields.requiredText("text", into: &problems)
    let provenance = fields.requiredText("from", into: &problems)
    let kinds = names(of: "kinds", in: fields, from: kindNames, .unknownChoice, into: &problems)
    let metrics = metrics(fields, into: &problems)
    let published = fields.texts("published-ratings", into: &problems)
    guard let code, problems.isNew(code, at: node, in: &seen), let text, let provenance else {
      return nil
    }
    let all = framework.districtKinds.map(\.id)
    return .init(
      code: code,
      text: text,
      provenance: provenance,
      kinds: fields["kinds"] == nil ? all : kinds.map { all[$0] },
      metrics: metrics,
      publishedRatings: published,
      origin: Origin(file: node.document.source.name, line: node.line)
    )
  }

  /// The goals; each domain and each state priority belongs to exactly one.
  func themes(
    _ fields: Fields,
    of priorities: [PlanMap.StatePriority],
    into problems: inout Problems
  ) -> [PlanMap.Theme] {
    var ids: [String: YAMLNode] = [:]
    var domains: [Int: YAMLNode] = [:]
    var numbers: [Int: YAMLNode] = [:]
    // What a misspelt name meant is not left out as well.
    var isWhole = true
    let nodes = fields.requiredList("goals", into: &problems)
    let themes = nodes.compactMap { node -> PlanMap.Theme? in
      guard let fields = Fields(node, Self.themeKeys, into: &problems) else { return nil }
      let id = fields.requiredName("id", into: &problems)
      let title = fields.requiredText("title", into: &problems)
      let description = fields.requiredText("description", into: &problems)
      let own = fields.list("domains", into: &problems).compactMap { node -> Int? in
        let position = position(
          of: node,
          "domains",
          in: domainNames,
          .unknownDomain,
          into: &problems
        )
        if position == nil { isWhole = false }
        return claim(position, node, in: &domains, into: &problems)
      }
      let priorities = fields.list("state-priorities", into: &problems).compactMap { node -> Int? in
        let number = node.whole(of: "a state priority", in: 1...10, into: &problems)
        if number == nil { isWhole = false }
        return claim(number, node, in: &numbers, into: &problems)
      }
      guard let id, problems.isNew(id, at: node, in: &ids), let title, let description else {
        return nil
      }
      return .init(
        id: id,
        title: title,
        description: description,
        statePriorities: priorities,
        domains: own,
        origin: Origin(file: node.document.source.name, line: node.line)
      )
    }
    if isWhole, let node = fields["goals"], fields.isWholeList("goals"),
      themes.count == nodes.count
    {
      for domain in framework.domains.indices where domains[domain] == nil {
        let name = framework.domains[domain].id
        problems.report(.planMap(at: node.place, "no goal takes the domain '\(name)'"))
      }
      for priority in priorities where numbers[priority.number] == nil {
        problems.report(
          .planMap(at: node.place, "no goal takes the state priority \(priority.number)")
        )
      }
    }
    return themes
  }

  /// What a goal takes, if no other one has taken it.
  private func claim(
    _ item: Int?,
    _ node: YAMLNode,
    in taken: inout [Int: YAMLNode],
    into problems: inout Problems
  ) -> Int? {
    guard let item else { return nil }
    if let first = taken[item] {
      problems.report(
        .planMap(
          at: node.place,
          "'\(node.shown)' belongs to one goal only",
          notes: [.init(place: first.place, message: "first given here")]
        )
      )
      return nil
    }
    taken[item] = node
    return item
  }

  func rules(_ node: YAMLNode?, into problems: inout Problems) -> PlanMap.Rules? {
    guard let node, let fields = Fields(node, Self.ruleKeys, into: &problems) else { return nil }
    let practices = fields.required("practices", into: &problems)?
      .whole(of: "'practices'", in: 0...1_000, into: &problems)
    let policyAreas = fields.required("policy-areas", into: &problems)?
      .whole(of: "'policy-areas'", in: 0...1_000, into: &problems)
    let targetSteps = fields.requiredNumber("target-steps", in: 0...100, into: &problems)
    let distanceParts = fields.requiredNumber("distance-parts", in: 1...100, into: &problems)
    let lagSteps = fields.requiredNumber("lag-steps", in: 0...1_000, into: &problems)
    guard let practices, let policyAreas, let targetSteps, let distanceParts, let lagSteps else {
      return nil
    }
    return .init(
      priorityCounts: [.practice: practices, .policyArea: policyAreas],
      targetSteps: targetSteps,
      distanceParts: distanceParts,
      lagSteps: lagSteps
    )
  }
}
