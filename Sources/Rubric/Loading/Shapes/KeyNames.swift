/// Notes the names of the keys that a ``Shaped`` type asks for, and nothing about their values.
///
/// An ``Outline`` would also ask for the keys of other shapes; and if no schema is written, as in a page, nothing
/// of it needs to be there.
private struct KeyNames: ShapeVisitor {
  private(set) var names: [String] = []
  var isIncomplete = false

  var isCutShort: Bool { true }
  var holdsStrangers: Bool { false }
  var origin: Origin { Origin(file: "", line: 0) }
  var place: Diagnostic.Place? { nil }

  // Inlined for each of hundreds of keys, it would make up a twentieth of what a page loads.
  @inline(never)
  mutating func key(_ name: StaticString) -> ShapeKey {
    names.append(name.description)
    return ShapeKey(position: names.count - 1, name: name)
  }

  mutating func value<Kind: ValueKind>(
    _: ShapeKey,
    _: @autoclosure () -> Kind,
    isRequired _: Bool,
    _: @autoclosure () -> KeyDescription
  ) -> Kind.Value? { nil }

  mutating func ahead<Kind: ValueKind>(_: StaticString, _: Kind) -> Kind.Value? { nil }

  mutating func describe<Kind: ValueKind>(
    _: ShapeKey,
    _: @autoclosure () -> Kind,
    _: @autoclosure () -> KeyDescription
  ) {}

  func written(_: ShapeKey) -> YAMLNode? { nil }
  func report(_: @autoclosure () -> Diagnostic) {}
}

extension NameIndex {
  /// The names of the keys that a type asks for.
  convenience init<Made: Shaped>(of _: Made.Type, _ context: Made.Context) {
    var names = KeyNames()
    _ = Made(&names, context)
    self.init(names.names)
  }

  /// No names.
  static let none = NameIndex([])
}
