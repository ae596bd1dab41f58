/// Published figures by metric: one list for each metric of the framework, in order.
struct FiguresKind: ValueKind {
  let core: FrameworkCore
  let measures: Measures
  /// The districts studied; `nil` if they could not be read completely.
  let districts: NameIndex?
  /// Whether they are the state's own, and so of no district.
  let areOfState: Bool

  /// No figures of any metric.
  var none: [[OutlierProfile.Figure]] { Array(repeating: [], count: measures.metrics.count) }

  var schema: JSONSchema {
    .object(
      measures.metrics.map { metric in
        let row = Outline(of: OutlierProfile.Figure.self, context(of: metric)).schema
        return .optional(metric.id.description, .list(areOfState ? row : row.withLastKeyFirst))
      }
    )
  }

  func read(
    _ node: YAMLNode,
    _: ValueSubject,
    in reader: inout ShapeReader
  ) -> [[OutlierProfile.Figure]]? {
    guard node.isMapping(into: &reader.problems) else { return nil }
    var figures = none
    let plainFigures = plainFigures(of: node.document)
    let name = KnownNameKind<Metric>.metric(measures.metricNames)
    for (key, value) in node.keyedPairs(into: &reader.problems) {
      guard let id = name.read(key, ValueSubject(name: "metric"), in: &reader), value.isGiven,
        value.isList(of: key.text, into: &reader.problems)
      else { continue }
      let position = measures.metrics.firstIndex { $0.id == id }
      let metric = position.map { measures.metrics[$0] }
      let rows = rows(value, of: metric, plainFigures, &reader)
      if let position { figures[position] = rows }
    }
    return figures
  }

  /// The figures of one metric; `nil` for a metric that could not be read.
  private func rows(
    _ node: YAMLNode,
    of metric: Metric?,
    _ plainFigures: PlainFigures?,
    _ reader: inout ShapeReader
  ) -> [OutlierProfile.Figure] {
    let context = context(of: metric)
    var rows: [OutlierProfile.Figure] = []
    var first = FigureSubjects(districts: districts, groups: measures.groupNames)
    rows.reserveCapacity(64)
    for index in node.childIndexes {
      if let metric, let row = plainFigures?.row(at: index, of: metric),
        first.isNew(row.district, row.group, row.figure.year, at: index)
      {
        rows.append(row.figure)
        continue
      }
      let node = node.node(at: index)
      guard node.kind != .unread,
        let found = reader.make(OutlierProfile.Figure.self, of: node, context), found.isComplete
      else { continue }
      guard let earlier = first.add(found.made, at: index) else {
        rows.append(found.made)
        continue
      }
      let figure = found.made
      let district = figure.district.map { "\($0) " } ?? ""
      reader.problems.report(
        .repeated(
          "the figure for \(district)\(figure.group) in \(figure.year) is given twice",
          at: node,
          first: node.node(at: earlier)
        )
      )
    }
    return rows
  }

  private func context(of metric: Metric?) -> FigureContext {
    FigureContext(
      isOfState: areOfState,
      bibliography: core.bibliography,
      districts: districts,
      groups: measures.groupNames,
      range: metric?.range,
      smallestCount: metric?.smallestCount ?? measures.limits.hiddenUnder
    )
  }

  /// The reader of plain rows; `nil` if some of the names could not be read.
  private func plainFigures(of document: YAMLDocument) -> PlainFigures? {
    guard let groups = measures.groupNames, areOfState || districts != nil else { return nil }
    return PlainFigures(
      of: document,
      districts: areOfState ? nil : districts,
      groups: groups,
      sources: core.bibliography.names
    )
  }
}

extension JSONSchema {
  /// A mapping whose last key comes first: people begin a row with the district, which the state's rows lack.
  fileprivate var withLastKeyFirst: JSONSchema {
    guard case .object(let keys) = self else { return self }
    return .object(keys.suffix(1) + keys.dropLast())
  }
}
