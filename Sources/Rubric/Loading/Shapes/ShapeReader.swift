/// Reads a mapping and all that is in it, with the shapes of the types that are made of them.
///
/// The positions of all values are kept on one stack, so that no mapping needs memory of its own.
struct ShapeReader {
  /// What has been found so far.
  var problems: Problems
  private var mapping: Mapping
  /// For each key of the mapping that is being read, and of those around it, the index of its value in the document;
  /// 0 if the mapping does not have it.
  private var values: [Int32] = []

  /// The mapping that is being read.
  private struct Mapping {
    let node: YAMLNode
    let keys: NameIndex
    /// Where the positions of its values begin.
    let start: Int
    /// How many keys have been asked for.
    var asked = 0
    var holdsStrangers = false
    var isIncomplete = false
  }

  /// Reads a value of a kind.
  ///
  /// - Parameters:
  ///   - node: The value in the file.
  ///   - kind: What it should be.
  ///   - subject: What a fault is about, unless it is about a key inside the value.
  ///   - problems: Where faults are noted.
  /// - Returns: `nil` if a fault was reported.
  static func read<Kind: ValueKind>(
    _ node: YAMLNode,
    _ kind: Kind,
    _ subject: ValueSubject = ValueSubject(name: ""),
    into problems: inout Problems
  ) -> Kind.Value? {
    var reader = ShapeReader(
      problems: Problems(),
      mapping: Mapping(node: node, keys: .none, start: 0)
    )
    swap(&reader.problems, &problems)
    defer { swap(&reader.problems, &problems) }
    return kind.read(node, subject, in: &reader)
  }

  /// Makes a value of a type from a mapping.
  ///
  /// - Parameters:
  ///   - type: What is made.
  ///   - node: What should be a mapping.
  ///   - context: What it is read with.
  /// - Returns: What was made, and whether every required key has a valid value; `nil` if the node is not a mapping,
  ///   which is reported.
  mutating func make<Made: Shaped>(
    _ type: Made.Type,
    of node: YAMLNode,
    _ context: Made.Context
  ) -> (made: Made, isComplete: Bool)? {
    let keys = Made.keys(in: context)
    guard node.kind == .mapping else {
      _ = node.isMapping(into: &problems, with: keys.names)
      return nil
    }
    let outer = mapping
    mapping = Mapping(node: node, keys: keys, start: values.count)
    values.append(contentsOf: repeatElement(0, count: keys.names.count))
    findValues()
    let made = Made(&self, context)
    assert(mapping.asked == keys.names.count, "a shape asks for other keys than its `keys`")
    values.removeLast(keys.names.count)
    let isComplete = !mapping.isIncomplete
    mapping = outer
    return (made, isComplete)
  }
}

extension ShapeReader: ShapeVisitor {
  var isIncomplete: Bool {
    get { mapping.isIncomplete }
    set { mapping.isIncomplete = newValue }
  }
  var isCutShort: Bool { mapping.node.isCutShort }
  var holdsStrangers: Bool { mapping.holdsStrangers }
  var origin: Origin {
    Origin(file: mapping.node.document.source.name, line: mapping.node.line)
  }
  var place: Diagnostic.Place? { mapping.node.place }

  mutating func key(_ name: StaticString) -> ShapeKey {
    assert(
      mapping.asked < mapping.keys.names.count
        && mapping.keys.names[mapping.asked] == name.description,
      "a shape asks for '\(name)' in another order than its `keys`"
    )
    defer { mapping.asked += 1 }
    return ShapeKey(position: mapping.asked, name: name)
  }

  mutating func value<Kind: ValueKind>(
    _ key: ShapeKey,
    _ kind: @autoclosure () -> Kind,
    isRequired: Bool,
    _: @autoclosure () -> KeyDescription
  ) -> Kind.Value? {
    guard let node = given(key, isRequired: isRequired, orNothing: { kind().readsNothing }) else {
      return nil
    }
    return kind().read(node, ValueSubject(name: key.name, isRequired: isRequired), in: &self)
  }

  /// The value of a key, if it says something; a missing one is reported.
  ///
  /// One function for all kinds, and never inlined: hundreds of copies would be a large part of what a
  /// page loads.
  ///
  /// - Parameters:
  ///   - key: One of the mapping's.
  ///   - isRequired: Whether it is a fault that nothing is given.
  ///   - readsNothing: Whether the kind reads also a key without a value.
  /// - Returns: `nil` if nothing is given that can be read.
  @inline(never)
  private mutating func given(
    _ key: ShapeKey,
    isRequired: Bool,
    orNothing readsNothing: () -> Bool
  ) -> YAMLNode? {
    let node = written(key)
    if node?.kind == .unread { return nil }
    if let node, node.isGiven || readsNothing() { return node }
    if isRequired, !isCutShort {
      problems.report(.missingKey(key.name.description, at: node?.place ?? mapping.node.place))
    }
    return nil
  }

