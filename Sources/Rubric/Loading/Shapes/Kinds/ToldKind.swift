/// A kind of value whose schema differs from what the reader checks.
///
/// A schema may be narrower or wider than the reader: it cannot tell, say, that a value rests on another file.
struct ToldKind<Kind> {
  let kind: Kind
  /// Creates the schema, which readers do not need.
  let told: () -> JSONSchema
}

extension ToldKind: ValueKind where Kind: ValueKind {
  var schema: JSONSchema { told() }

  func read(
    _ node: YAMLNode,
    _ subject: ValueSubject,
    in reader: inout ShapeReader
  ) -> Kind.Value? {
    kind.read(node, subject, in: &reader)
  }
}

extension ToldKind: FilledKind where Kind: FilledKind {
  static var standIn: Kind.Value { Kind.standIn }
}

extension ValueKind {
  /// A kind of value with another schema.
  static func told<Kind>(_ kind: Kind, as schema: @escaping @autoclosure () -> JSONSchema) -> Self
  where Self == ToldKind<Kind> {
    ToldKind(kind: kind, told: schema)
  }
}
