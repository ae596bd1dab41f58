extension Problems {
  /// Whether a name occurs for the first time; a repeated one is reported.
  mutating func isNew(
    _ id: String,
    at node: YAMLNode,
    in seen: inout [String: YAMLNode]
  ) -> Bool {
    guard let first = seen[id] else {
      seen[id] = node
      return true
    }
    report(.repeatedID(id, at: node, first: first))
    return false
  }
}

extension Diagnostic {
  static func repeatedID(_ id: String, at node: YAMLNode, first: YAMLNode) -> Diagnostic {
    Diagnostic(
      .repeatedID,
      at: node.place,
      "the id '\(id)' is used twice",
      notes: [Note(place: first.place, message: "first used here")]
    )
  }
}
