/// `find`, or the number of a row.
struct HeaderRowKind: ValueKind {
  /// Title lines and notes above a table take a page at most.
  private static let numbers = WholeKind.whole(1...100)
  var schema: JSONSchema { .any([.constant("find"), Self.numbers.schema]) }

  func read(_ node: YAMLNode, _ subject: ValueSubject, in reader: inout ShapeReader) -> HeaderRow? {
    if node.kind == .scalar, node.text == "find" { return .find }
    guard node.kind == .scalar, Number.value(of: node.bytes) == nil else {
      return Self.numbers.read(node, subject, in: &reader).map { .number($0) }
    }
    reader.problems.report(
      Diagnostic(
        .unknownChoice,
        at: node.place,
        "'header-row' cannot be '\(node.shown)'; write 'find', or the number of the row"
      )
    )
    return nil
  }
}
