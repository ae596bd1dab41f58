/// The name that a thing gives itself: lowercase letters and digits, separated by single hyphens.
struct OwnNameKind<Thing>: FilledKind {
  static var standIn: Identifier<Thing> { Identifier("") }
  var schema: JSONSchema { .name }

  func read(
    _ node: YAMLNode,
    _ subject: ValueSubject,
    in reader: inout ShapeReader
  ) -> Identifier<Thing>? {
    guard let name = node.text(of: subject, in: &reader) else { return nil }
    guard name.isName else {
      reader.problems.report(
        Diagnostic(
          .notAnIdentifier,
          at: node.place,
          "'\(name.inOneLine)' is not an id; use lowercase letters, digits and single hyphens"
        )
      )
      return nil
    }
    return Identifier(name)
  }
}

/// The name of a thing that is declared elsewhere.
struct KnownNameKind<Thing>: FilledKind {
  /// The names that exist; `nil` if they could not be read, and any name is accepted.
  let names: NameIndex?
  /// What such a thing is called.
  let called: StaticString
  /// The fault of a name that is not one of them.
  let fault: Diagnostic.ID
  static var standIn: Identifier<Thing> { Identifier("") }
  var schema: JSONSchema { .choice(names?.names ?? []) }

  func read(
    _ node: YAMLNode,
    _ subject: ValueSubject,
    in reader: inout ShapeReader
  ) -> Identifier<Thing>? {
    guard let name = node.text(of: subject, in: &reader) else { return nil }
    guard let names, names.position(of: node) == nil else { return Identifier(name) }
    node.report(
      .unknown(called.description, name, among: names.names, fault),
      into: &reader.problems
    )
    return nil
  }
}

extension ValueKind {
  /// The name that a thing gives itself.
  static func ownName<Thing>(_: Thing.Type = Thing.self) -> Self where Self == OwnNameKind<Thing> {
    OwnNameKind()
  }

  /// The name of a thing that is declared elsewhere; without `names`, which could not be read, any name is accepted.
  static func name<Thing>(
    of called: StaticString,
    among names: NameIndex?,
    _ fault: Diagnostic.ID
  ) -> Self where Self == KnownNameKind<Thing> {
    KnownNameKind(names: names, called: called, fault: fault)
  }
}

/// The name of the framework that a file is for; another one is reported, and the file is read on.
struct OwnerKind: ValueKind {
  /// How a file belongs to a framework.
  enum Owned {
    /// It is in the framework's own folder.
    case inFolder
    /// It may lie anywhere.
    case apart
    /// It answers the framework.
    case asAnswers
  }

  /// The framework that the file is in or is read with; `nil` if its name could not be read.
  let id: Framework.ID?
  let owned: Owned
  var schema: JSONSchema { .constant(id?.description ?? "") }

  func read(_ node: YAMLNode, _ subject: ValueSubject, in reader: inout ShapeReader) -> String? {
    guard let name = TextKind.text.read(node, subject, in: &reader) else { return nil }
    if let id, name != id.description {
      let other = name.inOneLine
      let words =
        switch owned {
        case .inFolder: "this file is for '\(other)', but framework.yml says '\(id)'"
        case .apart: "this file is for '\(other)', not for '\(id)'"
        case .asAnswers: "this file is for the framework '\(other)', not for '\(id)'"
        }
      reader.problems.report(Diagnostic(.otherFramework, at: node.place, words))
    }
    return name
  }
}

extension ValueKind where Self == OwnerKind {
  /// The name of the framework whose folder the file is in.
  static func owner(_ id: Framework.ID?) -> OwnerKind { OwnerKind(id: id, owned: .inFolder) }
  /// The name of the framework that the file, which may lie anywhere, is read with.
  static func framework(_ id: Framework.ID?) -> OwnerKind {
    OwnerKind(id: id, owned: .apart)
  }
}

extension String {
  /// Whether the text is lowercase letters and digits, separated by single hyphens.
  var isName: Bool {
    var isPart = false
    for byte in utf8 {
      switch byte {
      case 0x61...0x7A, 0x30...0x39: isPart = true
      case UInt8(ascii: "-") where isPart: isPart = false
      default: return false
      }
    }
    return isPart
  }
}
