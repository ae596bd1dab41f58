extension Cell {
  /// Text that says something; anything else is reported, in a table as what its column names.
  func givenText(of key: String, into problems: inout Problems) -> String? {
    guard let text = scalarText(of: key, into: &problems) else { return nil }
    if text.saysSomething { return text }
    problems.report(.missingKey(column ?? key, at: place))
    return nil
  }
}

extension Diagnostic {
  /// The problem that something is not there.
  static func missingKey(_ key: String, at place: Place) -> Diagnostic {
    Diagnostic(.missingKey, at: place, "'\(key)' is required here", namesCell: true)
  }
}

extension String {
  /// Whether the text contains more than whitespace.
  var saysSomething: Bool {
    // A letter at the beginning decides; what it takes to know every kind of space is slow.
    if let first = utf8.first, (0x21...0x7E).contains(first) { return true }
    return contains { !$0.isWhitespace }
  }
}
