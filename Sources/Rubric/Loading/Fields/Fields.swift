/// The fields of one mapping whose keys are known beforehand.
///
/// Making one reports every unknown and every repeated key. A key without a value counts as not given. The
/// value of a misspelt key is read under the name that was meant, so that one slip neither hides another
/// nor makes the right key missing.
struct Fields {
  let node: YAMLNode
  private let keys: NameIndex
  /// The index of each key's value in the document; 0 where the mapping does not have it.
  ///
  /// Sixteen numbers in a register's shape, so that a row needs no memory of its own.
  private var values = SIMD16<Int32>()
  /// The same for the keys after the sixteenth, which few mappings have.
  private var furtherValues = SIMD4<Int32>()

  /// The most keys that a mapping may have.
  static let mostKeys = 20
  /// Whether one of the keys is unknown and near to none of the known ones.
  private(set) var holdsStrangers = false

  /// Reads the keys of a node; fails where it is no mapping, which is reported.
  ///
  /// - Parameters:
  ///   - node: What should be a mapping.
  ///   - keys: The keys that it may have, in the order in which a person writes them.
  ///   - problems: Where faults are noted.
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
    var strays: [(value: Int, meant: Int)] = []
    while index < end {
      let (key, value) = (index, Int(entries[index].end))
      // Where the text ends in the middle of a key of several parts, the key has no value.
      guard value < end else { break }
      index = Int(entries[value].end)
      guard entries[key].kind == .scalar,
        let position = keys.position(of: entries[key], in: text)
      else {
        if let meant = meaning(of: node.node(at: key), into: &problems) {
          strays.append((value, meant))
        } else if entries[key].kind == .scalar {
          holdsStrangers = true
        }
        continue
      }
      if self[value: position] == 0 {
        self[value: position] = Int32(value)
      } else {
        let first = node.node(at: Int(self[value: position]) - 1)
        problems.report(.repeatedKey(node.node(at: key), first: first))
        // The first one may say nothing; then the second is what was meant.
        if !node.node(at: Int(self[value: position])).isGiven {
          self[value: position] = Int32(value)
        }
      }
    }
    for (value, meant) in strays {
      if self[value: meant] == 0 {
        self[value: meant] = Int32(value)
      } else {
        holdsStrangers = true
      }
    }
  }

  /// The index of the value of the key at a position; 0 where the mapping does not have it.
  private subscript(value position: Int) -> Int32 {
    get { position < 16 ? values[position] : furtherValues[position - 16] }
    set {
      if position < 16 {
        values[position] = newValue
      } else {
        furtherValues[position - 16] = newValue
      }
    }
  }

  /// Reports an unknown key; answers the position of the one that was most likely meant.
  private func meaning(of key: YAMLNode, into problems: inout Problems) -> Int? {
    guard key.isKey(into: &problems) else { return nil }
    let nearest = keys.nearest(to: key)
    problems.report(.unknownKey(key, nearest.map { keys.names[$0] }, among: keys.names))
    return nearest
  }

  /// A key's value as the file has it, also where it says nothing.
  func written(_ key: String) -> YAMLNode? {
    guard let position = keys.names.firstIndex(of: key) else {
      preconditionFailure("'\(key)' is asked for but not among the known keys")
    }
    return self[value: position] == 0 ? nil : node.node(at: Int(self[value: position]))
  }

  /// The value of the key at a position among the known keys, where the file gives one that can be read.
  ///
  /// For rows that come by the hundred, where finding a key by its name would take longer than reading it.
  subscript(position position: Int) -> YAMLNode? {
    guard self[value: position] != 0 else { return nil }
    let value = node.node(at: Int(self[value: position]))
    return value.kind != .unread && value.isGiven ? value : nil
  }

  /// A key's value, where the file gives one that can be read.
  subscript(key: String) -> YAMLNode? {
    guard let value = written(key), value.kind != .unread, value.isGiven else { return nil }
    return value
  }

  /// The value of the key at a position among the known keys, which must be given.
  func required(position: Int, into problems: inout Problems) -> YAMLNode? {
    self[position: position] ?? required(keys.names[position], into: &problems)
  }

  /// A key's value, which must be given.
  func required(_ key: String, into problems: inout Problems) -> YAMLNode? {
    if let value = self[key] { return value }
    if written(key)?.kind != .unread, !node.isCutShort {
      let place = written(key)?.place ?? node.place
      problems.report(.missingKey(key, at: place))
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
  /// Keys that are no names are handed to `unknown`. They and repeated keys stay, so that a fault of their
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
      let position = names.position(of: current)
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
      // A few keys are compared faster than they are hashed.
      let earlier =
        kept.count < 16
        ? kept.first { $0.key.bytes == key.bytes }?.key : first[key.bytes]
      if let earlier { problems.report(.repeatedKey(key, first: earlier)) }
      kept.append((key, value))
      if kept.count == 16 {
        for pair in kept where first[pair.key.bytes] == nil { first[pair.key.bytes] = pair.key }
      } else if kept.count > 16, earlier == nil {
        first[key.bytes] = key
      }
    }
    return kept
  }
}

/// One key and its value, of a mapping whose keys are names of the framework.
struct NamedPair {
  /// The name's position; `nil` where the key is none of the names.
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
  static func repeatedKey(_ key: YAMLNode, first: YAMLNode) -> Diagnostic {
    Diagnostic(
      .repeatedKey,
      at: key.place,
      "'\(key.shown)' is given twice",
      notes: [Note(place: first.place, message: "first given here")]
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
      "unknown key '\(key.shown)'\(Spelling.mend(nearest: nearest, among: names))"
    )
  }
}
