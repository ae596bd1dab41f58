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
}