  mutating func ahead<Kind: ValueKind>(_ name: StaticString, _ kind: Kind) -> Kind.Value? {
    guard let position = mapping.keys.names.firstIndex(of: name.description) else {
      preconditionFailure("'\(name)' is read ahead but not asked for")
    }
    return needed(ShapeKey(position: position, name: name), kind, "")
  }

  mutating func describe<Kind: ValueKind>(
    _: ShapeKey,
    _: @autoclosure () -> Kind,
    _: @autoclosure () -> KeyDescription
  ) {}

  func written(_ key: ShapeKey) -> YAMLNode? {
    let index = values[mapping.start + key.position]
    return index == 0 ? nil : mapping.node.node(at: Int(index))
  }

  mutating func report(_ problem: @autoclosure () -> Diagnostic) { problems.report(problem()) }
}

// MARK: - Finding the keys

extension ShapeReader {
  /// Finds the value of each key; unknown and repeated keys are reported.
  ///
  /// A key without a value counts as not given. The value of a misspelled key is read under the name that was meant,
  /// so that one mistake neither hides another nor makes the right key seem missing.
  private mutating func findValues() {
    let node = mapping.node
    let (entries, text) = (node.document.entries, node.document.values)
    let end = Int(entries[node.index].end)
    var index = node.index + 1
    var likely = 0
    var strays: [Stray] = []
    while index < end {
      let (key, value) = (index, Int(entries[index].end))
      // If the text ends in the middle of a key of several parts, the key has no value.
      guard value < end else { break }
      index = Int(entries[value].end)
      guard entries[key].kind == .scalar,
        let position = mapping.keys.position(of: entries[key], in: text, likely: likely)
      else {
        if let stray = stray(node.node(at: key), value: value) { strays.append(stray) }
        continue
      }
      likely = position + 1
      let slot = mapping.start + position
      if values[slot] == 0 {
        values[slot] = Int32(value)
      } else {
        problems.report(
          .repeatedKey(node.node(at: key), first: node.node(at: Int(values[slot]) - 1))
        )
        // The first one may be empty; then the second is what was meant.
        if !node.node(at: Int(values[slot])).isGiven { values[slot] = Int32(value) }
      }
    }
    for stray in strays { adopt(stray) }
  }

  /// A key that is not spelled as one of the names.
  private struct Stray {
    let key: YAMLNode
    let value: Int
    /// The position of the name that was most likely meant.
    let meant: Int
    /// Whether it can mean nothing else, as `Level` can.
    let isCertain: Bool
  }

  /// Finds out what an unknown key most likely means; reports it, unless that is certain.
  private mutating func stray(_ key: YAMLNode, value: Int) -> Stray? {
    guard key.isKey(into: &problems) else { return nil }
    let names = mapping.keys
    if let meant = names.meant(by: key.text) {
      return Stray(key: key, value: value, meant: meant, isCertain: true)
    }
    let nearest = names.nearest(to: key)
    let isCutOff = nearest == nil && isCutOff(key, value)
    problems.report(
      isCutOff
        ? .cutOff(key) : .unknownKey(key, nearest.map { names.names[$0] }, among: names.names)
    )
    guard let nearest else {
      mapping.holdsStrangers = true
      return nil
    }
    return Stray(key: key, value: value, meant: nearest, isCertain: false)
  }

  /// Whether a key between braces is the rest of a text or a number that contains a comma.
  private func isCutOff(_ key: YAMLNode, _ value: Int) -> Bool {
    let entries = mapping.node.document.entries
    return entries[mapping.node.index].isFlow && key.index > mapping.node.index + 1
      && entries[value].kind == .scalar && entries[value].valueCount == 0
  }

  /// Takes the value of such a key for the one that was meant, unless there is one already.
  private mutating func adopt(_ stray: Stray) {
    let slot = mapping.start + stray.meant
    let isFree = values[slot] == 0
    switch (isFree, stray.isCertain) {
    case (true, true):
      stray.key.report(readAs: mapping.keys.names[stray.meant], into: &problems)
    case (false, true):
      problems.report(
        .repeatedKey(stray.key, first: mapping.node.node(at: Int(values[slot]) - 1))
      )
    default: break
    }
    if isFree { values[slot] = Int32(stray.value) } else { mapping.holdsStrangers = true }
  }
}
