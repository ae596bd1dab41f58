/// Reads the metric values of an assessment; what may not be shown is dropped here and nowhere else.
struct ValueReader {
  let reader: AssessmentReader
  /// The place of the district's kind in the framework; `nil` where it could not be read.
  let kind: Int?
  let isForeign: Bool
  /// The names of the imported files, which rows may refer to.
  let imported: ImportedNames

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
      if let kind = kind.map({ framework.districtKinds[$0].id }), !metric.kinds.contains(kind),
        !isForeign
      {
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
      group = node.position(
        among: reader.groups,
        of: "student group",
        key: "group",
        .unknownGroup,
        isForeign: isForeign,
        into: &problems
      )
    }
    if let node = fields.required(position: Key.year.rawValue, into: &problems) {
      year = node.schoolYear(into: &problems)
    }
    let written = fields[position: Key.value.rawValue]
    let value = written?.number(of: "'value'", in: metric?.range, into: &problems)
    let count =
      fields[position: Key.count.rawValue]?.count(of: "'n'", into: &problems) ?? .notGiven
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
    let figure = WrittenFigure(
      value: value,
      isValued: written != nil,
      count: count,
      isSuppressed: isSuppressed
    )
    let marked = reader.framework.groups[group].markedUnder
    // A row without a value says that the figure is missing, which is the same as no row.
    guard let state = figure.state(under: metric?.smallestCount ?? 0, marked: marked) else {
      return nil
    }
    row.state = state
    return row
  }

  /// Reads what takes no part, so that its faults are found too.
  private func checkRest(of fields: Fields, into problems: inout Problems) {
    _ = fields[position: Key.numerator.rawValue]?
      .whole(of: "'numerator'", in: 0...100_000_000, into: &problems)
    _ = fields[position: Key.note.rawValue]?.scalarText(of: "note", into: &problems)
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
