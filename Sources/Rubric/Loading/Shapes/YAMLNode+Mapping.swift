extension YAMLNode {
  /// Whether the node is a mapping; if not, that is reported.
  func isMapping(into problems: inout Problems, with keys: [String] = []) -> Bool {
    switch kind {
    case .mapping: return true
    case .unread: return false
    case .scalar where reportGluedLines(into: &problems): return false
    case .scalar, .sequence:
      problems.report(
        Diagnostic(.wrongKind, at: place, "expected 'key: value' lines here\(fix(with: keys))")
      )
      return false
    }
  }

  /// What to do about something else than a mapping, as the end of a sentence.
  private func fix(with keys: [String]) -> String {
    let words = kind == .scalar ? text.split { " =".contains($0) } : []
    if words.count > 1, let key = keys.first(where: { $0 == words[0] }) {
      return "; put a colon and a space after '\(key)'"
    }
    if kind == .sequence, !document.entries[index].isFlow {
      return "; remove the '- ' before each key"
    }
    return keys.isEmpty ? "" : ", such as '\(keys[0])'"
  }

  /// Whether the node is a list; if not, that is reported of what `key` names.
  func isList(of key: @autoclosure () -> String, into problems: inout Problems) -> Bool {
    switch kind {
    case .sequence: return true
    case .unread: return false
    case .scalar, .mapping:
      problems.report(
        Diagnostic(
          .wrongKind,
          at: place,
          "'\(key())' must be a list; put each item on a line of its own below, after '- '"
        )
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
  /// Keys that are not names are passed to `unknown`. They and repeated keys are kept, so that a fault of their
  /// value is found too.
  func pairs(
    named names: NameIndex,
    into problems: inout Problems,
    unknown: (YAMLNode, inout Problems) -> Void
  ) -> [NamedPair] {
    var first = [Int](repeating: 0, count: names.names.count)
    var found: [NamedPair] = []
    found.reserveCapacity(names.names.count)
    var key: Int?
    for index in childIndexes {
      guard let keyIndex = key else {
        key = index
        continue
      }
      key = nil
      let current = node(at: keyIndex)
      guard current.isKey(into: &problems) else { continue }
      var position = names.position(of: current)
      if position == nil, let meant = names.meant(by: current.text) {
        current.report(readAs: names.names[meant], into: &problems)
        position = meant
      }
      var isRepeated = false
      if let position {
        isRepeated = first[position] != 0
        if !isRepeated { first[position] = current.index }
      }
      found.append(
        NamedPair(
          position: position,
          isRepeated: isRepeated,
          document: document,
          keyIndex: keyIndex,
          valueIndex: index
        )
      )
      if isRepeated, let position {
        problems.report(.repeatedKey(current, first: node(at: first[position])))
      } else if position == nil {
        unknown(current, &problems)
      }
    }
    return found
  }

  /// The keys and values of a mapping with keys of any kind.
  ///
  /// A repeated key is reported and stays, so that a fault of its value is found too.
  func keyedPairs(into problems: inout Problems) -> [(key: YAMLNode, value: YAMLNode)] {
    var kept: [(key: YAMLNode, value: YAMLNode)] = []
    var first: [ArraySlice<UInt8>: YAMLNode] = [:]
    for (key, value) in pairs where key.isKey(into: &problems) {
      if let earlier = first[key.bytes] {
        problems.report(.repeatedKey(key, first: earlier))
      } else {
        first[key.bytes] = key
      }
      kept.append((key, value))
    }
    return kept
  }
}

/// One key and its value, of a mapping whose keys are names of the framework.
struct NamedPair {
  /// The name's position; `nil` if the key is none of the names.
  let position: Int?
  /// Whether the name was given before.
  let isRepeated: Bool
  fileprivate let document: YAMLDocument
  fileprivate let keyIndex: Int
  fileprivate let valueIndex: Int

  var key: YAMLNode { YAMLNode(document: document, index: keyIndex) }
  var value: YAMLNode { YAMLNode(document: document, index: valueIndex) }
}

extension Diagnostic {
  /// Something that may be given only once, and the place where it was first given.
  static func repeated(
    _ words: String,
    at node: YAMLNode,
    first: YAMLNode,
    _ id: ID = .repeatedValue
  ) -> Diagnostic {
    Diagnostic(
      id,
      at: node.place,
      words,
      notes: [Note(place: first.place, message: "first given here")]
    )
  }

  static func repeatedKey(_ key: YAMLNode, first: YAMLNode) -> Diagnostic {
    .repeated("'\(key.shown)' is given twice", at: key, first: first, .repeatedKey)
  }

  /// What stands after a comma between braces and was not meant as a key.
  static func cutOff(_ key: YAMLNode) -> Diagnostic {
    let isNumber = key.text.allSatisfy { "0123456789".contains($0) }
    return Diagnostic(
      .unknownKey,
      at: key.place,
      "the comma before '\(key.shown)' ends the value; \(isNumber ? "write numbers without commas" : "put text that contains a comma in quotes")"
    )
  }

  /// An unknown key, and the one of the known keys that was most likely meant.
  static func unknownKey(
    _ key: YAMLNode,
    _ nearest: String?,
    among names: [String]
  ) -> Diagnostic {
    Diagnostic(
      .unknownKey,
      at: key.place,
      "unknown key '\(key.shown)'\(Lookalike.fix(in: key.text) ?? Spelling.fix(nearest: nearest, among: names, listing: 8))"
    )
  }
}
