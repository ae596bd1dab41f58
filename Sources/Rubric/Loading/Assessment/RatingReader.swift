/// Reads the ratings of an assessment.
struct RatingReader {
  let reader: AssessmentReader
  let isForeign: Bool
  /// The names of the imported files, which ratings may refer to.
  let imported: ImportedNames

  private static let keys = NameIndex([
    "level", "not-applicable", "confidence", "date", "evidence", "note", "from",
  ])
  private static let noNames = NameIndex([])

  private var levels: RatingLevels { reader.framework.scale.ratingLevels }

  /// One rating for each indicator of the framework, in order.
  func read(_ node: YAMLNode?, into problems: inout Problems) -> [Rating] {
    let framework = reader.framework
    var ratings = [Rating](repeating: .absent, count: framework.indicatorCount)
    guard let node, node.isMapping(into: &problems, with: reader.domains.names) else {
      return ratings
    }
    let domains = node.pairs(
      named: reader.domains,
      into: &problems,
      unknown: report(unknownDomain:into:)
    )
    for pair in domains {
      // What stands under a misspelt name is read too, so that the name hides no fault below it.
      let domain = pair.position ?? (isForeign ? nil : reader.domains.nearest(to: pair.key))
      let names = domain.map { reader.indicators[$0] } ?? Self.noNames
      let value = pair.value
      guard value.isGiven, domain != nil || value.kind == .mapping,
        value.isMapping(into: &problems, with: names.names)
      else { continue }
      let indicators = value.pairs(named: names, into: &problems) { key, problems in
        guard let domain else { return }
        report(
          unknownIndicator: key,
          in: domain,
          isCertain: pair.position != nil,
          into: &problems
        )
      }
      for indicator in indicators {
        // Something that is like no indicator is not judged as one.
        guard isForeign || indicator.position != nil || isIndicatorLike(indicator.key) else {
          continue
        }
        let rating = rating(indicator.value, line: indicator.key.line, into: &problems)
        guard let domain = pair.position, let offset = indicator.position,
          !pair.isRepeated, !indicator.isRepeated
        else { continue }
        ratings[framework.domains[domain].indicators[offset].position] = rating
      }
    }
    return ratings
  }

  /// Whether a key is an indicator's name, of whichever domain, or near to one.
  private func isIndicatorLike(_ key: YAMLNode) -> Bool {
    reader.indicators.contains { $0.position(of: key) != nil || $0.nearest(to: key) != nil }
  }

  private func rating(_ node: YAMLNode, line: Int, into problems: inout Problems) -> Rating {
    let absent = Rating(state: .notRated, line: line)
    switch node.kind {
    case .unread:
      return absent
    case .scalar, .sequence:
      guard node.isGiven, let level = node.level(of: levels, into: &problems) else {
        return absent
      }
      return Rating(state: .rated(level), line: line)
    case .mapping:
      guard let fields = Fields(node, Self.keys, into: &problems) else { return absent }
      return Rating(
        state: state(fields, into: &problems),
        confidence: fields.choice("confidence", into: &problems),
        date: fields["date"]?.calendarDate(into: &problems),
        evidence: evidence(fields, into: &problems),
        note: fields.text("note", into: &problems),
        line: line,
        imported: fields["from"].flatMap { imported.position(of: $0, into: &problems) }
      )
    }
  }

  /// The pieces of evidence; a lone dash or the like is none, and would hide that there is none.
  private func evidence(_ fields: Fields, into problems: inout Problems) -> [String] {
    let texts = fields.texts("evidence", into: &problems)
    guard !texts.allSatisfy(\.holdsWords), let list = fields["evidence"] else { return texts }
    for index in list.childIndexes {
      let item = list.node(at: index)
      guard item.kind == .scalar, item.isGiven, !item.bytes.isEmpty, !item.scalarText.holdsWords
      else { continue }
      problems.report(
        Diagnostic(
          .missingKey,
          at: item.place,
          "'evidence' needs words: which document, data or visit; or remove this line"
        )
      )
    }
    return texts.filter(\.holdsWords)
  }

  private func state(_ fields: Fields, into problems: inout Problems) -> Rating.State {
    let level = fields["level"]?.level(of: levels, into: &problems)
    guard let written = fields.written("not-applicable"), written.kind != .unread else {
      return level.map { .rated($0) } ?? .notRated
    }
    if let node = fields["level"] {
      problems.report(
        Diagnostic(
          .contradiction,
          at: written.place,
          "an indicator is rated or does not apply, not both; keep one",
          notes: [.init(place: node.place, message: "the level is given here")]
        )
      )
    }
    let reason =
      written.isGiven ? written.scalarText(of: "not-applicable", into: &problems) : ""
    guard let reason else { return .notRated }
    written.check(reason: reason, .underKey, into: &problems)
    return .notApplicable(reason: reason)
  }

  private func report(unknownDomain key: YAMLNode, into problems: inout Problems) {
    guard !isForeign else { return }
    let mend = Spelling.mend(for: key.text, among: reader.domains.names)
    problems.report(
      Diagnostic(.unknownDomain, at: key.place, "unknown domain '\(key.shown)'\(mend)")
    )
  }

  private func report(
    unknownIndicator key: YAMLNode,
    in domain: Int,
    isCertain: Bool,
    into problems: inout Problems
  ) {
    guard !isForeign else { return }
    let home = reader.indicators.firstIndex { $0.position(of: key) != nil }
    let own = reader.domains.names[domain]
    if let home {
      // Under a misspelt domain, it may well stand where it belongs.
      guard isCertain else { return }
      problems.report(
        Diagnostic(
          .unknownIndicator,
          at: key.place,
          "'\(key.shown)' is no indicator of '\(own)'; it belongs to '\(reader.domains.names[home])'"
        )
      )
    } else {
      problems.report(.unknownIndicator(key, in: own, among: reader.indicators[domain].names))
    }
  }
}

extension String {
  /// Whether the text holds a letter or a digit.
  fileprivate var holdsWords: Bool {
    if let first = utf8.first, (0x41...0x5A).contains(first) || (0x61...0x7A).contains(first) {
      return true
    }
    return contains { $0.isLetter || $0.isNumber }
  }
}
