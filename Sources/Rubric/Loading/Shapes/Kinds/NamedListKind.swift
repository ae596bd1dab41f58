/// Something that a list of a file declares under a name of its own.
protocol Named {
  var id: Identifier<Self> { get }
}

extension NameIndex {
  /// The names of some things.
  convenience init(_ things: [some Named]) { self.init(things.map { $0.id.description }) }

  /// The names of student groups, and what people also call them.
  convenience init(groups: [StudentGroup]) {
    self.init(
      groups.map { $0.id.description },
      otherNames: groups.map { [$0.title] + $0.otherNames }
    )
  }

  /// The names of kinds of district, and what people also call them.
  convenience init(kinds: [DistrictKind]) {
    self.init(kinds.map { $0.id.description }, otherNames: kinds.map { [$0.title] })
  }
}

/// The things that a list declares, and their names.
struct NamedList<Item> {
  /// The things that have no fault.
  var items: [Item] = []
  /// All names, including those of faulty things, so that a link to one of those is not a second fault.
  var allNames: [String] = []
  /// Whether every item has a name.
  var isWhole = false

  /// The names that a link may use; `nil` if some could not be read, and any name is accepted.
  var names: NameIndex? { isWhole ? NameIndex(allNames) : nil }
}

/// A list of at least one thing, each with a name of its own.
struct NamedListKind<Item, Context> {
  let context: Context
}

extension NamedListKind: ValueKind where Item: Shaped & Named, Item.Context == Context {
  var schema: JSONSchema { .list(MappingKind<Item>(context: context).schema, atLeast: 1) }

  func read(
    _ node: YAMLNode,
    _ subject: ValueSubject,
    in reader: inout ShapeReader
  ) -> NamedList<Item>? {
    var list = NamedList<Item>()
    list.isWhole = node.isWholeList
    var seen: [String: YAMLNode] = [:]
    let isList = reader.items(of: node, subject, atLeast: 1) { node, reader in
      let found = reader.make(Item.self, of: node, context)
      // The name that stands in for a faulty one is empty.
      guard let name = found?.made.id.description, !name.isEmpty else {
        list.isWhole = false
        return
      }
      list.allNames.append(name)
      guard reader.problems.isNew(name, at: node, in: &seen) else { return }
      if let found, found.isComplete { list.items.append(found.made) }
    }
    return isList ? list : nil
  }
}

extension ValueKind {
  /// A list of things with names of their own, each used once.
  static func named<Item, Context>(_: Item.Type = Item.self, _ context: Context) -> Self
  where Self == NamedListKind<Item, Context> {
    NamedListKind(context: context)
  }
}
