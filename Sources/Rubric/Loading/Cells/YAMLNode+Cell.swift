extension YAMLNode: Cell {
  var isText: Bool { kind == .scalar }

  var column: String? { nil }

  /// The text of a scalar without blank lines at its end.
  var scalarText: String {
    var bytes = bytes
    while bytes.last == .lineFeed { bytes.removeLast() }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The text of a scalar without blank lines at its end; anything else is reported.
  func scalarText(of key: String, into problems: inout Problems) -> String? {
    switch kind {
    case .scalar:
      return scalarText
    case .unread:
      return nil
    case .sequence, .mapping:
      let fix =
        isFlow
        ? "; put text that begins with '[' or '{' in quotes"
        : kind == .mapping ? "; put text that contains ': ' in quotes" : ""
      problems.report(Diagnostic(.wrongKind, at: place, "'\(key)' must be text\(fix)"))
      return nil
    }
  }

  /// Where the value of a mapping's key begins; where the mapping does, if it does not have the key.
  func place(ofValue key: String) -> Diagnostic.Place {
    (pairs.first { $0.key.text == key }?.value ?? self).place
  }
}
