/// A county-district-school code, which YAML reads as a number if it has no quotes.
struct CDSCodeKind: FilledKind {
  static var standIn: CDSCode { .zeros }
  var schema: JSONSchema { .cdsCode }

  func read(_ node: YAMLNode, _: ValueSubject, in reader: inout ShapeReader) -> CDSCode? {
    node.cdsCode(into: &reader.problems)
  }
}

extension ValueKind where Self == CDSCodeKind { static var cdsCode: CDSCodeKind { CDSCodeKind() } }
