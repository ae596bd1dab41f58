/// Tells the keys of an object as JSON Schema knows them; no value is asked for.
struct ObjectOutline<Source>: ObjectVisitor {
  private let framework: Framework
  private var properties: [JSONSchema.Property] = []

  private init(_ framework: Framework) { self.framework = framework }

  mutating func key<Value: JSONValue>(
    _ name: String,
    _ kind: @autoclosure () -> WrittenKind<Value>,
    _ help: @autoclosure () -> String?,
    from _: (Source) -> Value
  ) {
    properties.append(.required(name, kind().schema(framework), help()))
  }

  mutating func include<Object: WrittenObject>(_: (Source) -> Object) {
    properties += ObjectOutline<Object>.properties(framework)
  }
}

extension ObjectOutline where Source: WrittenObject {
  fileprivate static func properties(_ framework: Framework) -> [JSONSchema.Property] {
    var outline = ObjectOutline(framework)
    Source.keys(&outline)
    return outline.properties
  }
}

extension WrittenObject {
  /// The schema of the object.
  ///
  /// - Parameter framework: Whose names and levels are in it.
  /// - Returns: An object that holds exactly the declared keys, all of them required.
  static func schema(for framework: Framework) -> JSONSchema {
    .object(ObjectOutline<Self>.properties(framework))
  }
}
