/// Something that a list may hold only once.
protocol Distinct {
  /// What tells it from the other ones of its list, as faults call it.
  var distinctNames: [String] { get }
}

/// A list of mappings that are told apart by what they say; one that another sound one has said is left out.
struct DistinctListKind<Item: Shaped & Distinct>: ValueKind {
  let context: Item.Context
  let atLeast: Int
  var schema: JSONSchema { .list(MappingKind<Item>(context: context).schema, atLeast: atLeast) }

  func read(_ node: YAMLNode, _ subject: ValueSubject, in reader: inout ShapeReader) -> [Item]? {
    var items: [Item] = []
    var seen: [String: YAMLNode] = [:]
    let isList = reader.items(of: node, subject, atLeast: atLeast) { node, reader in
      guard let found = reader.make(Item.self, of: node, context), found.isComplete else { return }
      for name in found.made.distinctNames {
        guard reader.problems.isNew(name, at: node, in: &seen) else { return }
      }
      items.append(found.made)
    }
    return isList ? items : nil
  }
}

extension ValueKind {
  /// A list of mappings, none of which says what another one has said.
  static func distinct<Item>(
    _: Item.Type = Item.self,
    _ context: Item.Context,
    atLeast: Int = 0
  ) -> Self where Self == DistinctListKind<Item> {
    DistinctListKind(context: context, atLeast: atLeast)
  }
}
