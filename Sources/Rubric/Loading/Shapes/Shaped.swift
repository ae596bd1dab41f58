/// A type that is made from a mapping, and declares in its initializer which keys the mapping has.
///
/// The initializer asks a visitor for one key after another and keeps the answers. A ``ShapeReader`` answers
/// with the values of a file; an ``Outline`` notes what is asked for. So the reader's checks, the names for "did you
/// mean", the JSON Schema and the table of keys all follow from one statement for each key.
protocol Shaped {
  /// What a mapping is read with: names that it may use, limits that hold for it.
  associatedtype Context
  /// The names of the keys in the order in which the initializer asks for them, which is the order in which a
  /// person writes them: `static let keys = NameIndex(of: Self.self, …)`.
  static var keys: NameIndex { get }
  /// The same, if the keys depend on the context.
  static func keys(in context: Context) -> NameIndex

  /// Asks for every key, always for the same ones and in the same order.
  ///
  /// If a required key has no valid value, a stand-in takes its place and what is made is dropped; in an
  /// ``Outline`` that is so for every key. An initializer must tolerate that.
  init(_ visitor: inout some ShapeVisitor, _ context: Context)
}

extension Shaped {
  static func keys(in _: Context) -> NameIndex { keys }

  /// Reads a node that should be such a mapping; `nil` if a fault spoils it.
  static func read(
    _ node: YAMLNode,
    _ context: Context,
    into problems: inout Problems
  ) -> Self? {
    ShapeReader.read(node, MappingKind<Self>(context: context), into: &problems)
  }
}

/// A mapping whose keys are known.
struct MappingKind<Made: Shaped>: ValueKind {
  let context: Made.Context

  var schema: JSONSchema { Outline(of: Made.self, context).schema }

  func read(_ node: YAMLNode, _: ValueSubject, in reader: inout ShapeReader) -> Made? {
    guard let (made, isComplete) = reader.make(Made.self, of: node, context) else { return nil }
    return isComplete ? made : nil
  }
}

extension ValueKind {
  /// A mapping from which a value of a type is made.
  static func mapping<Made>(_: Made.Type = Made.self, _ context: Made.Context) -> Self
  where Self == MappingKind<Made> {
    MappingKind(context: context)
  }
}
