/// The fields of one mapping whose keys are known beforehand.
///
/// Making one reports every unknown and every repeated key. A key without a value counts as not given.
struct Fields {
  let node: YAMLNode
  private let keys: NameIndex
  /// The index of each key's value in the document; 0 where the mapping does not have it. Sixteen numbers
  /// in a register's shape, so that a row needs no memory of its own.
  private var values = SIMD16<Int32>()

  /// The most keys that a mapping may have.
  static let mostKeys = 16

  /// - Parameters:
  ///   - node: What should be a mapping.
  ///   - keys: The keys that it may have, in the order in which a person writes them.
  /// - Returns: `nil` when it is no mapping, which is reported.
  init?(_ node: YAMLNode, _ keys: NameIndex, into problems: inout Problems) {
    guard node.kind == .mapping else {
      _ = node.isMapping(into: &problems, with: keys.names)
      return nil
    }
    self.node = node
    self.keys = keys
    precondition(keys.names.count <= Self.mostKeys, "a mapping has more keys than Fields can hold")
    let entries = node.document.entries
    let text = node.document.values
    let end = Int(entries[node.index].end)
    var index = node.index + 1
    while index < end {
      let (key, value) = (index, Int(entries[index].end))
      index = Int(entries[value].end)
      guard entries[key].kind == .scalar,
        let position = keys.position(of: entries[key], in: text)
      else {
        report(unknown: node.node(at: key), into: &problems)
        continue
      }
      if values[position] == 0 {
        values[position] = Int32(value)
      } else {
        let first = node.node(at: Int(values[position]) - 1)
        problems.report(.repeatedKey(node.node(at: key), first: first))
      }
    }
  }

  private func report(unknown key: YAMLNode, into problems: inout Problems) {
    guard key.isKey(into: &problems) else { return }
    problems.report(.unknownKey(key, among: keys.names))
  }

  /// A key's value as the file has it, also where it says nothing.
  func written(_ key: String) -> YAMLNode? {
    guard let position = keys.names.firstIndex(of: key) else {
      preconditionFailure("'\(key)' is asked for but not among the known keys")
    }
    return values[position] == 0 ? nil : node.node(at: Int(values[position]))
  }

  /// The value of the key at a position among the known keys, where the file gives one that can be read.
  ///
  /// For rows that come by the hundred, where finding a key by its name would take longer than reading it.
  subscript(position position: Int) -> YAMLNode? {
    guard values[position] != 0 else { return nil }
    let value = node.node(at: Int(values[position]))
    return value.kind != .unread && value.isGiven ? value : nil
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

  /// The keys and values of a mapping whose keys are names of the framework, with the names' positions.
  ///
  /// Keys that are no names are handed to `unknown`; a repeated key is reported and left out.
  func pairs(
    named names: NameIndex,
    into problems: inout Problems,
    unknown: (YAMLNode, inout Problems) -> Void
  ) -> [(position: Int, key: YAMLNode, value: YAMLNode)] {
    var first = [Int](repeating: 0, count: names.names.count)
    return pairs.compactMap { key, value in
      guard key.isKey(into: &problems) else { return nil }
      guard let position = names.position(of: key) else {
        unknown(key, &problems)
        return nil
      }
      guard first[position] == 0 else {
        problems.report(.repeatedKey(key, first: node(at: first[position])))
        return nil
      }
      first[position] = key.index
      return (position, key, value)
    }
  }

  /// The keys and values of a mapping with keys of any kind; repeated keys are reported and left out.
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
