/// Reads the metric values of an assessment; what may not be shown is dropped here and nowhere else.
struct ValueReader {
  let reader: AssessmentReader
  /// `nil` where the kind could not be read.
  let kind: DistrictKind.ID?
  let isForeign: Bool
  /// The names of the imported files, which rows may refer to.
  let imported: ImportedNames

  /// More students than any state has.
  static let mostStudents = 100_000_000.0

  /// The keys of a row, in the order of ``names``.
  private enum Key: Int {
    case group, value, count, year, suppressed, numerator, note, from
  }
  private static let names = NameIndex([
    "group", "value", "n", "year", "suppressed", "numerator", "note", "from",
  ])

  /// One list for each metric of the framework, in order.
  func read(_ node: YAMLNode?, into problems: inout Problems) -> [[MetricValue]] {
    let framework = reader.framework
    var values = [[MetricValue]](repeating: [], count: framework.metrics.count)
    guard let node, node.isMapping(into: &problems, with: reader.metrics.names) else {
      return values
    }
    let metrics = node.pairs(named: reader.metrics, into: &problems) { key, problems in
      guard !isForeign else { return }
      let mend = Spelling.mend(for: key.text, among: reader.metrics.names)
      problems.report(
        Diagnostic(.unknownMetric, at: key.place, "unknown metric '\(key.shown)'\(mend)")
      )
    }
    for pair in metrics {
      // The rows of a misspelt metric are read too, so that its name hides no fault of theirs.
      let position = pair.position ?? (isForeign ? nil : reader.metrics.nearest(to: pair.key))
      guard pair.value.isGiven, position != nil || pair.value.kind == .sequence else { continue }
      let metric = position.map { framework.metrics[$0] }
      let rows = rows(pair.value, of: metric, named: pair.key, into: &problems)
      guard let metric, let position = pair.position, !pair.isRepeated else { continue }
      if let kind, !metric.kinds.contains(kind), !isForeign {
        problems.report(.otherKind(metric, kind, at: pair.key.place))
      } else {
        values[position] = reader.smallGroups.withholdingCounts(rows)
      }
    }
    return values
  }

  private func rows(
    _ node: YAMLNode,
    of metric: Metric?,
    named name: YAMLNode,
    into problems: inout Problems
  ) -> [SmallGroups.Row] {
    guard node.kind == .sequence else {
      _ = node.listItems(of: name.shown, into: &problems)
      return []
    }
    var rows: [SmallGroups.Row] = []
    var first = FirstRows()
    rows.reserveCapacity(64)
    let plainRows = PlainRows(
      of: metric,
      in: node.document,
      groups: reader.groups,
      imported: imported.plainNames
    )
    for index in node.childIndexes {
      if let row = plainRows.row(at: index), first[row.key] == nil {
        first.note(row.key, at: index)
        rows.append(row)
        continue
      }
      let row = row(node.node(at: index), of: metric, named: name, &first, into: &problems)
      if let row { rows.append(row) }
    }
    return rows
  }

