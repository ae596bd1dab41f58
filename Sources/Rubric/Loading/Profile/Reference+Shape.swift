/// What a reference is read with.
struct ReferenceContext {
  let core: FrameworkCore
  /// The districts studied; `nil` if they could not be read completely.
  let districts: NameIndex?
}

extension Reference: Shaped {
  static let keys = NameIndex(of: Self.self, ReferenceContext(core: .unread, districts: nil))

  /// An entry of `reference` in `profile.yml`.
  init(_ r: inout some ShapeVisitor, _ context: ReferenceContext) {
    let bibliography = context.core.bibliography
    let levelKey = r.key("level")
    level = r.optional(
      levelKey,
      .number(context.core.scale.map { $0.lowest...$0.highest }),
      shown: "required by the rule",
      "the level that the rule below gives; leave it out if the rule gives none",
      hint: "By the rule (\(Self.reading))."
    )
    let strength = r.find(
      "strength",
      .choice(Strength.self),
      "how many of the districts the source says follow the practice: `every`, `most`, `several`, `some`"
    )
    self.strength = strength.value
    let why = r.find(
      "why",
      .told(.text, as: .text(pattern: "^(breadth|lasted|developing):")),
      "begins with the case of the rule, then points to the words that decide it"
    )
    seenIn =
      r.optional(
        "seen-in",
        .list(of: .told(.studiedDistrict(context.districts), as: .name)),
        "districts that the sources name as examples of it"
      ) ?? []
    citations =
      r.needed(
        "sources",
        .told(.citations(bibliography), as: .citations(of: bibliography)),
        "citations"
      )
      ?? []
    origin = r.origin
    let words = why.sound.flatMap { Self.words($0) }
    reason = words?.reason ?? .breadth
    self.why = words?.rest ?? ""
    guard strength.sound != nil, why.sound != nil else { return }
    guard words != nil else {
      let cases = Reason.allCases.map { "'\($0.rawValue):'" }.joined(separator: ", ")
      r.isIncomplete = true
      r.report(.referenceLevel, at: why.key, "'why' must begin with the case of the rule: \(cases)")
      return
    }
    let (given, due) = (level, Self.level(self.strength, reason))
    let isGiven = r.has(levelKey)
    guard due != given, given != nil || !isGiven else { return }
    let dueWords = due.map { "level \($0.plain)" } ?? "no level"
    r.report(
      .referenceLevel,
      at: isGiven ? levelKey : nil,
      "by the rule, '\(strength.value.rawValue)' with '\(reason.rawValue)' gives \(dueWords), not \(given.map { $0.plain } ?? "none")"
    )
  }

  /// The case that a `why` begins with, and the words after it.
  private static func words(_ why: String) -> (reason: Reason, rest: String)? {
    let parts = why.split(separator: ":", maxSplits: 1)
    guard parts.count == 2, let reason = Reason(rawValue: String(parts[0])) else { return nil }
    return (reason, String(parts[1].drop { $0 == " " }))
  }
}
