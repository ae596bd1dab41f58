/// Reads the rows of one metric.
struct MetricRows {
  /// What the file calls the metric.
  let name: YAMLNode
  let names: AssessmentReader
  let context: FigureRowContext

  /// The rows that have no fault.
  ///
  /// - Parameters:
  ///   - node: What should be a list.
  ///   - metric: `nil` for a metric that the framework does not have.
  ///   - reader: Notes the faults.
  /// - Returns: The rows that say something, in file order.
  func read(
    _ node: YAMLNode,
    of metric: Metric?,
    _ reader: inout ShapeReader
  ) -> [SmallGroups.Row] {
    guard node.isList(of: name.shown, into: &reader.problems) else { return [] }
    var rows: [SmallGroups.Row] = []
    // For each group and year the row that first gave it, so that a second one is noticed.
    var first: [Int64: Int] = [:]
    rows.reserveCapacity(64)
    first.reserveCapacity(64)
    let plainRows = PlainRows(
      of: metric,
      in: node.document,
      groups: names.groups,
      imported: context.imported.plainNames
    )
    let smallest = metric?.smallestCount ?? 0
    for index in node.childIndexes {
      if let row = plainRows.row(at: index), first[row.key] == nil {
        first[row.key] = index
        rows.append(row)
      } else if let row = row(node.node(at: index), smallest, &first, &reader) {
        rows.append(row)
      }
    }
    return rows
  }

  /// Reads one row.
  ///
  /// - Parameters:
  ///   - node: What should be a mapping.
  ///   - smallest: The number of students below which a value is dropped.
  ///   - first: The rows before it.
  ///   - reader: Notes the faults.
  /// - Returns: `nil` if the row has a fault or says nothing.
  private func row(
    _ node: YAMLNode,
    _ smallest: Int,
    _ first: inout [Int64: Int],
    _ reader: inout ShapeReader
  ) -> SmallGroups.Row? {
    guard let (given, isComplete) = reader.make(FigureRow.self, of: node, context) else {
      return nil
    }
    let figure = given.figure(in: context.range, into: &reader.problems)
    guard isComplete else { return nil }
    var row = SmallGroups.Row(
      group: given.group,
      year: given.year,
      state: .suppressed,
      line: node.line,
      imported: given.imported
    )
    if let earlier = first[row.key] {
      let subject = "'\(names.groups.names[row.group])' in \(row.year)"
      let words = "\(subject) is given twice for '\(name.shown)'"
      reader.problems.report(.repeated(words, at: node, first: node.node(at: earlier)))
      return nil
    }
    guard let figure else { return nil }
    first[row.key] = node.index
    let marked = names.framework.groups[row.group].markedUnder
    // A row without a value says that the figure is missing, which is the same as having no row.
    guard let state = figure.state(under: smallest, marked: marked) else { return nil }
    row.state = state
    return row
  }
}
