/// What a schema says about a value that is written: its form, and which values there can be.
struct WrittenKind<Value> {
  /// The schema, with the names and limits of a framework.
  let schema: (Framework) -> JSONSchema
}

extension WrittenKind {
  /// What is the same for every framework.
  private init(_ schema: JSONSchema) { self.init { _ in schema } }

  /// A value, or null.
  static func optional<Wrapped>(_ kind: WrittenKind<Wrapped>) -> Self where Value == Wrapped? {
    Self { .optional(kind.schema($0)) }
  }

  /// A value that is always known here, although its type is optional.
  static func known<Wrapped>(_ kind: WrittenKind<Wrapped>) -> Self where Value == Wrapped? {
    Self { kind.schema($0) }
  }

  /// A list of any length.
  static func list<Element>(of kind: WrittenKind<Element>) -> Self where Value == [Element] {
    Self { .list(kind.schema($0)) }
  }

  /// A list with a value for each level of the scale, at least.
  static func levels<Element>(of kind: WrittenKind<Element>) -> Self where Value == [Element] {
    Self { .list(kind.schema($0), atLeast: $0.scale.levels.count) }
  }
}

extension WrittenKind where Value: WrittenObject {
  /// An object with the keys that its type declares.
  static var object: Self { Self { Value.schema(for: $0) } }
}

extension WrittenKind where Value: WrittenWord {
  /// One of the words of its type.
  static var choice: Self { Self(.choice(Value.allCases.map { $0.rawValue })) }
}

extension WrittenKind where Value == Bool {
  static var flag: Self { Self(.flag) }
}

extension WrittenKind where Value == Int {
  /// A number without a limit.
  static var number: Self { Self(.number()) }
  static func whole(_ range: ClosedRange<Int>) -> Self { Self(.whole(range)) }
  /// How many students are behind a figure; smaller numbers are never given.
  static var students: Self { Self { .whole($0.rules.hiddenUnder...100_000_000) } }
}

extension WrittenKind where Value == Double {
  static var number: Self { Self(.number()) }
  static func number(_ range: ClosedRange<Double>) -> Self { Self(.number(range)) }
  static func above(_ limit: Double) -> Self { Self(.above(limit)) }
  static var share: Self { Self(.number(0...1)) }
  /// A number on the scale of levels.
  static var level: Self { Self { .number($0.scale.lowest...$0.scale.highest) } }
}

extension WrittenKind where Value: WrittenText {
  static var text: Self { Self(.text()) }
  static func text(pattern: String) -> Self { Self(.text(pattern: pattern)) }
  /// A name as files give it: lower-case letters and digits, separated by single hyphens.
  static var name: Self { Self(.name) }
}

extension WrittenKind where Value == String {
  static func constant(_ word: String) -> Self { Self(.constant(word)) }
  /// SHA-256 in hexadecimal digits.
  static var digest: Self { Self(.digest) }
}

extension WrittenKind where Value == SchoolYear {
  static var schoolYear: Self { Self(.schoolYear) }
}

extension WrittenKind where Value == StudentGroup.ID {
  /// A student group of the framework.
  static var group: Self { Self { .choice($0.groups.map { $0.id.description }) } }
}

extension WrittenKind where Value == DistrictKind.ID {
  /// A kind of district that the framework tells apart.
  static var districtKind: Self { Self { .choice($0.districtKinds.map { $0.id.description }) } }
}

extension WrittenKind where Value == Source.ID {
  /// A source of the framework.
  static var source: Self { Self { .choice($0.sources.map { $0.id.description }) } }
}
