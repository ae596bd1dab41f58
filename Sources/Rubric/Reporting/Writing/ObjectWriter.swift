/// Writes the keys of one object.
struct ObjectWriter<Source>: ObjectVisitor {
  private let source: Source
  private var writer: JSONWriter

  @inline(__always)
  mutating func key<Value: JSONValue>(
    _ name: String,
    _: @autoclosure () -> WrittenKind<Value>,
    _: @autoclosure () -> String?,
    from value: (Source) -> Value
  ) {
    writer.key(name)
    value(source).writeJSON(into: &writer)
  }

  mutating func include<Object: WrittenObject>(_ object: (Source) -> Object) {
    ObjectWriter<Object>.writeKeys(of: object(source), into: &writer)
  }
}

extension ObjectWriter where Source: WrittenObject {
  /// Writes all keys with their values.
  fileprivate static func writeKeys(of source: Source, into writer: inout JSONWriter) {
    // The writer is moved there and back: with two owners, every byte would be copied.
    var visitor = ObjectWriter(source: source, writer: JSONWriter())
    swap(&visitor.writer, &writer)
    Source.keys(&visitor)
    swap(&visitor.writer, &writer)
  }
}

extension WrittenObject {
  func writeJSON(into writer: inout JSONWriter) {
    writer.object { ObjectWriter.writeKeys(of: self, into: &$0) }
  }
}
