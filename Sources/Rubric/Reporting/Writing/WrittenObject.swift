/// A value that JSON has as an object, whose keys are declared in one place.
///
/// From the one declaration follow the bytes that are written and the JSON Schema that describes them:
///
/// ```swift
/// extension Bounds: WrittenObject {
///   static func keys(_ b: inout some ObjectVisitor<Bounds>) {
///     b.key("low", .level, "With every missing rating at the lowest level.") { $0.low }
///     b.key("high", .level) { $0.high }
///   }
/// }
/// ```
///
/// Every key is always there: which keys there are depends on the type, never on the value.
protocol WrittenObject: JSONValue {
  /// Names every key in the order of the object, with its kind and where its value comes from.
  static func keys<Visitor: ObjectVisitor<Self>>(_ visitor: inout Visitor)
}

/// Goes through the keys of an object: ``ObjectWriter`` to write them, ``ObjectOutline`` to describe them.
protocol ObjectVisitor<Source> {
  /// The value that is written.
  associatedtype Source

  /// A key and its value.
  ///
  /// - Parameters:
  ///   - name: A word of ours, with nothing in it to escape.
  ///   - kind: What the schema says about the value; `.optional` where it may be null.
  ///   - help: What else a reader of the schema should know.
  ///   - value: Takes the value from the source.
  mutating func key<Value: JSONValue>(
    _ name: String,
    _ kind: @autoclosure () -> WrittenKind<Value>,
    _ help: @autoclosure () -> String?,
    from value: (Source) -> Value
  )

  /// The keys of another object, as if they were declared here.
  mutating func include<Object: WrittenObject>(_ object: (Source) -> Object)
}

extension ObjectVisitor {
  /// A key that says enough by its name and kind.
  @inline(__always)
  mutating func key<Value: JSONValue>(
    _ name: String,
    _ kind: @autoclosure () -> WrittenKind<Value>,
    from value: (Source) -> Value
  ) {
    key(name, kind(), nil, from: value)
  }

  /// A key that always has the same word, such as the name of a format.
  @inline(__always)
  mutating func constant(_ name: String, _ word: String) {
    key(name, .constant(word), nil) { _ in word }
  }
}
