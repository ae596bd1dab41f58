/// What a worked district must result in.
struct Expected {
  var claims: [WorkedDistrict.Claim] = []
  var quadrants: [WorkedDistrict.QuadrantClaim] = []
  var findings: WorkedDistrict.FindingsClaim?
}

/// The parts of `expect` that state numbers.
enum ExpectedPart: Int, CaseIterable {
  case indices, domains, indicators, metrics
}

/// `expect` of a worked district.
struct ExpectedKind: ValueKind {
  let reader: WorkedDistrictReader
  var schema: JSONSchema { Outline(of: ExpectedParts.self, reader).schema }

  func read(_ node: YAMLNode, _: ValueSubject, in shapes: inout ShapeReader) -> Expected? {
    guard let (parts, _) = shapes.make(ExpectedParts.self, of: node, reader) else { return nil }
    var expected = Expected(findings: parts.findings)
    for (key, value) in node.pairs {
      guard let part = ExpectedPart(key), value.isGiven,
        let found = ExpectedNumbersKind(part: part, reader: reader)
          .read(value, ValueSubject(name: ""), in: &shapes)
      else { continue }
      // A part given twice is read twice, so that the first does not hide faults of the second.
      guard parts.written[part.rawValue]?.index == value.index else { continue }
      expected.claims += found.claims
      expected.quadrants += found.quadrants
    }
    return expected
  }
}

extension ExpectedPart {
  /// The part that a key names, or most likely means.
  fileprivate init?(_ key: YAMLNode) {
    let keys = ExpectedParts.keys
    guard key.kind == .scalar, let position = keys.position(of: key) ?? keys.nearest(to: key)
    else { return nil }
    self.init(rawValue: position)
  }
}

/// The parts of `expect`, those that state numbers as they are written.
struct ExpectedParts: Shaped {
  /// One for each ``ExpectedPart``; `nil` for what is not given.
  let written: [YAMLNode?]
  let findings: WorkedDistrict.FindingsClaim?

  static let keys = NameIndex(of: Self.self, .unread)

  init(_ e: inout some ShapeVisitor, _ reader: WorkedDistrictReader) {
    func numbers(_ part: ExpectedPart) -> CellKind<ExpectedNumbersKind> {
      CellKind(kind: ExpectedNumbersKind(part: part, reader: reader))
    }
    let indices = e.optional("indices", numbers(.indices), "for `practice` and `policy`; see below")
    let domains = e.optional("domains", numbers(.domains), "by id")
    let indicators = e.optional("indicators", numbers(.indicators), "by `domain/indicator`")
    let metrics = e.optional("metrics", numbers(.metrics), "by id, for all students")
    written = [indices, domains, indicators, metrics]
    findings = e.optional(
      "findings",
      FindingsKind(kinds: reader.findingKinds),
      "the exact kinds of finding that must occur, in any order; `[]` for none",
      hint: "The exact kinds of finding that must occur."
    )
  }
}

/// The kinds of finding that must occur.
private struct FindingsKind: ValueKind {
  let kinds: NameIndex
  private var item: PlaceKind {
    PlaceKind(names: kinds, called: "kind of finding", namesKey: true)
  }
  var schema: JSONSchema { .list(item.schema) }

  func read(
    _ node: YAMLNode,
    _ subject: ValueSubject,
    in reader: inout ShapeReader
  ) -> WorkedDistrict.FindingsClaim? {
    var found: [String] = []
    _ = reader.items(of: node, subject, atLeast: 0) { node, reader in
      guard node.isGiven, let kind = item.read(node, subject, in: &reader) else { return }
      found.append(kinds.names[kind])
    }
    return WorkedDistrict.FindingsClaim(kinds: found, place: node.place)
  }
}
