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
    let fix = Number.refusal(
      of: cell.text,
      in: nil,
      otherwise: "if it stands for a missing or withheld value, add it to the map's marks"
    )
    let words = "'\(cell.shown)' is neither a number nor one of the map's marks; \(fix)"
    cell.report(ValueFault(id: .notANumber, words: words), into: &problems)
    return .absent
  }

  /// The number of a column, or the sum of several; it is known only if each of them is.
  private func number(
    _ total: ImportMap.Total,
    _ row: TableRow,
    into problems: inout Problems
  ) -> Written {
    var sum = 0.0
    var isAbsent = false
    for column in total.columns {
      switch number(cell(row, columns[column]), into: &problems) {
      case .number(let number): sum += number
      case .suppressed: return .suppressed
      case .absent: isAbsent = true
      }
    }
    return isAbsent ? .absent : .number(sum)
  }

  /// What an entry's value is in a row.
  private func number(
    _ amount: ImportMap.Amount,
    _ row: TableRow,
    into problems: inout Problems
  ) -> Written {
    switch amount {
    case .total(let total): return number(total, row, into: &problems)
    case .share(let part, let whole):
      let written = (number(part, row, into: &problems), number(whole, row, into: &problems))
      switch written {
      case (.suppressed, _), (_, .suppressed): return .suppressed
      case (.number, .number(0)): return .absent
      case (.number(let part), .number(let whole)): return .number(100 * part / whole)
      case (.absent, _), (_, .absent): return .absent
      }
    }
  }

  /// A number of students, positions or teachers.
  private func count(
    _ total: ImportMap.Total,
    _ row: TableRow,
    into problems: inout Problems
  ) -> Written {
    let written = number(total, row, into: &problems)
    guard case .number(let number) = written, !(0...StudentCount.most).contains(number) else {
      return written
    }
    let cell = cell(row, columns[total.columns[0]])
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
    let column = columns[share.total.columns[0]]
    let cell = cell(row, column)
    guard case .number(let number) = number(share.total, row, into: &problems) else { return }
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
    let column = columns[count.total.columns[0]]
    guard case .number(let number) = self.count(count.total, row, into: &problems),
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
      guard let index = coded.codes.position(of: bytes(row, column)) else {
        facts.unknownCodes.append((cell(row, column).shown, column))
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
    guard let year = values.year == nil ? facts.year : self.year(values.year, row, into: &problems)
    else { return }
    let column = columns[values.value.firstColumn]
    let cell = cell(row, column)
    let metric = framework.metrics[position]
    guard
      let state = figure(values, row, into: &problems)?
        .state(under: metric.smallestCount, marked: framework.groups[group].markedUnder)
    else { return }
    if case .valued(let value, _) = state, !metric.range.contains(value) {
      let limits = "from \(metric.range.lowerBound.plain) to \(metric.range.upperBound.plain)"
      let hint = values.scale == 1 ? "" : " after scaling"
      let words = "'\(metric.id)' must be \(limits), not \(value.plain)\(hint)"
      cell.report(ValueFault(id: .outOfRange, words: words), into: &problems)
      return
    }
    facts.figures.append((position, group, year, state, column))
  }

  /// The figure as a person's file would state it, in the metric's unit; `nil` if the number of students cannot be read.
  private func figure(
    _ values: ImportMap.ValueColumns,
    _ row: TableRow,
    into problems: inout Problems
  ) -> WrittenFigure? {
    var figure = WrittenFigure(
      value: nil,
      isValued: false,
      count: .notGiven,
      isSuppressed: !values.suppressed.isEmpty && meets(values.suppressed, row)
    )
    let earlierCount = problems.errorCount
    switch number(values.value, row, into: &problems) {
    case .number(let number):
      (figure.value, figure.isValued) = ((number * values.scale).toNineDecimals, true)
    case .suppressed: figure.isSuppressed = true
    case .absent: break
    }
    guard let total = values.count else { return figure }
    // What is wrong with a number that is also the whole of a share was said once.
    if case .share(_, total) = values.value, problems.errorCount > earlierCount { return nil }
    let errorCount = problems.errorCount
    switch count(total, row, into: &problems) {
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
        if let answer = answer(ratings, cell(row, column), into: &problems) {
          facts.answers.append((item, answer, column))
        }
      }
    case .long(let itemNumber, let levelNumber):
      let (item, level) = (columns[itemNumber], columns[levelNumber])
      guard let position = ratings.items.position(of: bytes(row, item)) else {
        facts.unknownCodes.append((cell(row, item).shown, item))
        return
      }
      if let answer = answer(ratings, cell(row, level), into: &problems) {
        facts.answers.append((position, answer, level))
      }
    }
    guard let cell = ratings.dateColumn.map({ cell(row, columns[$0]) }), !cell.isBlank,
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
