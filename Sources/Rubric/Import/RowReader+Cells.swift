extension RowReader {
  /// What a cell for a number contains.
  enum Written {
    case number(Double)
    case absent
    case suppressed
  }

  /// Reads a cell that should hold a number or a mark; anything else is reported and taken as absent.
  private func number(_ cell: TableCell, into problems: inout Problems) -> Written {
    let bytes = cell.bytes
    if bytes.isEmpty { return .absent }
    // Marks come first: a file may use a number, such as -9, as a mark.
    if map.marks.suppressed.contains(bytes) { return .suppressed }
    if map.marks.absent.contains(bytes) || map.marks.notApplicable.contains(bytes) {
      return .absent
    }
    if let number = Number.value(of: bytes) { return .number(number) }
    if cell.saysNothing(into: &problems) { return .absent }
    let fix = Number.refusal(of: cell.text, in: nil, otherwise: "add it to the marks if it is one")
    let words = "'\(cell.shown)' is neither a number nor one of the map's marks; \(fix)"
    cell.report(ValueFault(id: .notANumber, words: words), into: &problems)
    return .absent
  }

  /// A number of students, positions or teachers.
  private func count(_ cell: TableCell, into problems: inout Problems) -> Written {
    let written = number(cell, into: &problems)
    guard case .number(let number) = written, !(0...StudentCount.most).contains(number) else {
      return written
    }
    let words = "the number of students cannot be \(number.plain)"
    cell.report(ValueFault(id: .outOfRange, words: words), into: &problems)
    return .absent
  }

  /// The enrollment and the numbers that make up the share of low-income students.
  func readCounts(_ row: TableRow, into facts: inout RowFacts, _ problems: inout Problems) {
    if let enrollment = map.district.enrollment {
      facts.enrollment = fact(enrollment, row, into: &facts, &problems)
    }
    switch map.district.lowIncome {
    case .given(let share): read(share, row, into: &facts, &problems)
    case .parts(let part, let whole):
      facts.part = fact(part, row, into: &facts, &problems)
      facts.whole = fact(whole, row, into: &facts, &problems)
    case nil: break
    }
  }

  /// Reads the share of low-income students if it is given as such.
  private func read(
    _ share: ImportMap.Count,
    _ row: TableRow,
    into facts: inout RowFacts,
    _ problems: inout Problems
  ) {
    guard meets(share.conditions, row) else { return }
    facts.isRead = true
    let column = columns[share.column]
    let cell = row.cell(column)
    guard case .number(let number) = number(cell, into: &problems) else { return }
    let percent = (number * share.scale).toNineDecimals
    guard (0...100).contains(percent) else {
      let words =
        "a share must be from 0 to 100 percent, not \(percent.plain); is the map's 'scale' right?"
      cell.report(ValueFault(id: .outOfRange, words: words), into: &problems)
      return
    }
    facts.lowIncome = (percent, column)
  }

  private func fact(
    _ count: ImportMap.Count,
    _ row: TableRow,
    into facts: inout RowFacts,
    _ problems: inout Problems
  ) -> (Double, column: Int)? {
    guard meets(count.conditions, row) else { return nil }
    facts.isRead = true
    let column = columns[count.column]
    guard case .number(let number) = self.count(row.cell(column), into: &problems),
      // Fewer students than may be shown are not kept, whatever the number counts.
      number >= Double(framework.rules.hiddenUnder)
    else { return nil }
    return ((number * count.scale).toNineDecimals, column)
  }

  /// The place that a choice takes in a row; `nil` if its code is not read.
  private func place(
    _ choice: ImportMap.Choice,
    _ row: TableRow,
    into facts: inout RowFacts
  ) -> Int? {
    switch choice {
    case .fixed(let position): return position
    case .coded(let coded):
      let column = columns[coded.column]
      guard let index = coded.codes.position(of: row.meantBytes(column)) else {
        facts.unknownCodes.append((row.cell(column).shown, column))
        return nil
      }
      if coded.places[index] == nil { facts.isIgnored = true }
      return coded.places[index]
    }
  }

  /// Reads the figure that some columns of a row hold.
  func read(
    _ values: ImportMap.ValueColumns,
    _ row: TableRow,
    into facts: inout RowFacts,
    _ problems: inout Problems
  ) {
    guard meets(values.conditions, row),
      let position = place(values.metric, row, into: &facts),
      let group = place(values.group, row, into: &facts)
    else { return }
    facts.isRead = true
    let column = columns[values.value]
    let cell = row.cell(column)
    let metric = framework.metrics[position]
    guard
      let state = figure(values, row, cell, into: &problems)?
        .state(under: metric.smallestCount, marked: framework.groups[group].markedUnder)
    else { return }
    if case .valued(let value, _) = state, !metric.range.contains(value) {
      let limits = "from \(metric.range.lowerBound.plain) to \(metric.range.upperBound.plain)"
      let hint = values.scale == 1 ? "" : " after scaling"
      let words = "'\(metric.id)' must be \(limits), not \(value.plain)\(hint)"
      cell.report(ValueFault(id: .outOfRange, words: words), into: &problems)
      return
    }
    facts.figures.append((position, group, state, column))
  }

  /// The figure as a person's file would state it, in the metric's unit; `nil` if the number of students cannot be read.
  private func figure(
    _ values: ImportMap.ValueColumns,
    _ row: TableRow,
    _ cell: TableCell,
    into problems: inout Problems
  ) -> WrittenFigure? {
    var figure = WrittenFigure(
      value: nil,
      isValued: false,
      count: .notGiven,
      isSuppressed: !values.suppressed.isEmpty && meets(values.suppressed, row)
    )
    switch number(cell, into: &problems) {
    case .number(let number):
      (figure.value, figure.isValued) = ((number * values.scale).toNineDecimals, true)
    case .suppressed: figure.isSuppressed = true
    case .absent: break
    }
    guard let column = values.count.map({ columns[$0] }) else { return figure }
    let errorCount = problems.errorCount
    switch count(row.cell(column), into: &problems) {
    case .number(let number): figure.count = .number(number)
    case .suppressed: figure.isSuppressed = true
    case .absent:
      // There may be too few students to show the value.
      if problems.errorCount > errorCount { return nil }
    }
    return figure
  }

  /// Reads the answers that a row gives to an instrument.
  func read(
    _ ratings: ImportMap.RatingColumns,
    _ row: TableRow,
    into facts: inout RowFacts,
    _ problems: inout Problems
  ) {
    facts.isRead = true
    switch ratings.shape {
    case .wide(let wide):
      for (item, number) in wide.enumerated() {
        let column = columns[number]
        if let answer = answer(ratings, row.cell(column), into: &problems) {
          facts.answers.append((item, answer, column))
        }
      }
    case .long(let itemNumber, let levelNumber):
      let (item, level) = (columns[itemNumber], columns[levelNumber])
      guard let position = ratings.items.position(of: row.meantBytes(item)) else {
        facts.unknownCodes.append((row.cell(item).shown, item))
        return
      }
      if let answer = answer(ratings, row.cell(level), into: &problems) {
        facts.answers.append((position, answer, level))
      }
    }
    guard let cell = row.given(ratings.dateColumn.map { columns[$0] }),
      !map.marks.absent.contains(cell.bytes)
    else { return }
    facts.date = cell.calendarDate(ratings.dateForm, into: &problems)
  }

  private func answer(
    _ ratings: ImportMap.RatingColumns,
    _ cell: TableCell,
    into problems: inout Problems
  ) -> ImportedDistrict.Answer? {
    let bytes = cell.bytes
    if bytes.isEmpty || ratings.withoutLevel.contains(bytes) || map.marks.absent.contains(bytes) {
      return nil
    }
    if let mark = map.marks.notApplicable.position(of: bytes) {
      return .notApplicable(reason: map.marks.reasons[mark])
    }
    // A withheld rating is not a rating.
    if map.marks.suppressed.contains(bytes) { return nil }
    if cell.saysNothing(into: &problems) { return nil }
    return cell.level(of: ratings.levels, into: &problems).map { .level($0.toNineDecimals) }
  }
}
