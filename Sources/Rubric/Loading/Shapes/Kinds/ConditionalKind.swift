/// A kind of value that counts only with certain others; elsewhere it is ignored, whatever it says.
struct ConditionalKind<Kind> {
  let counts: Bool
  let kind: Kind
}

extension ConditionalKind: ValueKind where Kind: ValueKind {
  var schema: JSONSchema { kind.schema }

  func read(
    _ node: YAMLNode,
    _ subject: ValueSubject,
    in reader: inout ShapeReader
  ) -> Kind.Value? {
    counts ? kind.read(node, subject, in: &reader) : nil
  }
}

extension ValueKind {
  /// A value that is read only if it counts.
  static func only<Kind>(where counts: Bool, _ kind: Kind) -> Self
  where Self == ConditionalKind<Kind> {
    ConditionalKind(counts: counts, kind: kind)
  }
}
