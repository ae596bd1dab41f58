extension AssessmentTable {
  /// One list for each metric of the framework, in order; what may not be shown is dropped here.
  ///
  /// - Parameters:
  ///   - row: A record.
  ///   - district: The district; `nil` if it has a fault.
  ///   - kind: The position of the district's kind in the framework; `nil` if it could not be read.
  ///   - figures: Room for the figures of one metric.
  ///   - problems: Where faults are noted.
  /// - Returns: The figures of each metric, in the order of the columns.
  func values(
    _ row: TableRow,
    _ district: District?,
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
        if let kind, let district { ask(about: figures, position, row, district, kind, &problems) }
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
  ///   - place: The metric's first column; afterward that of the next metric.
  ///   - figures: What was read.
  ///   - problems: Where faults are noted.
  /// - Returns: The first column that says something; `nil` if none does.
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
      let figure =
        WrittenFigure(plain: value, count, of: bytes, in: own.range)
        ?? self.figure(row, own, into: &problems)
      let marked = reader.framework.groups[own.group].markedUnder
      guard let state = figure?.state(under: own.smallestCount, marked: marked) else { continue }
      first = first ?? own.value
      figures.append(
        SmallGroups.Row(group: own.group, year: own.year, state: state, line: row.line)
      )
    }
    return first
  }

  /// What the cells of one figure say; `nil` if the number of students cannot be read, because it may be too small.
  private func figure(
    _ row: TableRow,
    _ own: FigureColumn,
    into problems: inout Problems
  ) -> WrittenFigure? {
    problems.sparing { problems in
      let errorCount = problems.errorCount
      let count = row.given(own.count)?.count(of: "'n'", into: &problems) ?? .notGiven
      let isUnknown = problems.errorCount > errorCount
      let cell = row.given(own.value)?.given(into: &problems)
      let isStar = cell.map { WrittenFigure.isStar($0.bytes) } ?? false
      let figure = WrittenFigure(
        value: isStar ? nil : cell?.number(of: "'value'", in: own.range, into: &problems),
        isValued: cell != nil,
        count: count,
        isSuppressed: isStar
      )
      return isUnknown ? nil : figure
    }
  }
}

extension AssessmentTable {
  /// Warns about what is possible, but more often a slip.
  ///
  /// - Parameters:
  ///   - figures: Those of one metric.
  ///   - position: The metric's position in the framework.
  ///   - row: The record that they are in.
  ///   - district: The district that they are about.
  ///   - kind: The position of its kind in the framework.
  ///   - problems: Where the warnings are noted.
  private func ask(
    about figures: [SmallGroups.Row],
    _ position: Int,
    _ row: TableRow,
    _ district: District,
    _ kind: Int,
    _ problems: inout Problems
  ) {
    let doubts = reader.doubts[position][kind]
    let most = doubts.mostStudents(in: district)
    for figure in figures where !doubts.arePlain(figure, among: most) {
      let columns = column(of: figure, position)
      for doubt in doubts.doubts(about: figure, among: most) {
        if doubt.isOfPartOfOne, fractions.contains(columns.value) { continue }
        let place = row.place(doubt.isOfCount ? columns.count ?? columns.value : columns.value)
        problems.report(doubts.warning(of: doubt, at: place, in: district))
      }
    }
    for (index, all) in figures.aboveAll(doubts.allStudents) {
      let (own, whole) = (column(of: figures[index], position), column(of: figures[all], position))
      problems.report(
        .aboveAll(
          figures[index],
          at: row.place(own.count ?? own.value),
          figures[all],
          at: row.place(whole.count ?? whole.value)
        )
      )
    }
  }

  /// The columns of a figure that was read.
  private func column(of figure: SmallGroups.Row, _ position: Int) -> FigureColumn {
    let own = figureColumns.first {
      $0.position == position && $0.group == figure.group && $0.year == figure.year
    }
    guard let own else { preconditionFailure("a figure was read from a column") }
    return own
  }
}

extension WrittenFigure {
  /// Whether a cell says that a figure is hidden.
  fileprivate static func isStar(_ cell: ArraySlice<UInt8>) -> Bool {
    cell.count == 1 && cell.first == UInt8(ascii: "*")
  }

  /// What two cells say that hold no more than a valid number, a star or nothing: nearly all do, and no cell need be
  /// made of them.
  ///
  /// - Parameters:
  ///   - value: Where the cell of the value lies.
  ///   - count: Where the cell of the count lies.
  ///   - bytes: The block of both.
  ///   - range: The values that the metric can have.
  fileprivate init?(
    plain value: Range<Int>,
    _ count: Range<Int>,
    of bytes: Span<UInt8>,
    in range: ClosedRange<Double>
  ) {
    self.init(value: nil, isValued: !value.isEmpty, count: .notGiven, isSuppressed: false)
    if value.count == 1, bytes[value.lowerBound] == UInt8(ascii: "*") {
      isSuppressed = true
    } else if isValued {
      guard let number = Number.value(of: bytes, value), range.contains(number) else { return nil }
      self.value = number
    }
    if !count.isEmpty {
      guard let students = StudentCount.value(of: bytes, count) else { return nil }
      self.count = .number(Double(students))
    }
  }
}
