extension Indicator: Named, Shaped {
  static let keys = NameIndex(
    of: Self.self,
    DomainContext(core: .unread, metrics: nil, kind: .practice)
  )

  /// An entry of `indicators` in the file of a domain, which gives it its position.
  init(_ i: inout some ShapeVisitor, _ context: DomainContext) {
    id = i.required("id", .ownName(), "unique in the domain")
    title = i.required("title", .text, "at most 36 characters, since it appears in narrow tables")
    statement = i.required("statement", .text, "one thing that can be observed")
    basis = i.required(
      "basis",
      .choice(),
      "`lpi`, `state` or `project`: whose idea the statement is"
    )
    weight = i.optional("weight", .weight, or: 1, shown: "1", "above 0; weight in the domain")
    lookFor =
      i.needed(
        "look-for",
        .texts(atLeast: 1),
        "list of documents, data or visits that support it"
      ) ?? []
    descriptors = i.required(
      "levels",
      .levels(of: context.core.scale),
      "the text of each level of the scale, in order",
      hint: "In \(Self.descriptorBasis.owner) own words."
    )
    metrics =
      i.optional(
        "metrics",
        LinkedMetricsKind(names: context.metrics),
        "ids from `metrics.yml` that bear on it, each once; they determine the shortfall and the domain's standing"
      ) ?? []
    citations = i.needed("sources", .citations(context.core.bibliography), "citations") ?? []
    position = 0
    origin = i.origin
  }
}

/// The metrics that bear on an indicator, each once: a second time it would count twice in the shortfall.
private struct LinkedMetricsKind: ValueKind {
  let names: NameIndex?
  private var metric: KnownNameKind<Metric> { .metric(names) }
  var schema: JSONSchema { .list(metric.schema) }

  func read(_ node: YAMLNode, _ subject: ValueSubject, in reader: inout ShapeReader) -> [Metric.ID]?
  {
    let item = ValueSubject(name: subject.name)
    var links: [Metric.ID] = []
    var seen: [String: YAMLNode] = [:]
    let isList = reader.items(of: node, subject, atLeast: 0) { node, reader in
      if let id = metric.read(node, item, in: &reader),
        reader.problems.isNew(id.description, at: node, in: &seen)
      {
        links.append(id)
      }
    }
    return isList ? links : nil
  }
}