  /// Reads one row.
  ///
  /// - Parameters:
  ///   - node: What should be a mapping.
  ///   - metric: `nil` where the framework does not have it.
  ///   - name: What the file calls the metric.
  ///   - first: The rows before it.
  ///   - problems: Where faults are noted.
  /// - Returns: `nil` where the row has a fault or says nothing.
  private func row(
    _ node: YAMLNode,
    of metric: Metric?,
    named name: YAMLNode,
    _ first: inout FirstRows,
    into problems: inout Problems
  ) -> SmallGroups.Row? {
    guard let fields = Fields(node, Self.names, into: &problems) else { return nil }
    var group: Int?
    var year: SchoolYear?
    if let node = fields.required(position: Key.group.rawValue, into: &problems) {
      group = self.group(node, into: &problems)
    }
    if let node = fields.required(position: Key.year.rawValue, into: &problems) {
      year = node.schoolYear(into: &problems)
    }
    let written = fields[position: Key.value.rawValue]
    let value = written?.number(of: "'value'", in: metric?.range, into: &problems)
    let bound = fields[position: Key.count.rawValue]?.countBound
    let count =
      bound?.known(under: metric?.smallestCount ?? 0)
      ?? (bound == nil
        ? fields[position: Key.count.rawValue]?
          .whole(of: "'n'", in: 0...100_000_000, into: &problems) : nil)
    let origin = fields[position: Key.from.rawValue]
      .flatMap { imported.position(of: $0, into: &problems) }
    let flag = fields[position: Key.suppressed.rawValue]
    let isSuppressed = flag != nil && fields.flag("suppressed", into: &problems) ?? false
    checkRest(of: fields, into: &problems)
    var isSound = true
    if isSuppressed, let written, let flag {
      problems.report(.valuedAndSuppressed(written, flag))
      isSound = false
    }
    guard let group, let year else { return nil }
    var row = SmallGroups.Row(
      group: group,
      year: year,
      state: .suppressed,
      line: node.line,
      imported: origin
    )
    if let earlier = first[row.key] {
      let subject = "\(reader.groups.names[group]) in \(year)"
      let first = node.node(at: earlier)
      problems.report(.repeatedRow(node, subject, of: name.shown, first: first))
      isSound = false
    }
    guard isSound else { return nil }
    first.note(row.key, at: node.index)
    // A value with a fault counts as one that is given.
    let isHidden = SmallGroups.hides(
      isValued: written != nil,
      count: count,
      isSuppressed: isSuppressed,
      under: metric?.smallestCount ?? 0
    )
    if isHidden { return row }
    // A row without a value says that the figure is missing, which is the same as no row.
    guard let value else { return nil }
    let limit = reader.framework.groups[group].markedUnder
    let withheld = bound.map {
      MetricValue.Count.withheld(isLargeEnough: !$0.isBelow && $0.number >= limit)
    }
    row.state = .valued(value, withheld ?? count.map { .known($0) } ?? .notGiven)
    return row
  }

  /// Reads what takes no part, so that its faults are found too.
  private func checkRest(of fields: Fields, into problems: inout Problems) {
    _ = fields[position: Key.numerator.rawValue]?
      .whole(of: "'numerator'", in: 0...100_000_000, into: &problems)
    _ = fields[position: Key.note.rawValue]?.scalarText(of: "note", into: &problems)
  }

  private func group(_ node: YAMLNode, into problems: inout Problems) -> Int? {
    if let position = reader.groups.position(of: node) { return position }
    guard let name = node.scalarText(of: "group", into: &problems), !isForeign else { return nil }
    let mend = Spelling.mend(for: name, among: reader.groups.names)
    problems.report(
      Diagnostic(.unknownGroup, at: node.place, "unknown student group '\(name.inOneLine)'\(mend)")
    )
    return nil
  }
}

extension Diagnostic {
  /// The warning that a metric is not for a district's kind.
  static func otherKind(_ metric: Metric, _ kind: DistrictKind.ID, at place: Place) -> Diagnostic {
    let kinds = metric.kinds.map { "'\($0)'" }.joined(separator: ", ")
    return Diagnostic(
      .otherKind,
      .warning,
      at: place,
      "'\(metric.id)' is not for districts of kind '\(kind)' and is left out; it is for \(kinds)"
    )
  }

  fileprivate static func valuedAndSuppressed(_ value: YAMLNode, _ flag: YAMLNode) -> Diagnostic {
    Diagnostic(
      .contradiction,
      at: flag.place,
      "a value is given or suppressed, not both; keep one",
      notes: [Note(place: value.place, message: "the value is given here")]
    )
  }

  fileprivate static func repeatedRow(
    _ row: YAMLNode,
    _ subject: String,
    of metric: String,
    first: YAMLNode
  ) -> Diagnostic {
    Diagnostic(
      .repeatedValue,
      at: row.place,
      "\(subject) is given twice for '\(metric)'",
      notes: [Note(place: first.place, message: "first given here")]
    )
  }
}
