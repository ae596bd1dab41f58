extension YAMLNode {
  /// The items of a list; anything else is reported.
  func listItems(of key: String, into problems: inout Problems) -> [YAMLNode] {
    switch kind {
    case .sequence:
      var items: [YAMLNode] = []
      for index in childIndexes where document.entries[index].kind != .unread {
        items.append(node(at: index))
      }
      return items
    case .unread: return []
    case .scalar, .mapping:
      problems.report(
        Diagnostic(
          .wrongKind,
          at: place,
          "'\(key)' must be a list; begin each item with '- '"
        )
      )
      return []
    }
  }
}
