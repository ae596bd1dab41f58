/// The list `imported` of an assessment, whose names ratings and figures refer to.
struct ImportedNames {
  private(set) var files: [ImportedFile] = []
  private let names: NameIndex
  /// Whether every name of the list could be read, so that another one can be called unknown.
  private let isWhole: Bool

  private static let keys = NameIndex(["id", "map", "file", "sha256"])

  /// No list.
  static let none = ImportedNames()

  private init() {
    names = NameIndex([])
    isWhole = true
  }

  init(_ fields: Fields, into problems: inout Problems) {
    var seen: [String: YAMLNode] = [:]
    let nodes = fields.list("imported", into: &problems)
    var isWhole = nodes.isEmpty ? fields["imported"] == nil : fields.isWholeList("imported")
    for node in nodes {
      guard let fields = Fields(node, Self.keys, into: &problems) else {
        isWhole = false
        continue
      }
      let id = fields.requiredName("id", into: &problems)
      let map = fields.requiredName("map", into: &problems)
      let file = fields.requiredText("file", into: &problems)
      let sha256 = fields["sha256"].flatMap { $0.digest(into: &problems) }
      guard let id, problems.isNew(id, at: node, in: &seen), let map, let file else {
        isWhole = false
        continue
      }
      files.append(ImportedFile(id: id, map: map, file: file, sha256: sha256))
    }
    names = NameIndex(files.map(\.id))
    self.isWhole = isWhole
  }

  /// The names, where rows can be read by them without a look at each.
  var plainNames: NameIndex? { isWhole ? names : nil }

  /// The place of the file that a node names; one that is not in the list is reported.
  func position(of node: YAMLNode, into problems: inout Problems) -> UInt16? {
    if let position = names.position(of: node) { return UInt16(position) }
    guard let name = node.scalarText(of: "from", into: &problems), isWhole else { return nil }
    problems.report(
      Diagnostic(
        .unknownChoice,
        at: node.place,
        "no file of 'imported' is called '\(name.inOneLine)'\(Spelling.mend(for: name, among: names.names))"
      )
    )
    return nil
  }
}

extension YAMLNode {
  /// SHA-256 in 64 hexadecimal digits; anything else is reported.
  fileprivate func digest(into problems: inout Problems) -> String? {
    guard let text = scalarText(of: "sha256", into: &problems) else { return nil }
    let isDigest =
      text.utf8.count == 64
      && text.utf8.allSatisfy { (0x30...0x39).contains($0) || (0x61...0x66).contains($0) }
    if isDigest { return text }
    problems.report(
      Diagnostic(
        .wrongKind,
        at: place,
        "'sha256' must be 64 digits and letters from a to f, not '\(shown)'"
      )
    )
    return nil
  }
}
