extension Bibliography {
  /// The citations of a `sources` list.
  func citations(in fields: Fields, into problems: inout Problems) -> [Citation] {
    guard let node = fields.required("sources", into: &problems) else { return [] }
    return ShapeReader.read(
      node,
      .citations(self),
      ValueSubject(name: "sources", isRequired: true),
      into: &problems
    ) ?? []
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
}

extension FrameworkCore {
  /// The fields of one of the framework's files; one that is not there is reported.
  func fields(
    of path: String,
    _ keys: NameIndex,
    in files: FrameworkFiles,
    into problems: inout Problems
  ) -> Fields? {
    files.root(of: path, into: &problems).flatMap { Fields($0, keys, into: &problems) }
  }

  /// The kinds of district that a `kinds` list names.
  func kinds(in fields: Fields, into problems: inout Problems) -> [DistrictKind.ID] {
    guard let node = fields.required("kinds", into: &problems) else { return [] }
    return ShapeReader.read(
      node,
      .kinds(kindNames),
      ValueSubject(name: "kinds", isRequired: true),
      into: &problems
    ) ?? []
  }

  /// The kind of district that a node names.
  func kind(_ node: YAMLNode, into problems: inout Problems) -> DistrictKind.ID? {
    ShapeReader.read(node, .kind(kindNames), ValueSubject(name: "kind"), into: &problems)
  }
}
