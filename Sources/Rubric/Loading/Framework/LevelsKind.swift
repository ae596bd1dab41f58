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
  /// One text for each level of a scale; without a scale, any number of texts from two.
  static func levels(of scale: Scale?) -> LevelsKind { LevelsKind(scale: scale) }
}

extension YAMLNode {
  /// The texts of the levels 1, 2, 3 … in order; holes, other keys and another order are reported.
  ///
  /// - Parameters:
  ///   - count: How many levels there must be; `nil` for any number from two.
  ///   - problems: Where faults are noted.
  /// - Returns: One text for each level; `nil` if a fault was reported.
  fileprivate func levelTexts(count: Int?, into problems: inout Problems) -> [String]? {
    guard isMapping(into: &problems, with: ["1"]) else { return nil }
    let most = count ?? LevelsKind.most
    var texts = [String?](repeating: nil, count: most + 1)
    /// Where the key of each level first appears; 0 if it has none.
    var keys = [Int](repeating: 0, count: most + 1)
    var strangers: [ArraySlice<UInt8>: Int] = [:]
    var misspelledCount = 0
    var last = 0
    var isSound = !isCutShort
    for (key, value) in pairs where key.isKey(into: &problems) {
      let number = key.levelNumber
      let known = number.flatMap { (1...most).contains($0) ? $0 : nil }
      let first = known.map { keys[$0] } ?? strangers[key.bytes] ?? 0
      if first != 0 { problems.report(.repeatedKey(key, first: node(at: first))) }
      guard let level = known else {
        if first == 0 { strangers[key.bytes] = key.index }
        if number == nil { misspelledCount += 1 }
        problems.report(
          Diagnostic(
            .levels,
            at: key.place,
            "'\(key.shown)' is not a level; expected \(count.map { "1 to \($0)" } ?? "a whole number from 1 up")"
          )
        )
        isSound = false
        continue
      }
      if first == 0 { keys[level] = key.index }
      if level < last {
        problems.report(
          Diagnostic(
            .levels,
            at: key.place,
            "level \(level) comes after level \(last); move it before level \(last)"
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
      texts[level] =
        value.kind == .scalar
        ? value.scalarText : value.scalarText(of: "\(level)", into: &problems)
      if texts[level] == nil { isSound = false }
    }
    let highest = count ?? max(2, last)
    let found = texts[1...highest].compactMap { $0 }
    let missing = (1...highest).filter { keys[$0] == 0 }
    // A level whose key is misspelled is there; only what goes beyond is missing.
    if !isCutShort, missing.count > misspelledCount {
      for level in missing {
        problems.report(Diagnostic(.levels, at: place, "level \(level) is missing"))
      }
    }
    return isSound && found.count == highest ? found : nil
  }

  /// The whole number that a key spells in its plainest form.
  private var levelNumber: Int? {
    if bytes.count == 1, let digit = bytes.first, (0x30...0x39).contains(digit) {
      return Int(digit - 0x30)
    }
    return Int(text).flatMap { "\($0)" == text ? $0 : nil }
  }
}
