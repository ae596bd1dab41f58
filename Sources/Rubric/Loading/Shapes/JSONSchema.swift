/// A JSON Schema.
///
/// - Source: JSON Schema, draft 2020-12.
indirect enum JSONSchema: Sendable {
  case text(pattern: String? = nil)
  case number(ClosedRange<Double>? = nil)
  case above(Double)
  /// A whole number; a code of 14 digits is one too, which `Int` cannot hold if it has 32 bits.
  case integer(ClosedRange<Int64>)
  case flag
  /// The same as a person writes it: a number may appear in quotes, and a flag may be `yes` or `no`.
  case byHand(JSONSchema)
  /// One of several words.
  case choice([String])
  /// Exactly this word.
  case constant(String)
  case list(JSONSchema, atLeast: Int = 0)
  /// A mapping whose keys are known.
  case object([Property])
  /// A mapping from any name to one shape.
  case names(JSONSchema)
  case any([JSONSchema])
  /// The shape, or nothing.
  case optional(JSONSchema)

  struct Property: Sendable {
    let name: String
    let schema: JSONSchema
    var isRequired = false
    var help: String?
  }

  /// A whole number.
  static func whole(_ range: ClosedRange<Int>) -> Self {
    .integer(Int64(range.lowerBound)...Int64(range.upperBound))
  }

  /// Text that YAML may also read as a number or as true or false, such as a code without quotes.
  static let looseText = JSONSchema.any([.text(), .number(), .flag])
  /// A CDS code as a person writes it, which YAML reads as a number if it has no quotes.
  static let cdsCode = JSONSchema.any([
    .text(pattern: "^([0-9]{6,7}|[0-9]{13,14})$"), .integer(0...99_999_999_999_999),
  ])
  /// A name: lowercase letters and digits, separated by single hyphens.
  static let name = JSONSchema.text(pattern: "^[a-z0-9]+(-[a-z0-9]+)*$")
  /// SHA-256 in hexadecimal digits.
  static let digest = JSONSchema.text(pattern: "^[0-9a-f]{64}$")
  static let schoolYear = JSONSchema.text(pattern: "^[0-9]{4}-[0-9]{2}$")
}

extension JSONSchema.Property {
  /// A key that must be there.
  static func required(_ name: String, _ schema: JSONSchema, _ help: String? = nil) -> Self {
    Self(name: name, schema: schema, isRequired: true, help: help)
  }

  /// A key that may be left out, but must say something if it is given.
  static func filled(_ name: String, _ schema: JSONSchema, _ help: String? = nil) -> Self {
    Self(name: name, schema: schema, help: help)
  }

  /// A key that may be left out or left empty.
  static func optional(_ name: String, _ schema: JSONSchema, _ help: String? = nil) -> Self {
    Self(name: name, schema: .optional(schema), help: help)
  }
}
