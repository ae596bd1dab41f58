/// The ratings of an assessment by domain and indicator: one for each indicator of the framework, in order.
struct RatingsKind: ValueKind {
  /// Knows the names; `nil` if only the keys are needed.
  private let names: AssessmentReader?
  /// Whether the file answers another framework, whose names are then not faults.
  private let isForeign: Bool
  /// What a rating may be.
  private let levels: RatingLevels
  /// The files that ratings may refer to.
  private let imported: ImportedNames
  private var context: RatingCells.Context { (levels.range, imported) }

  init(reader: AssessmentReader?, isForeign: Bool, imported: ImportedNames) {
    names = reader
    (self.isForeign, self.imported) = (isForeign, imported)
    levels = reader?.levels ?? RatingLevels(range: 0...0)
  }

  var schema: JSONSchema {
    let level = NumberKind.number(levels.range).schema
    let rating = JSONSchema.any([level, Outline(of: RatingCells.self, context).schema])
    return .object(
      (names?.framework.domains ?? []).map { domain in
        .optional(
          domain.id.description,
          .object(domain.indicators.map { .optional($0.id.description, rating, $0.help) }),
          domain.title
        )
      }
    )
  }

  func read(_ node: YAMLNode, _: ValueSubject, in reader: inout ShapeReader) -> [Rating]? {
    guard let names, node.isMapping(into: &reader.problems, with: names.domains.names) else {
      return nil
    }
    var ratings = names.noRatings
    var holdsMetric = false
    let domains = node.pairs(named: names.domains, into: &reader.problems) { key, problems in
      guard !isForeign else { return }
      if names.metrics.position(of: key) != nil {
        // Usually all metrics are here, for want of one line.
        if !holdsMetric { problems.report(.misplaced(key, "a metric", under: "metrics")) }
        holdsMetric = true
      } else {
        let names = names.domains.names
        key.report(.unknown("domain", key.text, among: names, .unknownDomain), into: &problems)
      }
    }
    for pair in domains { read(pair, names, into: &ratings, &reader) }
    return ratings
  }

  /// Reads the ratings of a domain.
  private func read(
    _ pair: NamedPair,
    _ names: AssessmentReader,
    into ratings: inout [Rating],
    _ reader: inout ShapeReader
  ) {
    // What is under a misspelled name is read too, so that the name does not hide faults below it.
    let domain = pair.position ?? (isForeign ? nil : names.domains.nearest(to: pair.key))
    let own = domain.map { names.indicators[$0] } ?? NameIndex.none
    let value = pair.value
    guard value.isGiven, domain != nil || value.kind == .mapping,
      value.isMapping(into: &reader.problems, with: own.names)
    else { return }
    let indicators = value.pairs(named: own, into: &reader.problems) { key, problems in
      guard let domain, !isForeign else { return }
      names.report(
        unknownIndicator: key,
        in: domain,
        isCertain: pair.position != nil,
        into: &problems
      )
    }
    for indicator in indicators {
      // Something that does not resemble an indicator is not judged as one.
      guard isForeign || indicator.position != nil || names.isIndicatorLike(indicator.key) else {
        continue
      }
      let rating = rating(indicator.value, line: indicator.key.line, &reader)
      guard let domain = pair.position, let offset = indicator.position,
        !pair.isRepeated, !indicator.isRepeated
      else { continue }
      let known = names.framework.domains[domain].indicators[offset]
      ratings[known.position] = rating
      guard rating.state == .notRated, !indicator.value.isGiven, !isForeign else { continue }
      if let mark = HelpMarks(of: known).mark(above: indicator.key) {
        reader.problems.report(.markInHelp(of: known, level: mark.level, at: mark.place))
      }
    }
  }

  /// Reads a level, or a mapping that says more.
  private func rating(_ node: YAMLNode, line: Int, _ reader: inout ShapeReader) -> Rating {
    let absent = Rating(state: .notRated, line: line)
    switch node.kind {
    case .unread:
      return absent
    case .scalar, .sequence:
      guard node.isGiven else { return absent }
      let state = node.rating(of: levels, .underKey, into: &reader.problems)
      return Rating(state: state, line: line)
    case .mapping:
      guard let (cells, _) = reader.make(RatingCells.self, of: node, context) else {
        return absent
      }
      if cells.lacksLevel, !node.isCutShort { reader.problems.report(.noLevel(at: node.place)) }
      if let date = cells.date, names?.today?.isTooEarly(for: date) == true {
        reader.problems.report(.futureDay(date, at: node.place(ofValue: "date")))
      }
      return Rating(
        state: cells.state(of: levels, into: &reader.problems),
        confidence: cells.confidence,
        date: cells.date,
        evidence: cells.evidence,
        note: cells.note,
        line: line,
        imported: cells.imported
      )
    }
  }
}

extension Indicator {
  /// The statement and the levels, which an editor shows next to the key.
  fileprivate var help: String {
    let levels = descriptors.enumerated().map { "\($0 + 1): \($1)" }
    return ([statement] + levels).joined(separator: "\n")
  }
}

extension AssessmentReader {
  /// Whether a key is an indicator's name, of whichever domain, or near to one.
  fileprivate func isIndicatorLike(_ key: YAMLNode) -> Bool {
    indicators.contains { $0.position(of: key) != nil || $0.nearest(to: key) != nil }
  }

  /// Reports a key that is not an indicator of its domain.
  ///
  /// - Parameters:
  ///   - key: The key.
  ///   - domain: The position of the domain that it is under.
  ///   - isCertain: Whether the domain's name is spelled right.
  ///   - problems: Where the fault is noted.
  fileprivate func report(
    unknownIndicator key: YAMLNode,
    in domain: Int,
    isCertain: Bool,
    into problems: inout Problems
  ) {
    let own = domains.names[domain]
    if RatingCells.keys.position(of: key) != nil {
      return problems.report(.besideIndicator(key))
    }
    guard let home = indicators.firstIndex(where: { $0.position(of: key) != nil }) else {
      return key.report(
        .unknown(
          "indicator",
          key.text,
          in: own,
          among: indicators[domain].names,
          .unknownIndicator
        ),
        into: &problems
      )
    }
    // Under a misspelled domain, it may well be where it belongs.
    guard isCertain else { return }
    problems.report(
      Diagnostic(
        .unknownIndicator,
        at: key.place,
        "'\(key.shown)' is not an indicator of '\(own)'; it belongs to '\(domains.names[home])'"
      )
    )
  }
}

extension Diagnostic {
  /// What says more about an indicator, but stands beside its name.
  fileprivate static func besideIndicator(_ key: YAMLNode) -> Diagnostic {
    Diagnostic(
      .unknownIndicator,
      at: key.place,
      "'\(key.shown)' belongs to an indicator; indent it 2 spaces more than the indicator's name above it"
    )
  }

  /// A name that belongs under another key of the file.
  static func misplaced(_ key: YAMLNode, _ what: String, under other: String) -> Diagnostic {
    Diagnostic(
      other == "metrics" ? .unknownDomain : .unknownMetric,
      at: key.place,
      "'\(key.shown)' is \(what); put '\(other):' on a line of its own above it, without spaces in front"
    )
  }
}
