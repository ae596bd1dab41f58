/// A text, which must say something if it is required.
struct TextKind: FilledKind {
  /// Whether YAML may also read it as a number or as true or false.
  let isLoose: Bool
  static var standIn: String { "" }
  var schema: JSONSchema { isLoose ? .looseText : .text() }

  func read(_ node: YAMLNode, _ subject: ValueSubject, in reader: inout ShapeReader) -> String? {
    guard let text = node.text(of: subject, in: &reader) else { return nil }
    guard !subject.isRequired || text.saysSomething else {
      reader.problems.report(.missingKey(subject.name.description, at: node.place))
      return nil
    }
    return text
  }
}

extension ValueKind where Self == TextKind {
  static var text: TextKind { TextKind(isLoose: false) }
  /// Text that YAML may also read as a number or as true or false, such as a code without quotes.
  static var looseText: TextKind { TextKind(isLoose: true) }
}

/// A list of texts; items that say nothing are passed over.
struct TextsKind: FilledKind {
  let item: TextKind
  let atLeast: Int
  /// Whether a list that could not be read to its end is dropped.
  let mustBeWhole: Bool
  /// Whether an empty text in quotes counts.
  let keepsEmpty: Bool
  static var standIn: [String] { [] }
  var schema: JSONSchema { .list(item.schema, atLeast: atLeast) }

  func read(_ node: YAMLNode, _ subject: ValueSubject, in reader: inout ShapeReader) -> [String]? {
    let one = ValueSubject(name: subject.name)
    var texts: [String] = []
    let isList = reader.items(of: node, subject, atLeast: atLeast) { node, reader in
      if node.isGiven, let text = node.text(of: one, in: &reader), keepsEmpty || !text.isEmpty {
        texts.append(text)
      }
    }
    return isList && (node.isWholeList || !mustBeWhole) ? texts : nil
  }
}

extension ValueKind where Self == TextsKind {
  /// A list of texts; `mustBeWhole` drops one that could not be read to its end.
  static func texts(
    atLeast: Int = 0,
    mustBeWhole: Bool = false,
    keepsEmpty: Bool = false
  ) -> TextsKind {
    TextsKind(
      item: .text,
      atLeast: atLeast,
      mustBeWhole: mustBeWhole,
      keepsEmpty: keepsEmpty
    )
  }

  /// A list of codes, which YAML may also read as numbers.
  static func codes(atLeast: Int = 0, keepsEmpty: Bool = false) -> TextsKind {
    TextsKind(
      item: .looseText,
      atLeast: atLeast,
      mustBeWhole: false,
      keepsEmpty: keepsEmpty
    )
  }
}
