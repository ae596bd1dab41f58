/// Reads sources, and the citations of them.
struct SourceReader {
  /// The sources that have no fault.
  private(set) var sources: [Source] = []
  private(set) var names = NameIndex([])
  /// The headings of each source.
  private var headings: [NameIndex] = []
  /// Names of sources with a fault of their own; a citation of one is no second fault.
  private var faultyNames: [String] = []
  /// Whether every source's name could be read.
  private var isWhole = false

  private static let sourceKeys = NameIndex([
    "id", "title", "author", "year", "address", "headings",
  ])
  private static let citationKeys = NameIndex(["source", "where"])

  /// Reads citations of the sources that a checked framework has.
  init(sources: [Source]) {
    self.sources = sources
    names = NameIndex(sources.map(\.id.description))
    headings = sources.map { NameIndex($0.headings) }
    isWhole = true
  }

  /// Reads the sources of a framework.
  init(in fields: Fields, into problems: inout Problems) {
    var seen: [String: YAMLNode] = [:]
    let nodes = fields.requiredList("sources", into: &problems)
    for node in nodes {
      guard let fields = Fields(node, Self.sourceKeys, into: &problems) else { continue }
      let id = fields.requiredName("id", into: &problems)
      let title = fields.requiredText("title", into: &problems)
      let author = fields.requiredText("author", into: &problems)
      let headings = fields.requiredTexts("headings", into: &problems)
      let year = fields.text("year", into: &problems)
      let address = fields.text("address", into: &problems)
      guard let id, problems.isNew(id, at: node, in: &seen) else { continue }
      guard let title, let author, fields.isWholeList("headings") else {
        faultyNames.append(id)
        continue
      }
      sources.append(
        Source(
          id: Source.ID(id),
          title: title,
          author: author,
          year: year,
          address: address,
          headings: headings
        )
      )
    }
    names = NameIndex(sources.map(\.id.description))
    headings = sources.map { NameIndex($0.headings) }
    isWhole = fields.isWholeList("sources") && nodes.allSatisfy(\.hasName)
  }

  /// The citations of a `sources` list, each checked against the sources and their headings.
  func citations(in fields: Fields, into problems: inout Problems) -> [Citation] {
    if let node = fields["sources"], let plain = plainCitations(of: node) { return plain }
    return fields.requiredList("sources", into: &problems).compactMap { node in
      guard let fields = Fields(node, Self.citationKeys, into: &problems) else { return nil }
      return citation(in: fields, into: &problems)
    }
  }

  /// The citations of a list in which each is plain and right: a `source` and a `where` that are there.
  ///
  /// Nearly all are; the rest are left to the reader above, which finds their faults.
  private func plainCitations(of node: YAMLNode) -> [Citation]? {
    let (entries, values) = (node.document.entries, node.document.values)
    guard node.kind == .sequence, !node.isCutShort else { return nil }
    let end = Int(entries[node.index].end)
    var index = node.index + 1
    var citations: [Citation] = []
    citations.reserveCapacity((end - index) / 5)
    while index < end {
      guard entries[index].kind == .mapping, entries[index].end == index + 5,
        (1...4).allSatisfy({ entries[index + $0].kind == .scalar }),
        Self.citationKeys.position(of: entries[index + 1], in: values) == 0,
        Self.citationKeys.position(of: entries[index + 3], in: values) == 1,
        let source = names.position(of: entries[index + 2], in: values),
        let heading = headings[source].position(of: entries[index + 4], in: values)
      else { return nil }
      let found = sources[source]
      citations.append(Citation(source: found.id, heading: found.headings[heading]))
      index += 5
    }
    return citations.isEmpty ? nil : citations
  }

  /// The citation that a mapping's `source` and `where` make.
  func citation(in fields: Fields, into problems: inout Problems) -> Citation? {
    let node = fields.required("source", into: &problems)
    let heading = fields.requiredText("where", into: &problems)
    guard let node, let heading, let source = source(node, into: &problems) else { return nil }
    guard source.headings.contains(heading) else {
      if let node = fields["where"] {
        let mend = Spelling.mend(for: heading, among: source.headings)
        problems.report(
          Diagnostic(
            .unknownHeading,
            at: node.place,
            "'\(source.id)' has no heading '\(heading.inOneLine)'\(mend)"
          )
        )
      }
      return nil
    }
    return Citation(source: source.id, heading: heading)
  }

  /// The source that a node names; an unknown one is reported.
  func source(_ node: YAMLNode, into problems: inout Problems) -> Source? {
    if node.kind == .scalar, let position = names.position(of: node) { return sources[position] }
    guard let name = node.scalarText(of: "source", into: &problems) else { return nil }
    if isWhole, !faultyNames.contains(name) {
      let mend = Spelling.mend(for: name, among: sources.map(\.id.description))
      problems.report(
        Diagnostic(.unknownSource, at: node.place, "unknown source '\(name.inOneLine)'\(mend)")
      )
    }
    return nil
  }
}

extension YAMLNode {
  /// Whether the node is a mapping with an `id`.
  var hasName: Bool {
    kind == .mapping && pairs.contains { $0.key.text == "id" && $0.value.isNamed }
  }

  private var isNamed: Bool { kind == .scalar && isGiven }
}

extension Problems {
  /// Whether an id occurs for the first time; a repeated one is reported.
  mutating func isNew(
    _ id: String,
    at node: YAMLNode,
    in seen: inout [String: YAMLNode]
  ) -> Bool {
    guard let first = seen[id] else {
      seen[id] = node
      return true
    }
    report(
      Diagnostic(
        .repeatedID,
        at: node.place,
        "the id '\(id)' is used twice",
        notes: [.init(place: first.place, message: "first used here")]
      )
    )
    return false
  }
}
