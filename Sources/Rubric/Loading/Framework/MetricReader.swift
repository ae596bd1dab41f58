/// Reads one metric.
struct MetricReader {
  let core: FrameworkCore
  let hiddenUnder: Int

  private static let keys = NameIndex([
    "id", "title", "measure", "unit", "range", "better", "kinds", "grades", "charter-schools",
    "same-as-dashboard", "newest-year", "state-priority", "measure-code", "smallest-n",
    "cut-scores", "note", "basis", "sources",
  ])
  private static let cutScoreKeys = NameIndex(["kinds", "begins", "confirmed"])

  /// The metric, if it is sound, and its name, if it has one.
  func read(
    _ node: YAMLNode,
    seen: inout [String: YAMLNode],
    into problems: inout Problems
  ) -> (Metric?, String?) {
    guard let fields = Fields(node, Self.keys, into: &problems) else { return (nil, nil) }
    let id = fields.requiredName("id", into: &problems)
    let title = fields.requiredText("title", into: &problems)
    let measure = fields.requiredText("measure", into: &problems)
    let unit: Metric.ValueUnit? = fields.requiredChoice("unit", into: &problems)
    let range = range(fields, into: &problems)
    let better: Metric.Direction? = fields.requiredChoice("better", into: &problems)
    let kinds = core.kinds(in: fields, into: &problems)
    let grades = fields.grades("grades", into: &problems)
    let charterSchools: CharterSchools? = fields.choice("charter-schools", into: &problems)
    let isSame = fields.flag("same-as-dashboard", into: &problems)
    let newestYear = fields.schoolYear("newest-year", into: &problems)
    let priority = fields.whole("state-priority", in: 1...10, into: &problems)
    let code = fields.text("measure-code", into: &problems)
    let smallest = fields.whole("smallest-n", in: hiddenUnder...1_000, into: &problems)
    let cutScores = fields.list("cut-scores", into: &problems).compactMap {
      self.cutScores($0, range: range, better: better, into: &problems)
    }
    let note = fields.text("note", into: &problems)
    let basis: Basis? = fields.requiredChoice("basis", into: &problems)
    let citations = core.sourceReader.citations(in: fields, into: &problems)
    if let id, !problems.isNew(id, at: node, in: &seen) { return (nil, id) }
    guard let id, let title, let measure, let unit, let range, let better, let basis else {
      return (nil, id)
    }
    let metric = Metric(
      id: Metric.ID(id),
      title: title,
      measure: measure,
      unit: unit,
      range: range,
      better: better,
      kinds: kinds,
      grades: grades,
      charterSchools: charterSchools,
      isSameAsDashboard: isSame ?? false,
      newestYear: newestYear,
      statePriority: priority,
      measureCode: code,
      smallestCount: smallest ?? hiddenUnder,
      cutScores: cutScores,
      note: note,
      basis: basis,
      citations: citations,
      origin: Origin(file: node.document.source.name, line: node.line)
    )
    return (metric, id)
  }

  private func range(_ fields: Fields, into problems: inout Problems) -> ClosedRange<Double>? {
    let items = fields.requiredList("range", into: &problems)
    let numbers = items.compactMap { $0.number(of: "an end of the range", into: &problems) }
    guard let node = fields["range"], numbers.count == items.count, !items.isEmpty else {
      return nil
    }
    guard numbers.count == 2, numbers[0] < numbers[1] else {
      problems.report(
        Diagnostic(.outOfRange, at: node.place, "'range' must be [lowest, highest]")
      )
      return nil
    }
    return numbers[0]...numbers[1]
  }

  private func cutScores(
    _ node: YAMLNode,
    range: ClosedRange<Double>?,
    better: Metric.Direction?,
    into problems: inout Problems
  ) -> Metric.CutScores? {
    guard let fields = Fields(node, Self.cutScoreKeys, into: &problems) else { return nil }
    let kinds = core.kinds(in: fields, into: &problems)
    let isConfirmed = fields.flag("confirmed", into: &problems) ?? false
    let items = fields.requiredList("begins", into: &problems)
    let begins = items.compactMap { $0.number(of: "a cut score", in: range, into: &problems) }
    guard let list = fields["begins"], begins.count == items.count, !begins.isEmpty else {
      return nil
    }
    let expected = (core.scale?.levels.count).map { $0 - 1 } ?? begins.count
    guard begins.count == expected else {
      problems.report(
        Diagnostic(
          .cutScores,
          at: list.place,
          "'begins' needs \(expected) values, one for each level from 2 on, not \(begins.count)"
        )
      )
      return nil
    }
    let isInOrder = zip(begins, begins.dropFirst()).allSatisfy {
      better == .lower ? $0 > $1 : $0 < $1
    }
    guard isInOrder || better == nil else {
      let way = better == .lower ? "fall" : "rise"
      problems.report(
        Diagnostic(
          .cutScores,
          at: list.place,
          "'begins' must \(way) from each value to the next"
        )
      )
      return nil
    }
    return Metric.CutScores(kinds: kinds, begins: begins, isConfirmed: isConfirmed)
  }
}

extension FrameworkCore {
  /// The kinds of district that a `kinds` list names.
  func kinds(in fields: Fields, into problems: inout Problems) -> [DistrictKind.ID] {
    fields.requiredList("kinds", into: &problems).compactMap { kind($0, into: &problems) }
  }

  /// The kind of district that a node names.
  func kind(_ node: YAMLNode, into problems: inout Problems) -> DistrictKind.ID? {
    guard let name = node.scalarText(of: "kind", into: &problems) else { return nil }
    guard let kindNames, kindNames.position(of: node) == nil else {
      return DistrictKind.ID(name)
    }
    problems.report(
      Diagnostic(
        .unknownChoice,
        at: node.place,
        "unknown kind of district '\(name.inOneLine)'\(Spelling.mend(for: name, among: kindNames.names))"
      )
    )
    return nil
  }
}
