/// One text for each level of a scale, under 1, 2, 3 … in order.
struct LevelsKind: FilledKind {
  /// The scale; `nil` for any number of levels from two.
  let scale: Scale?
  /// The most levels that a scale may have.
  static let most = 20
  static var standIn: [String] { [] }
  var schema: JSONSchema {
    guard let scale else { return .names(.text()) }
    return .object(scale.levels.map { .required("\($0.number)", .text(), $0.title) })
  }

  func read(_ node: YAMLNode, _: ValueSubject, in reader: inout ShapeReader) -> [String]? {
    node.levelTexts(count: scale?.levels.count, into: &reader.problems)
  }
}

extension ValueKind where Self == LevelsKind {
  /// One text for each level of a scale; without one, any number from two.
  static func levels(of scale: Scale?) -> LevelsKind { LevelsKind(scale: scale) }
}

extension YAMLNode {
  /// The texts of the levels 1, 2, 3 … in order; holes, other keys and another order are reported.
  ///
  /// - Parameters:
  ///   - count: How many levels there must be; `nil` for any number from two.
  ///   - problems: Where faults are noted.
  /// - Returns: One text for each level; `nil` where a fault was reported.
  fileprivate func levelTexts(count: Int?, into problems: inout Problems) -> [String]? {
    if let count, let texts = plainLevelTexts(count: count) { return texts }
    guard isMapping(into: &problems, with: ["1"]) else { return nil }
    let pairs = keyedPairs(into: &problems)
    var texts: [Int: String] = [:]
    var last = 0
    var isSound = true
    var misspeltCount = 0
    for (key, value) in pairs {
      guard let level = key.levelNumber, level >= 1, level <= count ?? LevelsKind.most else {
        if key.levelNumber == nil { misspeltCount += 1 }
        problems.report(
          Diagnostic(
            .levels,
            at: key.place,
            "'\(key.shown)' is no level; expected 1 to \(count.map(String.init) ?? "the highest")"
          )
        )
        isSound = false
        continue
      }
      if level < last {
        problems.report(
          Diagnostic(
            .levels,
            at: key.place,
            "level \(level) stands after level \(last); put it before"
          )
        )
        isSound = false
      }
      last = max(last, level)
      guard value.kind != .unread, value.isGiven else {
        if value.kind != .unread {
          problems.report(Diagnostic(.levels, at: key.place, "level \(level) has no text"))
        }
        isSound = false
        continue
      }
      texts[level] = value.scalarText(of: "\(level)", into: &problems)
      if texts[level] == nil { isSound = false }
    }
    let highest = count ?? max(2, last)
    let given = Set(pairs.compactMap { $0.key.levelNumber })
    let missing = (1...highest).filter { !given.contains($0) }
    // A level whose key is misspelt is there; only what goes beyond is missing.
    if !isCutShort, missing.count > misspeltCount {
      for level in missing {
        problems.report(Diagnostic(.levels, at: place, "level \(level) is missing"))
      }
    }
    isSound = isSound && missing.isEmpty
    guard isSound, !isCutShort else { return nil }
    let ordered = (1...highest).compactMap { texts[$0] }
    return ordered.count == highest ? ordered : nil
  }
}

extension YAMLNode {
  /// The texts of the levels where they stand in order, each with a text and nothing beside them.
  ///
  /// Nearly all do; the rest are left to the reader above, which finds their faults.
  fileprivate func plainLevelTexts(count: Int) -> [String]? {
    guard kind == .mapping, !isCutShort, count <= 9,
      Int(document.entries[index].end) == index + 1 + 2 * count
    else { return nil }
    var texts: [String] = []
    texts.reserveCapacity(count)
    for level in 1...count {
      let (key, value) = (node(at: index + 2 * level - 1), node(at: index + 2 * level))
      guard key.kind == .scalar, key.bytes.count == 1,
        key.bytes.first == UInt8(ascii: "0") + UInt8(level), value.kind == .scalar, value.isGiven
      else { return nil }
      texts.append(value.scalarText)
    }
    return texts
  }

  /// The whole number that a key spells in the plainest way.
  fileprivate var levelNumber: Int? { Int(text).flatMap { "\($0)" == text ? $0 : nil } }
}
