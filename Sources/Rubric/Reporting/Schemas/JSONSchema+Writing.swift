extension JSONSchema: JSONValue {
  /// The schema as a file.
  ///
  /// - Parameters:
  ///   - title: What the schema describes.
  ///   - id: A name that other schemas can use.
  /// - Returns: One line of JSON, with a line feed.
  func document(title: String, id: String) -> String {
    var writer = JSONWriter()
    writer.object { writer in
      writer.field("$schema", "https://json-schema.org/draft/2020-12/schema")
      writer.field("$id", "urn:rubric:schema:\(id)")
      writer.field("title", title)
      write(into: &writer)
    }
    return writer.text + "\n"
  }

  func writeJSON(into writer: inout JSONWriter) { writer.object { write(into: &$0) } }

  /// The types of a value, where they tell one choice from another; `nil` if words must.
  ///
  /// A limit binds values of its own type only, so that one flat schema can hold several choices. Validators
  /// then name the key that is wrong, and not only the block that it is in.
  private var types: [String]? {
    switch self {
    case .text: ["string"]
    case .number, .above: ["number"]
    case .integer: ["integer"]
    case .flag: ["boolean"]
    case .list: ["array"]
    case .object, .names: ["object"]
    case .byHand(.flag), .choice, .constant: nil
    case .byHand(let schema): schema.types.map { $0 + ["string"] }
    case .optional(let schema): schema.types.map { $0 + ["null"] }
    case .any(let choices):
      choices.reduce([]) { types, choice in types.flatMap { left in choice.types.map { left + $0 } }
      }
    }
  }

  fileprivate func write(into writer: inout JSONWriter) {
    guard let types else { return writeChoices(into: &writer) }
    if types.count == 1 { writer.field("type", types[0]) } else { writer.field("type", types) }
    writeLimits(into: &writer)
  }

  private func writeChoices(into writer: inout JSONWriter) {
    switch self {
    case .choice(let words):
      writer.field("enum", words)
    case .constant(let word):
      writer.field("const", word)
    case .any(let choices):
      writer.field("anyOf", choices)
    case .byHand(let schema):
      let words = JSONSchema.choice(["true", "false", "yes", "no"])
      writer.field("anyOf", [schema, words])
    case .optional(let schema):
      writer.key("anyOf")
      writer.array {
        $0.object { $0.field("type", "null") }
        schema.writeJSON(into: &$0)
      }
    case .text, .number, .above, .integer, .flag, .list, .object, .names:
      preconditionFailure("a schema of one type is written with it")
    }
  }

  private func writeLimits(into writer: inout JSONWriter) {
    switch self {
    case .text(let pattern):
      if let pattern { writer.field("pattern", pattern) }
    case .number(let range):
      if let range {
        writer.field("minimum", range.lowerBound)
        writer.field("maximum", range.upperBound)
      }
    case .above(let limit):
      writer.field("exclusiveMinimum", limit)
    case .integer(let range):
      writer.field("minimum", range.lowerBound)
      writer.field("maximum", range.upperBound)
    case .list(let item, let least):
      if least > 0 { writer.field("minItems", least) }
      writer.field("items", item)
    case .object(let properties):
      write(properties, into: &writer)
    case .names(let value):
      writer.field("additionalProperties", value)
    case .byHand(let schema):
      schema.writeLimits(into: &writer)
      writer.field("pattern", "^[+-]?[0-9]+([.][0-9]+)?$")
    case .optional(let schema):
      schema.writeLimits(into: &writer)
    case .any(let choices):
      for choice in choices { choice.writeLimits(into: &writer) }
    case .flag, .choice, .constant:
      break
    }
  }

  private func write(_ properties: [Property], into writer: inout JSONWriter) {
    writer.field("additionalProperties", false)
    let required = properties.filter { $0.isRequired }.map { $0.name }
    if !required.isEmpty { writer.field("required", required) }
    writer.key("properties")
    writer.object { writer in
      for property in properties { writer.field(property.name, property) }
    }
  }
}

extension JSONSchema.Property: JSONValue {
  func writeJSON(into writer: inout JSONWriter) {
    writer.object { writer in
      if let help { writer.field("description", help) }
      schema.write(into: &writer)
    }
  }
}
