/// Reads the profile's `reference`: what the sources say of each indicator, and the level that follows.
struct ReferenceReader {
  let core: FrameworkCore
  let domains: [DomainNames]
  /// `nil` where the districts could not be read whole.
  let districtNames: NameIndex?

  private static let keys = NameIndex(["level", "strength", "why", "seen-in", "sources"])

  /// One entry for each indicator of the framework, in order.
  func read(_ node: YAMLNode?, into problems: inout Problems) -> [Reference?] {
    var starts = [0]
    for domain in domains { starts.append(starts[starts.count - 1] + domain.indicators.count) }
    var references = [Reference?](
      repeating: nil,
      count: domains.reduce(0) { $0 + $1.indicators.count }
    )
    guard let node, node.isMapping(into: &problems) else { return references }
    let listed = NameIndex(domains.map(\.domain))
    for (key, value) in node.keyedPairs(into: &problems) {
      let known = domains.firstIndex { $0.domain == key.text || $0.ownName == key.text }
      if known == nil, core.domains.isWhole {
        let mend = Spelling.mend(for: key.text, among: listed.names)
        problems.report(
          Diagnostic(.unknownDomain, at: key.place, "unknown domain '\(key.shown)'\(mend)")
        )
      }
      // What stands under a misspelt name is read too, so that the name hides no fault below it.
      let domain = known ?? (core.domains.isWhole ? listed.nearest(to: key) : nil)
      guard value.isGiven, domain != nil || value.kind == .mapping,
        value.isMapping(into: &problems)
      else { continue }
      let names = domain.map { domains[$0] }
      let index = NameIndex(names?.indicators ?? [])
      let indicators = value.pairs(named: index, into: &problems) { key, problems in
        guard let names, names.isWhole else { return }
        problems.report(.unknownIndicator(key, in: names.domain, among: names.indicators))
      }
      for pair in indicators {
        // Something that is neither an indicator nor like a reference is not judged as one.
        guard pair.position != nil || pair.value.kind == .mapping else { continue }
        let reference = reference(pair.value, into: &problems)
        guard let known, let offset = pair.position, !pair.isRepeated else { continue }
        references[starts[known] + offset] = reference
      }
    }
    return references
  }

  private func reference(_ node: YAMLNode, into problems: inout Problems) -> Reference? {
    guard let fields = Fields(node, Self.keys, into: &problems) else { return nil }
    let levels = core.scale.map { $0.lowest...$0.highest }
    let level = fields.number("level", in: levels, into: &problems)
    let strength: Reference.Strength? = fields.requiredChoice("strength", into: &problems)
    let why = fields.requiredText("why", into: &problems)
    let seenIn = fields.list("seen-in", into: &problems).compactMap {
      district($0, into: &problems)
    }
    let citations = core.bibliography.citations(in: fields, into: &problems)
    guard let strength, let why else { return nil }
    guard let (reason, words) = reason(why) else {
      if let node = fields["why"] {
        let cases = Reference.Reason.allCases.map { "'\($0.rawValue):'" }.joined(separator: ", ")
        problems.report(
          Diagnostic(
            .referenceLevel,
            at: node.place,
            "'why' must begin with the case of the rule: \(cases)"
          )
        )
      }
      return nil
    }
    let isLevelSound = fields["level"] == nil || level != nil
    if isLevelSound, Reference.level(strength, reason) != level {
      let due = Reference.level(strength, reason).map { "level \($0.plain)" } ?? "no level"
      problems.report(
        Diagnostic(
          .referenceLevel,
          at: fields["level"]?.place ?? node.place,
          "by the rule, '\(strength.rawValue)' with '\(reason.rawValue)' gives \(due), not \(level.map { $0.plain } ?? "none")"
        )
      )
    }
    return Reference(
      level: level,
      strength: strength,
      reason: reason,
      why: words,
      seenIn: seenIn,
      citations: citations,
      origin: Origin(file: node.document.source.name, line: node.line)
    )
  }

  /// The case that a `why` begins with, and the words after it.
  private func reason(_ why: String) -> (Reference.Reason, String)? {
    let parts = why.split(separator: ":", maxSplits: 1)
    guard parts.count == 2, let reason = Reference.Reason(rawValue: String(parts[0])) else {
      return nil
    }
    return (reason, String(parts[1].drop { $0 == " " }))
  }

  private func district(
    _ node: YAMLNode,
    into problems: inout Problems
  ) -> OutlierProfile.StudiedDistrict.ID? {
    guard let name = node.scalarText(of: "seen-in", into: &problems) else { return nil }
    if let districtNames, districtNames.position(of: node) == nil {
      problems.report(.unknownDistrict(node, among: districtNames.names))
      return nil
    }
    return .init(name)
  }
}

extension Diagnostic {
  static func unknownIndicator(
    _ key: YAMLNode,
    in domain: String,
    among names: [String]
  ) -> Diagnostic {
    Diagnostic(
      .unknownIndicator,
      at: key.place,
      "unknown indicator '\(key.shown)' in '\(domain)'\(Spelling.mend(for: key.text, among: names))"
    )
  }

  static func unknownDistrict(_ node: YAMLNode, among names: [String]) -> Diagnostic {
    Diagnostic(
      .unknownDistrict,
      at: node.place,
      "the profile has no district '\(node.shown)'\(Spelling.mend(for: node.text, among: names))"
    )
  }
}
