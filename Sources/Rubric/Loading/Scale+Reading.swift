extension Scale {
  private static let keys = NameIndex(["title", "basis", "sources", "levels"])

  init?(reading node: YAMLNode, sources: [Source], into problems: inout Problems) {
    guard let fields = Fields(node, Self.keys, into: &problems) else { return nil }
    let title = fields.requiredText("title", into: &problems)
    let basis: Basis? = fields.requiredChoice("basis", into: &problems)
    let citations = SourceReader(sources).citations(in: fields, into: &problems)
    let levels = fields.required("levels", into: &problems).flatMap {
      $0.levelTexts(count: nil, into: &problems)
    }
    guard let title, let basis, let levels else { return nil }
    let steps = levels.enumerated().map { Level(number: $0 + 1, title: $1) }
    self.init(title: title, basis: basis, levels: steps, citations: citations)
  }
}

extension YAMLNode {
  /// The texts of the levels 1, 2, 3 … in order; holes, other keys and another order are reported.
  ///
  /// - Parameter count: How many levels there must be; `nil` for any number from two.
  func levelTexts(count: Int?, into problems: inout Problems) -> [String]? {
    guard isMapping(into: &problems, with: ["1"]) else { return nil }
    let pairs = uniquePairs(into: &problems)
    var texts: [Int: String] = [:]
    var last = 0
    var isSound = true
    for (key, value) in pairs {
      guard let level = Int(key.text), level >= 1, level <= count ?? 20 else {
        problems.report(
          Diagnostic(
            .levels,
            at: key.place,
            "'\(key.text)' is no level; expected 1 to \(count.map(String.init) ?? "the highest")"
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
    let given = Set(pairs.compactMap { Int($0.key.text) })
    for level in 1...highest where !given.contains(level) && !isCutShort {
      problems.report(Diagnostic(.levels, at: place, "level \(level) is missing"))
      isSound = false
    }
    guard isSound else { return nil }
    let ordered = (1...highest).compactMap { texts[$0] }
    return ordered.count == highest ? ordered : nil
  }
}
