extension PlanReader {
  private static let stepKeys = NameIndex([
    "metric", "kinds", "step", "confirmed", "note", "sources",
  ])
  private static let partnerKeys = NameIndex([
    "id", "title", "confirmed", "domains", "metrics", "on-ratings", "on-results",
  ])
  private static let actionKeys = NameIndex([
    "id", "title", "trigger", "needed", "group", "metrics", "from", "confirmed", "sources",
  ])

  func step(
    _ node: YAMLNode,
    seen: inout [String: YAMLNode],
    into problems: inout Problems
  ) -> PlanMap.Step? {
    guard let fields = Fields(node, Self.stepKeys, into: &problems) else { return nil }
    let metric = fields.required("metric", into: &problems).flatMap {
      position(of: $0, "metric", in: metricNames, .unknownMetric, into: &problems)
    }
    _ = fields.requiredList("kinds", into: &problems)
    let kinds = names(of: "kinds", in: fields, from: kindNames, .unknownChoice, into: &problems)
      .map { framework.districtKinds[$0].id }
    let size = fields.requiredNumber("step", in: 0.001...1_000, into: &problems)
    let isConfirmed = isConfirmed(fields, into: &problems)
    let note = fields.text("note", into: &problems)
    let citations = citations(fields, into: &problems)
    guard let metric, let size else { return nil }
    for kind in kinds {
      let name = "\(framework.metrics[metric].id) for \(kind)"
      guard problems.isNew(name, at: node, in: &seen) else { return nil }
    }
    return .init(
      metric: metric,
      kinds: kinds,
      size: size,
      isConfirmed: isConfirmed,
      note: note,
      citations: citations,
      origin: Origin(file: node.document.source.name, line: node.line)
    )
  }

  func partner(
    _ node: YAMLNode,
    seen: inout [String: YAMLNode],
    into problems: inout Problems
  ) -> PlanMap.PartnerGroup? {
    guard let fields = Fields(node, Self.partnerKeys, into: &problems) else { return nil }
    let id = fields.requiredName("id", into: &problems)
    let title = fields.requiredText("title", into: &problems)
    let isConfirmed = isConfirmed(fields, into: &problems)
    let domains = names(
      of: "domains",
      in: fields,
      from: domainNames,
      .unknownDomain,
      into: &problems
    )
    let metrics = metrics(fields, into: &problems)
    let onRatings = fields.requiredText("on-ratings", into: &problems)
    let onResults = fields.requiredText("on-results", into: &problems)
    guard let id, problems.isNew(id, at: node, in: &seen) else { return nil }
    guard let title, let onRatings, let onResults else { return nil }
    return .init(
      id: id,
      title: title,
      isConfirmed: isConfirmed,
      domains: domains,
      metrics: metrics,
      onRatings: onRatings,
      onResults: onResults
    )
  }

  func requiredAction(
    _ node: YAMLNode,
    seen: inout [String: YAMLNode],
    into problems: inout Problems
  ) -> PlanMap.RequiredAction? {
    guard let fields = Fields(node, Self.actionKeys, into: &problems) else { return nil }
    let id = fields.requiredName("id", into: &problems)
    let title = fields.requiredText("title", into: &problems)
    let trigger = fields.requiredText("trigger", into: &problems)
    let needed = fields.requiredText("needed", into: &problems)
    let threshold = threshold(fields, into: &problems)
    let isConfirmed = isConfirmed(fields, into: &problems)
    let citations = citations(fields, into: &problems)
    guard let id, problems.isNew(id, at: node, in: &seen) else { return nil }
    guard let title, let trigger, let needed else { return nil }
    return .init(
      id: id,
      title: title,
      trigger: trigger,
      needed: needed,
      threshold: threshold,
      isConfirmed: isConfirmed,
      citations: citations,
      origin: Origin(file: node.document.source.name, line: node.line)
    )
  }

  /// The group, the metrics and the number, which come together or not at all.
  private func threshold(
    _ fields: Fields,
    into problems: inout Problems
  ) -> PlanMap.RequiredAction.Threshold? {
    guard ["group", "metrics", "from"].contains(where: { fields[$0] != nil }) else { return nil }
    let group = fields.required("group", into: &problems).flatMap {
      position(of: $0, "group", in: groupNames, .unknownGroup, into: &problems)
    }
    _ = fields.requiredList("metrics", into: &problems)
    let metrics = metrics(fields, into: &problems)
    let count = fields.required("from", into: &problems)?
      .whole(of: "'from'", in: 1...1_000_000, into: &problems)
    guard let group, !metrics.isEmpty, let count else { return nil }
    return .init(group: framework.groups[group].id, metrics: metrics, count: count)
  }
}
