/// The name of a thing of the framework; what is kept is its place among its kind.
struct PlaceKind: FilledKind {
  /// The names that there are.
  let names: NameIndex
  /// What such a thing is called, for faults; `nil` for a name in the key.
  var called: StaticString?
  /// The fault of a name that is none of them.
  let fault: Diagnostic.ID
  static var standIn: Int { -1 }
  var schema: JSONSchema { .choice(names.names) }

  func read(_ node: YAMLNode, _ subject: ValueSubject, in reader: inout ShapeReader) -> Int? {
    if node.kind == .scalar, let position = names.position(of: node) { return position }
    let key = ValueSubject(name: called ?? subject.name)
    guard let name = node.text(of: key, in: &reader) else { return nil }
    let mend = Spelling.mend(for: name, among: names.names)
    let words =
      called.map { "unknown \($0) '\(name.inOneLine)'" }
      ?? "unknown name '\(name.inOneLine)' in '\(subject.name)'"
    reader.problems.report(Diagnostic(fault, at: node.place, words + mend))
    return nil
  }
}

/// The same by the check over cells that forms share with tables: what is no text is said of the key.
struct PositionKind: FilledKind {
  /// The names that there are.
  let names: NameIndex
  /// What they are names of, for faults.
  let called: StaticString
  var fault = Diagnostic.ID.unknownChoice
  /// Whether the file answers another framework, so that an unknown name is no fault.
  var isForeign = false
  static var standIn: Int { -1 }
  var schema: JSONSchema { .choice(names.names) }

  func read(_ node: YAMLNode, _ subject: ValueSubject, in reader: inout ShapeReader) -> Int? {
    if let position = names.position(of: node.bytes) { return position }
    return node.position(
      among: names,
      of: called.description,
      key: subject.name.description,
      fault,
      isForeign: isForeign,
      into: &reader.problems
    )
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

/// The places of the things that a list names.
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
