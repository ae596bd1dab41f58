/// What a ``Shaped`` type asks for; the JSON Schema and the table of keys follow from it.
struct Outline {
  /// One key.
  struct Line {
    let name: String
    /// What its value is; `nil` if nothing is said about it.
    fileprivate(set) var schema: JSONSchema?
    /// Whether the value must say something if the key is given.
    fileprivate(set) var isFilled = false
    fileprivate(set) var description: KeyDescription?
  }

  /// The keys, in the order in which they are asked for.
  private(set) var lines: [Line] = []
  var isIncomplete = false

  /// Goes through a shape.
  ///
  /// - Parameters:
  ///   - _: What is made from the mapping.
  ///   - context: What the mapping is read with; schemas offer its names.
  init<Made: Shaped>(of _: Made.Type, _ context: Made.Context) {
    _ = Made(&self, context)
  }

  /// What a mapping of this shape looks like.
  var schema: JSONSchema {
    var properties: [JSONSchema.Property] = []
    for line in lines {
      guard let schema = line.schema, let description = line.description else { continue }
      properties.append(
        description.isRequired
          ? .required(line.name, schema, description.hint)
          : line.isFilled
            ? .filled(line.name, schema, description.hint)
            : .optional(line.name, schema, description.hint)
      )
    }
    return .object(properties)
  }

  /// The keys as a table in Markdown: name, whether it must be given or what applies otherwise, and its meaning.
  var table: String {
    var text = "| key | | meaning |\n|---|---|---|\n"
    for line in lines {
      guard let description = line.description else { continue }
      let presence = description.presence.isEmpty ? "" : " \(description.presence)"
      text += "| `\(line.name)` |\(presence) | \(description.help) |\n"
    }
    return text
  }
}

extension Outline: ShapeVisitor {
  var isCutShort: Bool { true }
  var holdsStrangers: Bool { false }
  var origin: Origin { Origin(file: "", line: 0) }
  var place: Diagnostic.Place? { nil }

  mutating func key(_ name: StaticString) -> ShapeKey {
    lines.append(Line(name: name.description))
    return ShapeKey(position: lines.count - 1, name: name)
  }

  mutating func value<Kind: ValueKind>(
    _ key: ShapeKey,
    _ kind: @autoclosure () -> Kind,
    isRequired _: Bool,
    _ description: @autoclosure () -> KeyDescription
  ) -> Kind.Value? {
    describe(key, kind(), description())
    return nil
  }

  mutating func ahead<Kind: ValueKind>(_: StaticString, _: Kind) -> Kind.Value? { nil }

  mutating func describe<Kind: ValueKind>(
    _ key: ShapeKey,
    _ kind: @autoclosure () -> Kind,
    _ description: @autoclosure () -> KeyDescription
  ) {
    let kind = kind()
    lines[key.position].schema = kind.schema
    lines[key.position].isFilled = kind.readsNothing
    lines[key.position].description = description()
  }

  func written(_: ShapeKey) -> YAMLNode? { nil }
  func report(_: @autoclosure () -> Diagnostic) {}
}
