/// A type that is made from a mapping, or from one plain value that says the same as a mapping of it alone.
protocol Abridged: Shaped {
  /// What the plain value is.
  associatedtype Plain: ValueKind
  /// The kind of the plain value.
  static func plain(in context: Context) -> Plain

  init(plain value: Plain.Value)
}

/// A mapping whose keys are known, or a plain value instead of it.
struct AbridgedKind<Made: Abridged>: ValueKind {
  let context: Made.Context
  var schema: JSONSchema {
    .any([Made.plain(in: context).schema, MappingKind<Made>(context: context).schema])
  }

  func read(_ node: YAMLNode, _ subject: ValueSubject, in reader: inout ShapeReader) -> Made? {
    guard node.kind != .mapping else {
      return MappingKind(context: context).read(node, subject, in: &reader)
    }
    return Made.plain(in: context).read(node, subject, in: &reader).map { Made(plain: $0) }
  }
}

extension ValueKind {
  /// A mapping from which a value of a type is made, or a plain value instead of it.
  static func abridged<Made>(_: Made.Type = Made.self, _ context: Made.Context) -> Self
  where Self == AbridgedKind<Made> {
    AbridgedKind(context: context)
  }
}
