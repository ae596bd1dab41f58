extension AssessmentTable {
  /// One list for each metric of the framework, in order; what may not be shown is dropped here.
  ///
  /// - Parameters:
  ///   - row: A record.
  ///   - kind: The place of the district's kind in the framework; `nil` where it could not be read.
  ///   - figures: Room for the figures of one metric.
  ///   - problems: Where faults are noted.
  func values(
    _ row: TableRow,
    _ kind: Int?,
    _ figures: inout [SmallGroups.Row],
    into problems: inout Problems
  ) -> [[MetricValue]] {
    var values = [[MetricValue]](repeating: [], count: limits.count)
    for place in columns.metrics.indices {
      let position = columns.metrics[place].position
      figures.removeAll(keepingCapacity: true)
      var first: Int?
      for own in columns.metrics[place].figures {
        guard let state = state(row, own, position, into: &problems) else { continue }
        first = first ?? own.value
        figures.append(
          SmallGroups.Row(group: own.group, year: own.year, state: state, line: row.line)
        )
      }
      guard let first else { continue }
      if let kind, !limits[position].isForKind[kind] {
        let framework = reader.framework
        problems.report(
          .otherKind(
            framework.metrics[position],
            framework.districtKinds[kind].id,
            at: row.place(first)
          )
        )
      } else {
        values[position] = reader.smallGroups.withholdingCounts(figures)
      }
    }
    return values
  }

  /// What the cells of one figure say; `nil` where they say nothing or have a fault.
  private func state(
    _ row: TableRow,
    _ own: TableColumns.FigureColumns,
    _ position: Int,
    into problems: inout Problems
  ) -> MetricValue.State? {
    let isGiven = !row[own.value].isEmpty && !row.trimmed(own.value).isEmpty
    let count = own.count.flatMap { self.count(row, $0, own.group, position, into: &problems) }
    guard isGiven || count != nil else { return nil }
    let isSuppressed = isGiven && isStar(row, own.value)
    var value: Double?
    if isGiven, !isSuppressed {
      value = number(row, own.value, in: limits[position].range, into: &problems)
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
      under: limits[position].smallestCount
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
    _ group: Int,
    _ position: Int,
    into problems: inout Problems
  ) -> MetricValue.Count? {
    let cell = row.trimmed(column)
    guard !cell.isEmpty else { return nil }
    let all = row.block.bytes
    let limit = 0.0...ValueReader.mostPupils
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
        return withheld(Int(bound), isBelow: isBelow, group, limits[position].smallestCount)
      }
    }
    return whole(row, column, in: 0...Int(ValueReader.mostPupils), into: &problems).map {
      .known($0)
    }
  }

  private func withheld(
    _ bound: Int,
    isBelow: Bool,
    _ group: Int,
    _ smallestCount: Int
  ) -> MetricValue.Count {
    let limit = reader.framework.groups[group].markedUnder
    // Fewer than eleven are at most ten, which hides the figure.
    if isBelow, bound <= smallestCount { return .known(max(0, bound - 1)) }
    return .withheld(isLargeEnough: !isBelow && bound >= limit)
  }
}
