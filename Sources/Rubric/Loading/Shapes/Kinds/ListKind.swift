/// A list of values of one kind; those with a fault are left out.
struct ListKind<Item> {
  let item: Item
  /// What an item is called, for faults; `nil` for the key.
  let called: StaticString?
  let atLeast: Int
}

extension ListKind: FilledKind, ValueKind where Item: ValueKind {
  static var standIn: [Item.Value] { [] }
  var schema: JSONSchema { .list(item.schema, atLeast: atLeast) }

  func read(_ node: YAMLNode, _ subject: ValueSubject, in reader: inout ShapeReader) -> [Item
    .Value]?
  {
    let one = ValueSubject(name: called ?? subject.name)
    var values: [Item.Value] = []
    let isList = reader.items(of: node, subject, atLeast: atLeast) { node, reader in
      if let value = item.read(node, one, in: &reader) { values.append(value) }
    }
    return isList ? values : nil
  }
}

extension ValueKind {
  /// A list; `called` is what an item is called, for faults, if not the key.
  static func list<Item>(
    of item: Item,
    called: StaticString? = nil,
    atLeast: Int = 0
  ) -> Self where Self == ListKind<Item> {
    ListKind(item: item, called: called, atLeast: atLeast)
  }
}

extension ShapeReader {
  /// Goes through the items of a list; anything else, and a list without the items that it needs, is reported.
  ///
  /// - Parameters:
  ///   - node: What should be a list.
  ///   - subject: What a fault of the list is about.
  ///   - atLeast: How many items there must be: none or one.
  ///   - take: Called with each item that could be read from the file.
  /// - Returns: Whether it is a list.
  mutating func items(
    of node: YAMLNode,
    _ subject: ValueSubject,
    atLeast: Int,
    _ take: (YAMLNode, inout ShapeReader) -> Void
  ) -> Bool {
    guard node.isList(of: subject.name.description, into: &problems) else { return false }
    var isEmpty = true
    for index in node.childIndexes {
      isEmpty = false
      let item = node.node(at: index)
      if item.kind != .unread { take(item, &self) }
    }
    if isEmpty, atLeast > 0, !node.isCutShort {
      problems.report(
        Diagnostic(.missingKey, at: node.place, "'\(subject.name)' needs at least one item")
      )
    }
    return true
  }

  /// The items of a list with at least one, where each is valid; otherwise `nil`.
  mutating func soundItems<Item: ValueKind>(
    of node: YAMLNode,
    _ item: Item,
    _ subject: ValueSubject
  ) -> [Item.Value]? {
    let one = ValueSubject(name: subject.name)
    var values: [Item.Value] = []
    var isSound = true
    let isList = items(of: node, subject, atLeast: 1) { node, reader in
      if let value = item.read(node, one, in: &reader) {
        values.append(value)
      } else {
        isSound = false
      }
    }
    return isList && isSound && !values.isEmpty ? values : nil
  }
}

extension YAMLNode {
  /// Whether the node is a complete list with items, and every item could be read from the file.
  var isWholeList: Bool {
    guard kind == .sequence, !isCutShort else { return false }
    var isEmpty = true
    for index in childIndexes {
      if document.entries[index].kind == .unread { return false }
      isEmpty = false
    }
    return !isEmpty
  }
}
