/// The name of a thing of the framework; what is kept is its position among its kind.
struct PlaceKind: FilledKind {
  /// The names that exist.
  let names: NameIndex
  /// What such a thing is called, for faults; `nil` for a name in the key.
  var called: StaticString?
  /// The fault of a name that is not one of them.
  var fault = Diagnostic.ID.unknownChoice
  /// Whether a fault of what is not text names the key, as in a table, and not the thing.
  var namesKey = false
  /// Whether the file answers another framework, so that an unknown name is not a fault.
  var isForeign = false
  static var standIn: Int { -1 }
  var schema: JSONSchema { .choice(names.names) }

  func read(_ node: YAMLNode, _ subject: ValueSubject, in reader: inout ShapeReader) -> Int? {
    if node.kind == .scalar, let position = names.position(of: node) { return position }
    if node.kind == .scalar, !isForeign, let position = names.meant(by: node.text) {
      node.report(readAs: names.names[position], into: &reader.problems)
      return position
    }
    let key = ValueSubject(name: (namesKey ? nil : called) ?? subject.name)
    guard let name = node.text(of: key, in: &reader), !isForeign else { return nil }
    node.report(
      .unknown(
        called?.description ?? "name",
        name,
        in: called == nil ? subject.name.description : nil,
        among: names.names,
        fault
      ),
      into: &reader.problems
    )
    return nil
  }
}

/// Names of things of the framework, each once.
struct PlacesKind: ValueKind {
  let name: PlaceKind
  let atLeast: Int
  var schema: JSONSchema { .list(name.schema, atLeast: atLeast) }

  func read(_ node: YAMLNode, _ subject: ValueSubject, in reader: inout ShapeReader) -> Places? {
    let item = ValueSubject(name: subject.name)
    var places = Places(isWhole: node.isWholeList)
    var seen: [String: YAMLNode] = [:]
    let isList = reader.items(of: node, subject, atLeast: atLeast) { node, reader in
      guard let place = name.read(node, item, in: &reader),
        reader.problems.isNew(name.names.names[place], at: node, in: &seen)
      else { return places.isWhole = false }
      places.positions.append(place)
    }
    return isList ? places : nil
  }
}

/// The positions of the things that a list names.
struct Places {
  /// In the order of the list; those with a fault are left out.
  var positions: [Int] = []
  /// Whether the list names something, and nothing of it has a fault.
  var isWhole: Bool
}

extension ValueKind where Self == PlacesKind {
  /// A list of names, each once.
  static func places(of name: PlaceKind, atLeast: Int = 0) -> PlacesKind {
    PlacesKind(name: name, atLeast: atLeast)
  }
}
