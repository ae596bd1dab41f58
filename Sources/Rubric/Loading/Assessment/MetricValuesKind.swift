/// The figures of an assessment by metric: one list for each metric of the framework, in order.
///
/// Whatever must not be shown is dropped here and nowhere else.
struct MetricValuesKind: ValueKind {
  /// Knows the names; `nil` if only the keys are needed.
  private let names: AssessmentReader?
  /// The position of the district's kind in the framework; `nil` if it could not be read.
  private let kind: Int?
  /// The district itself; `nil` if it has a fault.
  private let district: District?
  /// Whether the file answers another framework, whose names are then not faults.
  private let isForeign: Bool
  /// The names of the imported files, which rows may refer to.
  private let imported: ImportedNames

  init(
    reader: AssessmentReader?,
    kind: Int?,
    district: District?,
    isForeign: Bool,
    imported: ImportedNames
  ) {
    names = reader
    (self.kind, self.district) = (kind, district)
    (self.isForeign, self.imported) = (isForeign, imported)
  }

  var schema: JSONSchema {
    guard let names else { return .object([]) }
    return .object(
      names.framework.metrics.map { metric in
        let row = Outline(of: FigureRow.self, context(of: metric, names)).schema
        return .optional(metric.id.description, .list(row), metric.title)
      }
    )
  }

  func read(_ node: YAMLNode, _: ValueSubject, in reader: inout ShapeReader) -> [[MetricValue]]? {
    guard let names, node.isMapping(into: &reader.problems, with: names.metrics.names) else {
      return nil
    }
    var values = names.noValues
    var holdsDomain = false
    let metrics = node.pairs(named: names.metrics, into: &reader.problems) { key, problems in
      guard !isForeign else { return }
      if names.domains.position(of: key) != nil {
        if !holdsDomain { problems.report(.misplaced(key, "a domain", under: "ratings")) }
        holdsDomain = true
      } else {
        let names = names.metrics.names
        key.report(.unknown("metric", key.text, among: names, .unknownMetric), into: &problems)
      }
    }
    for pair in metrics {
      // The rows of a misspelled metric are read too, so that its name does not hide their faults.
      let position = pair.position ?? (isForeign ? nil : names.metrics.nearest(to: pair.key))
      guard pair.value.isGiven, position != nil || pair.value.kind == .sequence else { continue }
      let metric = position.map { names.framework.metrics[$0] }
      let context = context(of: metric, names)
      let doubts = kind.flatMap { kind in pair.position.map { names.doubts[$0][kind] } }
      let rows = MetricRows(
        name: pair.key,
        names: names,
        context: context,
        doubts: doubts,
        district: district
      )
      .read(pair.value, of: metric, &reader)
      guard let metric, let position = pair.position, !pair.isRepeated else { continue }
      if let kind = kind.map({ names.framework.districtKinds[$0].id }),
        !metric.kinds.contains(kind), !isForeign
      {
        reader.problems.report(.otherKind(metric, kind, at: pair.key.place))
      } else {
        values[position] = names.smallGroups.withholdingCounts(rows)
      }
    }
    return values
  }

  /// What the rows of a metric are read with; `nil` for a metric that the framework does not have.
  private func context(of metric: Metric?, _ names: AssessmentReader) -> FigureRowContext {
    FigureRowContext(
      groups: names.groups,
      range: metric?.range,
      unit: metric?.unit,
      isForeign: isForeign,
      imported: imported
    )
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
}
