extension AssessmentTable {
  /// One list for each metric of the framework, in order; what may not be shown is dropped here.
  ///
  /// - Parameters:
  ///   - row: A record.
  ///   - kind: The place of the district's kind in the framework; `nil` where it could not be read.
  ///   - figures: Room for the figures of one metric.
  ///   - problems: Where faults are noted.
  /// - Returns: The figures of each metric, in the order of the columns.
  func values(
    _ row: TableRow,
    _ kind: Int?,
    _ figures: inout [SmallGroups.Row],
    into problems: inout Problems
  ) -> [[MetricValue]] {
    var values: [[MetricValue]] = []
    values.reserveCapacity(limits.count)
    var place = 0
    while place < figureColumns.count {
      let position = figureColumns[place].position
      while values.count < position { values.append([]) }
      let first = read(row, from: &place, &figures, into: &problems)
      guard let first else {
        values.append([])
        continue
      }
      if let kind, !limits[position].isForKind[kind] {
        let framework = reader.framework
        problems.report(
          .otherKind(
            framework.metrics[position],
            framework.districtKinds[kind].id,
            at: row.place(first)
          )
        )
        values.append([])
      } else {
        values.append(reader.smallGroups.withholdingCounts(figures))
      }
    }
    while values.count < limits.count { values.append([]) }
    return values
  }

  /// Reads the figures of one metric.
  ///
  /// - Parameters:
  ///   - row: A record.
  ///   - place: The metric's first column; afterwards that of the next metric.
  ///   - figures: What was read.
  ///   - problems: Where faults are noted.
  /// - Returns: The first column that says something; `nil` where none does.
  private func read(
    _ row: TableRow,
    from place: inout Int,
    _ figures: inout [SmallGroups.Row],
    into problems: inout Problems
  ) -> Int? {
    figures.removeAll(keepingCapacity: true)
    let all = row.block.bytes
    let bytes = all.span
    let position = figureColumns[place].position
    var first: Int?
    while place < figureColumns.count, figureColumns[place].position == position {
      let own = figureColumns[place]
      place += 1
      let value = row[own.value].range
      let count = own.count.map { row[$0].range } ?? 0..<0
      if value.isEmpty, count.isEmpty { continue }
      var state: MetricValue.State?
      // Nearly all figures are a sound value of enough students.
      if let number = Number.value(of: bytes, value), own.range.contains(number),
        let students = Number.value(of: bytes, count), students == students.rounded(),
        students >= Double(own.smallestCount), students <= StudentCount.most
      {
        state = .valued(number, .known(Int(students)))
      } else {
        state = self.state(row, own, into: &problems)
      }
      guard let state else { continue }
      first = first ?? own.value
      figures.append(
        SmallGroups.Row(group: own.group, year: own.year, state: state, line: row.line)
      )
    }
    return first
  }

  /// What the cells of one figure say; `nil` where they say nothing or have a fault.
  private func state(
    _ row: TableRow,
    _ own: FigureColumn,
    into problems: inout Problems
  ) -> MetricValue.State? {
    let count = row.given(own.count)?.count(of: "'n'", into: &problems) ?? .notGiven
    let cell = row.given(own.value)
    let isStar = cell.map { $0.bytes.elementsEqual(CollectionOfOne(UInt8(ascii: "*"))) } ?? false
    let figure = WrittenFigure(
      value: isStar ? nil : cell?.number(of: "'value'", in: own.range, into: &problems),
      isValued: cell != nil,
      count: count,
      isSuppressed: isStar
    )
    let marked = reader.framework.groups[own.group].markedUnder
    return figure.state(under: own.smallestCount, marked: marked)
  }
}
