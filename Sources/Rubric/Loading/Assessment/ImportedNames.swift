/// The list `imported` of an assessment, whose names ratings and figures refer to.
///
/// A class, because every rating and row is read with one: as a value it would cost two references each time.
final class ImportedNames: Sendable {
  let files: [ImportedFile]
  private let names: NameIndex
  /// Whether every name of the list could be read, so that another one can be called unknown.
  private let isWhole: Bool

  /// No list.
  static let none = ImportedNames([], isWhole: true)

  fileprivate init(_ files: [ImportedFile], isWhole: Bool) {
    self.files = files
    names = NameIndex(files.map { $0.id })
    self.isWhole = isWhole
  }

  /// The names, where rows can be read by them without a look at each.
  var plainNames: NameIndex? { isWhole ? names : nil }

  /// The place of the file that a node names; one that is not in the list is reported.
  fileprivate func position(of node: YAMLNode, into problems: inout Problems) -> UInt16? {
    if let position = names.position(of: node) { return UInt16(position) }
    guard let name = node.scalarText(of: "from", into: &problems), isWhole else { return nil }
    problems.report(
      Diagnostic(
        .unknownChoice,
        at: node.place,
        "'imported' lists no file called '\(name.inOneLine)'\(Spelling.fix(for: name, among: names.names))"
      )
    )
    return nil
  }
}

/// The published files that an assessment was imported from, each name used once.
struct ImportedNamesKind: ValueKind {
  var schema: JSONSchema { .list(Outline(of: ImportedFile.self, ()).schema) }

  func read(
    _ node: YAMLNode,
    _ subject: ValueSubject,
    in reader: inout ShapeReader
  ) -> ImportedNames? {
    var files: [ImportedFile] = []
    var isWhole = node.isWholeList
    var seen: [String: YAMLNode] = [:]
    _ = reader.items(of: node, subject, atLeast: 0) { node, reader in
      // The name that stands in for a faulty one is empty.
      guard let (file, isComplete) = reader.make(ImportedFile.self, of: node, ()),
        !file.id.isEmpty, reader.problems.isNew(file.id, at: node, in: &seen), isComplete
      else { return isWhole = false }
      files.append(file)
    }
    return ImportedNames(files, isWhole: isWhole)
  }
}

extension ImportedFile: Shaped {
  static let keys = NameIndex(of: Self.self, ())

  /// An entry of `imported` of an assessment.
  init(_ f: inout some ShapeVisitor, _: Void) {
    id =
      f.required("id", .ownName(Self.self), "its name, by which ratings and figures refer to it")
      .description
    map =
      f.required("map", .ownName(Self.self), "the import map that it was read with")
      .description
    file = f.required("file", .looseText, "the file's name")
    sha256 = f.optional(
      "sha256",
      DigestKind(),
      "the SHA-256 digest of its bytes, as 64 hexadecimal digits"
    )
  }
}

/// The name of one of the imported files; what is kept is its position among them.
struct OriginKind: ValueKind {
  let imported: ImportedNames
  var schema: JSONSchema { .name }

  func read(_ node: YAMLNode, _: ValueSubject, in reader: inout ShapeReader) -> UInt16? {
    imported.position(of: node, into: &reader.problems)
  }
}

/// SHA-256 in 64 hexadecimal digits.
private struct DigestKind: ValueKind {
  var schema: JSONSchema { .digest }

  func read(_ node: YAMLNode, _ subject: ValueSubject, in reader: inout ShapeReader) -> String? {
    guard let text = node.text(of: subject, in: &reader) else { return nil }
    let isDigest =
      text.utf8.count == 64
      && text.utf8.allSatisfy { (0x30...0x39).contains($0) || (0x61...0x66).contains($0) }
    if isDigest { return text }
    reader.problems.report(
      Diagnostic(
        .wrongKind,
        at: node.place,
        "'\(subject.name)' must be 64 digits and letters from a to f, not '\(node.shown)'"
      )
    )
    return nil
  }
}
