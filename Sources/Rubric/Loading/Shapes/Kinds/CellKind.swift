/// A value passed on as written, for a check over cells that forms share with tables.
struct CellKind<Kind> {
  /// What the check takes it for, which the schema says.
  let kind: Kind
}

extension CellKind: ValueKind where Kind: ValueKind {
  var schema: JSONSchema { kind.schema }

  func read(_ node: YAMLNode, _: ValueSubject, in _: inout ShapeReader) -> YAMLNode? { node }
}

extension ValueKind {
  /// A value as it is written, which a check over cells takes for a value of a kind.
  static func cell<Kind>(of kind: Kind) -> Self where Self == CellKind<Kind> {
    CellKind(kind: kind)
  }
}
