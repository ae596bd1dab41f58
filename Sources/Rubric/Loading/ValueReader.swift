/// Reads the metric values of an assessment; what may not be shown is dropped here and nowhere else.
struct ValueReader {
  let reader: AssessmentReader
  /// `nil` where the kind could not be read.
  let kind: DistrictKind.ID?
  let isForeign: Bool

  private static let keys = NameIndex([
    "group", "value", "n", "year", "suppressed", "numerator", "note",
  ])

  /// One list for each metric of the framework, in order.
  func read(_ node: YAMLNode?, into problems: inout Problems) -> [[MetricValue]] {
    let framework = reader.framework
    var values = [[MetricValue]](repeating: [], count: framework.metrics.count)
    guard let node, node.isMapping(into: &problems, with: reader.metrics.names) else {
      return values
    }
    for (key, value) in node.uniquePairs(into: &problems) {
      guard let position = reader.metrics.position(of: key) else {
        if !isForeign {
          let mend = Spelling.mend(for: key.text, among: reader.metrics.names)
          problems.report(
            Diagnostic(.unknownMetric, at: key.place, "unknown metric '\(key.text)'\(mend)")
          )
        }
        continue
      }
      guard value.isGiven else { continue }
      let metric = framework.metrics[position]
      let rows = rows(value, of: metric, into: &problems)
      if let kind, !metric.kinds.contains(kind), !isForeign {
        problems.report(.otherKind(key, metric, kind))
      } else {
        values[position] = rows.withholdingCounts(in: framework)
      }
    }
    return values
  }

  private func rows(
    _ node: YAMLNode,
    of metric: Metric,
    into problems: inout Problems
  ) -> [MetricValue] {
    guard node.kind == .sequence else {
      _ = node.listItems(of: metric.id.description, into: &problems)
      return []
    }
    var rows: [MetricValue] = []
    var first: [Int: Int] = [:]
    for index in node.childIndexes {
      let value = self.value(node.node(at: index), of: metric, first: &first, into: &problems)
      if let value { rows.append(value) }
    }
    return rows
  }

  /// - Parameter first: The index of the row that first gave a group and year.
  private func value(
    _ node: YAMLNode,
    of metric: Metric,
    first: inout [Int: Int],
    into problems: inout Problems
  ) -> MetricValue? {
    guard let fields = Fields(node, Self.keys, into: &problems) else { return nil }
    let group = fields.required("group", into: &problems).flatMap {
      self.group($0, into: &problems)
    }
    let year = fields.required("year", into: &problems).flatMap { $0.schoolYear(into: &problems) }
    let value = fields["value"]?.number(of: "'value'", in: metric.range, into: &problems)
    let count = fields.whole("n", in: 0...100_000_000, into: &problems)
    let isSuppressed = fields.flag("suppressed", into: &problems) ?? false
    _ = fields.whole("numerator", in: 0...100_000_000, into: &problems)
    if let written = fields["note"] { _ = written.scalarText(of: "note", into: &problems) }
    if isSuppressed, let value = fields["value"], let flag = fields["suppressed"] {
      problems.report(
        Diagnostic(
          .contradiction,
          at: flag.place,
          "a value is given or suppressed, not both; keep one",
          notes: [.init(place: value.place, message: "the value is given here")]
        )
      )
      return nil
    }
    guard let group, let year else { return nil }
    let earlier = first.updateValue(node.index, forKey: group << 16 | year.start)
    if let earlier {
      problems.report(
        Diagnostic(
          .repeatedValue,
          at: node.place,
          "\(reader.groups.names[group]) in \(year) is given twice for '\(metric.id)'",
          notes: [.init(place: node.node(at: earlier).place, message: "first given here")]
        )
      )
      return nil
    }
    let isTooSmall = count.map { $0 < metric.smallestCount } ?? false
    let state: MetricValue.State
    if isSuppressed || (isTooSmall && fields["value"] != nil) {
      state = .suppressed
    } else if let value {
      state = .valued(value, count.map { .known($0) } ?? .notGiven)
    } else {
      // A row without a value says that the figure is missing, which is the same as no row.
      return nil
    }
    return MetricValue(
      group: reader.framework.groups[group].id,
      year: year,
      state: state,
      line: node.line
    )
  }

  private func group(_ node: YAMLNode, into problems: inout Problems) -> Int? {
    if let position = reader.groups.position(of: node) { return position }
    guard let name = node.scalarText(of: "group", into: &problems), !isForeign else { return nil }
    let mend = Spelling.mend(for: name, among: reader.groups.names)
    problems.report(
      Diagnostic(.unknownGroup, at: node.place, "unknown student group '\(name)'\(mend)")
    )
    return nil
  }
}

extension Diagnostic {
  fileprivate static func otherKind(
    _ key: YAMLNode,
    _ metric: Metric,
    _ kind: DistrictKind.ID
  ) -> Diagnostic {
    let kinds = metric.kinds.map { "'\($0)'" }.joined(separator: ", ")
    return Diagnostic(
      .otherKind,
      .warning,
      at: key.place,
      "'\(metric.id)' is not for districts of kind '\(kind)' and is left out; it is for \(kinds)"
    )
  }
}
