/// A mapping in a list that differs from the list's others by something else than an id.
protocol Distinct: Shaped {
  /// Whether a faulty one also claims its distinctions from those after it.
  static var countsWithFaults: Bool { get }

  /// What no other one may have; nothing if it could not be read.
  func distinctions(in context: Context) -> [String]
}

extension Distinct {
  static var countsWithFaults: Bool { true }
}

/// Where each distinction was first used.
///
/// A class, so that several lists can share one.
final class FirstUses {
  fileprivate var nodes: [String: YAMLNode] = [:]
}

/// A list of mappings, no two of which are about the same thing; one that repeats another is left out.
struct DistinctListKind<Item, Context> {
  let context: Context
  let atLeast: Int
  let uses: FirstUses
}

extension DistinctListKind: ValueKind where Item: Distinct, Item.Context == Context {
  var schema: JSONSchema { .list(MappingKind<Item>(context: context).schema, atLeast: atLeast) }

  func read(_ node: YAMLNode, _ subject: ValueSubject, in reader: inout ShapeReader) -> [Item]? {
    var items: [Item] = []
    let isList = reader.items(of: node, subject, atLeast: atLeast) { node, reader in
      guard let (item, isComplete) = reader.make(Item.self, of: node, context),
        isComplete || Item.countsWithFaults
      else { return }
      for name in item.distinctions(in: context) {
        guard reader.problems.isNew(name, at: node, in: &uses.nodes) else { return }
      }
      if isComplete { items.append(item) }
    }
    return isList ? items : nil
  }
}

extension ValueKind {
  /// A list of mappings, no two of which are about the same thing; lists that share `uses` count as one.
  static func distinct<Item, Context>(
    _: Item.Type = Item.self,
    _ context: Context,
    atLeast: Int = 1,
    _ uses: FirstUses = FirstUses()
  ) -> Self where Self == DistinctListKind<Item, Context> {
    DistinctListKind(context: context, atLeast: atLeast, uses: uses)
  }
}
