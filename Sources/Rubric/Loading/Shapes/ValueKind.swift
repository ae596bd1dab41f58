/// A kind of value, such as a text or a whole number from 1 to 10: how it is read, and what a schema says about it.
///
/// A kind composed of others requires in an extension, and not in its own declaration, that those be kinds: what a
/// declaration requires is looked up among all conformances of the program at run time.
protocol ValueKind<Value> {
  /// What is made of a value.
  associatedtype Value
  /// What the JSON Schema of a file says about the value.
  var schema: JSONSchema { get }
  /// Whether a value that says nothing is read too, and the key is not taken for one that is not given.
  var readsNothing: Bool { get }

  /// Reads a value that is given.
  ///
  /// - Parameters:
  ///   - node: The value in the file; never one that could not be read, nor an empty one unless ``readsNothing``.
  ///   - subject: What a fault is about.
  ///   - reader: Notes the faults, and reads mappings inside the value.
  /// - Returns: `nil` if a fault was reported.
  func read(_ node: YAMLNode, _ subject: ValueSubject, in reader: inout ShapeReader) -> Value?
}

extension ValueKind {
  var readsNothing: Bool { false }
}

/// A kind of value that a mapping can be created without for the time being.
protocol FilledKind<Value>: ValueKind {
  associatedtype Value
  /// The stand-in for a required value that is missing or has a fault; what is made with it is dropped.
  static var standIn: Value { get }
}

/// What a fault of a value is about.
struct ValueSubject {
  /// The key, or what an item of the key's list is called.
  let name: StaticString
  /// Whether the value must be given; a text must then say something.
  var isRequired = false
}

extension YAMLNode {
  /// The text of a scalar; anything else is reported.
  func text(of subject: ValueSubject, in reader: inout ShapeReader) -> String? {
    // The name becomes a string only if a fault quotes it.
    kind == .scalar
      ? scalarText : scalarText(of: subject.name.description, into: &reader.problems)
  }
}
