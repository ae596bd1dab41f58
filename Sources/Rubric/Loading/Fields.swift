/// The fields of one mapping whose keys are known beforehand.
///
/// Making one reports every unknown and every repeated key. A key without a value counts as not given.
struct Fields {
  let node: YAMLNode
  private let keys: NameIndex
  /// The index of each key's value in the document; 0 where the mapping does not have it.
  private var values: [Int]

  /// - Parameters:
  ///   - node: What should be a mapping.
  ///   - keys: The keys that it may have, in the order in which a person writes them.
  /// - Returns: `nil` when it is no mapping, which is reported.
  init?(_ node: YAMLNode, _ keys: NameIndex, into problems: inout Problems) {
    guard node.isMapping(into: &problems, with: keys.names) else { return nil }
    self.node = node
    self.keys = keys
    values = Array(repeating: 0, count: keys.names.count)
    var keyIndex = 0
    for index in node.childIndexes {
      guard keyIndex != 0 else {
        keyIndex = index
        continue
      }
      let key = node.node(at: keyIndex)
      keyIndex = 0
      guard key.isKey(into: &problems) else { continue }
      guard let position = keys.position(of: key) else {
        problems.report(.unknownKey(key, among: keys.names))
        continue
      }
      if values[position] == 0 {
        values[position] = index
      } else {
        problems.report(.repeatedKey(key, first: node.node(at: values[position] - 1)))
      }
    }
  }

  /// A key's value as the file has it, also where it says nothing.
  func written(_ key: String) -> YAMLNode? {
    guard let position = keys.names.firstIndex(of: key) else {
      preconditionFailure("'\(key)' is asked for but not among the known keys")
    }
    return values[position] == 0 ? nil : node.node(at: values[position])
  }

  /// A key's value, where the file gives one that can be read.
  subscript(key: String) -> YAMLNode? {
    guard let value = written(key), value.kind != .unread, value.isGiven else { return nil }
    return value
  }

  /// A key's value, which must be given.
  func required(_ key: String, into problems: inout Problems) -> YAMLNode? {
    if let value = self[key] { return value }
    if written(key)?.kind != .unread, !node.isCutShort {
      let place = written(key)?.place ?? node.place
      problems.report(Diagnostic(.missingKey, at: place, "'\(key)' is required here"))
    }
    return nil
  }
}

extension YAMLNode {
  /// Whether the node is a mapping; if not, that is reported.
  func isMapping(into problems: inout Problems, with keys: [String] = []) -> Bool {
    switch kind {
    case .mapping: return true
    case .unread: return false
    case .scalar, .sequence:
      let hint = keys.isEmpty ? "" : ", such as '\(keys[0])'"
      problems.report(
        Diagnostic(.wrongKind, at: place, "expected 'key: value' lines here\(hint)")
      )
      return false
    }
  }

  /// Whether the node can be a key; if not, that is reported.
  func isKey(into problems: inout Problems) -> Bool {
    switch kind {
    case .scalar: return true
    case .unread: return false
    case .mapping, .sequence:
      problems.report(Diagnostic(.wrongKind, at: place, "a key must be a word"))
      return false
    }
  }

  /// The keys and values of a mapping whose keys are names of the framework; repeated keys are reported and
  /// left out.
  func uniquePairs(into problems: inout Problems) -> [(key: YAMLNode, value: YAMLNode)] {
    var first: [String: YAMLNode] = [:]
    return pairs.filter { key, _ in
      guard key.isKey(into: &problems) else { return false }
      guard let earlier = first[key.text] else {
        first[key.text] = key
        return true
      }
      problems.report(.repeatedKey(key, first: earlier))
      return false
    }
  }
}

extension Diagnostic {
  static func repeatedKey(_ key: YAMLNode, first: YAMLNode) -> Diagnostic {
    Diagnostic(
      .repeatedKey,
      at: key.place,
      "'\(key.text)' is given twice",
      notes: [Note(place: first.place, message: "first given here")]
    )
  }

  fileprivate static func unknownKey(_ key: YAMLNode, among names: [String]) -> Diagnostic {
    Diagnostic(
      .unknownKey,
      at: key.place,
      "unknown key '\(key.text)'\(Spelling.mend(for: key.text, among: names))"
    )
  }
}
