/// Reads the rows of one metric.
struct MetricRows {
  /// What the file calls the metric.
  let name: YAMLNode
  let names: AssessmentReader
  let context: FigureRowContext
  /// What is asked about; `nil` if the metric or the kind of district is not known.
  let doubts: FigureDoubts?
  let district: District?

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
    ask(about: rows, node.document, first, &reader.problems)
    return rows
  }

  /// Warns about what is possible, but more often a slip.
  ///
  /// - Parameters:
  ///   - rows: What was read.
  ///   - document: What it was read from.
  ///   - places: Where each row is in it, by its key.
  ///   - problems: Where the warnings are noted.
  private func ask(
    about rows: [SmallGroups.Row],
    _ document: YAMLDocument,
    _ places: [Int64: Int],
    _ problems: inout Problems
  ) {
    guard let doubts else { return }
    let most = doubts.mostStudents(in: district)
    let place = { (row: SmallGroups.Row, key: String) in
      YAMLNode(document: document, index: places[row.key] ?? 0).place(ofValue: key)
    }
    for row in rows {
      if let today = names.today, today.isTooEarly(forFigures: row.year) {
        problems.report(.futureFigures(row.year, today, at: place(row, "year")))
      }
      guard !doubts.arePlain(row, among: most) else { continue }
      for doubt in doubts.doubts(about: row, among: most) {
        let own = place(row, doubt.isOfCount ? "n" : "value")
        problems.report(doubts.warning(of: doubt, at: own, in: district))
      }
    }
    for (row, all) in rows.aboveAll(doubts.allStudents) {
      let first = place(rows[all], "n")
      problems.report(.aboveAll(rows[row], at: place(rows[row], "n"), rows[all], at: first))
    }
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
