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
        students >= Double(own.smallestCount), students <= ValueReader.mostStudents
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
    let isGiven = !row[own.value].isEmpty && !row.trimmed(own.value).isEmpty
    let count = own.count.flatMap { self.count(row, $0, own, into: &problems) }
    guard isGiven || count != nil else { return nil }
    let isSuppressed = isGiven && isStar(row, own.value)
    var value: Double?
    if isGiven, !isSuppressed {
      value = number(row, own.value, in: own.range, into: &problems)
    }
    var number: Int?
    switch count {
    case .known(let known): number = known
    case .withheld, .notGiven, nil: break
    }
    let isHidden = SmallGroups.hides(
      isValued: isGiven,
      count: number,
      isSuppressed: isSuppressed,
      under: own.smallestCount
    )
    if isHidden { return .suppressed }
    return value.map { .valued($0, count ?? .notGiven) }
  }

  private func isStar(_ row: TableRow, _ column: Int) -> Bool {
    let cell = row.trimmed(column)
    return cell.count == 1 && row.block.bytes[cell.lowerBound] == UInt8(ascii: "*")
  }

  /// How many a figure rests on: a number, or `30+` and `<30` where the number itself is withheld.
  private func count(
    _ row: TableRow,
    _ column: Int,
    _ own: FigureColumn,
    into problems: inout Problems
  ) -> MetricValue.Count? {
    let cell = row.trimmed(column)
    guard !cell.isEmpty else { return nil }
    let all = row.block.bytes
    let limit = 0.0...ValueReader.mostStudents
    if let number = Number.value(of: all.span, cell), number == number.rounded(),
      limit.contains(number)
    {
      return .known(Int(number))
    }
    let isBelow = all[cell.lowerBound] == UInt8(ascii: "<")
    if isBelow || all[cell.upperBound - 1] == UInt8(ascii: "+") {
      let digits =
        isBelow
        ? cell.lowerBound + 1..<cell.upperBound : cell.lowerBound..<cell.upperBound - 1
      if let bound = Number.value(of: all.span, digits), bound == bound.rounded(),
        limit.contains(bound)
      {
        return withheld(Int(bound), isBelow: isBelow, own)
      }
    }
    return whole(row, column, in: 0...Int(ValueReader.mostStudents), into: &problems).map {
      .known($0)
    }
  }

  private func withheld(
    _ bound: Int,
    isBelow: Bool,
    _ own: FigureColumn
  ) -> MetricValue.Count {
    let limit = reader.framework.groups[own.group].markedUnder
    // Fewer than eleven are at most ten, which hides the figure.
    if isBelow, bound <= own.smallestCount { return .known(max(0, bound - 1)) }
    return .withheld(isLargeEnough: !isBelow && bound >= limit)
  }
}
