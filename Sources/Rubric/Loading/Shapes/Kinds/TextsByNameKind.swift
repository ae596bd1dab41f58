/// A mapping from names of any kind to texts; what is not text is left out.
struct TextsByNameKind: ValueKind {
  var schema: JSONSchema { .names(.looseText) }

  func read(
    _ node: YAMLNode,
    _: ValueSubject,
    in reader: inout ShapeReader
  ) -> [(key: YAMLNode, value: String)]? {
    reader.pairs(of: node) { $1.scalarText(of: $0.text, into: &$2.problems) }
  }
}

extension ValueKind where Self == TextsByNameKind {
  static var textsByName: TextsByNameKind { TextsByNameKind() }
}

extension ShapeReader {
  /// The entries of a mapping whose keys are names of any kind.
  ///
  /// - Parameters:
  ///   - node: What should be a mapping; anything else is reported.
  ///   - read: Reads a value, from its key and its node.
  /// - Returns: The entries whose values could be read; `nil` if the node is not a mapping.
  mutating func pairs<Value>(
    of node: YAMLNode,
    _ read: (YAMLNode, YAMLNode, inout ShapeReader) -> Value?
  ) -> [(key: YAMLNode, value: Value)]? {
    guard node.isMapping(into: &problems) else { return nil }
    return node.keyedPairs(into: &problems).compactMap { key, value in
      read(key, value, &self).map { (key, $0) }
    }
  }
}
