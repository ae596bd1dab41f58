extension RowReader {
  /// What stands in a cell for a number.
  enum Cell {
    case number(Double)
    case absent
    case suppressed
  }

  /// Reads a cell that should hold a number or a mark.
  func number(_ row: TableRow, _ column: Int) throws(RowRefusal) -> Cell {
    let bytes = row.cell(column)
    if bytes.isEmpty { return .absent }
    // Marks come first: a file may mark with a number, such as -9.
    if map.suppressed.contains(bytes) { return .suppressed }
    if map.absent.contains(bytes) || map.notApplicable.contains(bytes) { return .absent }
    switch Number.read(bytes) {
    case .success(let number): return .number(number)
    case .failure(let reason):
      throw refusal(
        row,
        column,
        .notANumber,
        "'\(text(row, column))' is no number and no mark of the map; \(reason.words)"
      )
    }
  }

  /// A number of students, posts or teachers, rounded to whole ones; under one it is absent.
  func count(_ row: TableRow, _ column: Int) throws(RowRefusal) -> Cell {
    let cell = try number(row, column)
    switch cell {
    case .absent, .suppressed: return cell
    case .number(let number):
      guard number >= 0, number <= ValueReader.mostStudents else {
        throw refusal(row, column, .outOfRange, "a number of students cannot be \(number.plain)")
      }
      return cell
    }
  }

  /// The enrollment and the numbers that make the share of low-income students.
  func readCounts(_ row: TableRow, into facts: inout RowFacts) throws(RowRefusal) {
    facts.enrollment = try fact(map.enrollment, row, into: &facts)
    facts.part = try fact(map.part, row, into: &facts)
    facts.whole = try fact(map.whole, row, into: &facts)
    guard let share = map.lowIncome, meets(share.conditions, row) else { return }
    facts.isRead = true
    guard case .number(let number) = try number(row, share.column) else { return }
    let percent = number * share.scale
    guard (0...100).contains(percent) else {
      throw refusal(
        row,
        share.column,
        .outOfRange,
        "a share must be from 0 to 100 percent, not \(percent.plain); does the map's 'scale' fit?"
      )
    }
    facts.lowIncome = (percent, share.column)
  }

  private func fact(
    _ count: BoundMap.Count?,
    _ row: TableRow,
    into facts: inout RowFacts
  ) throws(RowRefusal) -> (Double, column: Int)? {
    guard let count, meets(count.conditions, row) else { return nil }
    facts.isRead = true
    guard case .number(let number) = try self.count(row, count.column) else { return nil }
    // Fewer students than may be shown are not kept, whatever the number is of.
    guard number >= Double(framework.rules.hiddenUnder) else { return nil }
    return (number * count.scale, count.column)
  }

  /// The place that a choice takes in a row; `nil` where its code is not read.
  private func place(
    _ choice: BoundMap.Choice,
    _ row: TableRow,
    into facts: inout RowFacts
  ) -> Int? {
    switch choice {
    case .fixed(let position): return position
    case .coded(let codes):
      guard let index = codes.codes.position(of: row.cell(codes.column)) else {
        facts.unknownCodes.append((text(row, codes.column), codes.column))
        return nil
      }
      if codes.coded.positions[index] == nil { facts.isIgnored = true }
      return codes.coded.positions[index]
    }
  }

  /// Reads the figure that some columns of a row hold.
  func read(
    _ values: BoundMap.Values,
    _ row: TableRow,
    into facts: inout RowFacts
  ) throws(RowRefusal) {
    guard meets(values.conditions, row),
      let metric = place(values.metric, row, into: &facts),
      let group = place(values.group, row, into: &facts)
    else { return }
    facts.isRead = true
    let value = try number(row, values.value)
    let count = try values.count.map { column throws(RowRefusal) in try self.count(row, column) }
    let isFlagged = !values.suppressed.isEmpty && meets(values.suppressed, row)
    guard
      let state = try state(
        value,
        count,
        isFlagged: isFlagged,
        of: framework.metrics[metric],
        values,
        row
      )
    else { return }
    facts.figures.append((metric, group, state, values.value))
  }

  /// What may be kept of a figure; judged on the number of students, never on a flag alone.
  private func state(
    _ value: Cell,
    _ count: Cell?,
    isFlagged: Bool,
    of metric: Metric,
    _ values: BoundMap.Values,
    _ row: TableRow
  ) throws(RowRefusal) -> MetricValue.State? {
    var known: Double?
    var isHidden = isFlagged
    switch count {
    case .number(let number): known = number
    case .suppressed: isHidden = true
    case .absent, nil: break
    }
    let isTooSmall = known.map { $0 < Double(metric.smallestCount) } ?? false
    switch value {
    case .suppressed: return .suppressed
    case .absent: return isHidden || (isTooSmall && known != 0) ? .suppressed : nil
    case .number(let number):
      if isHidden || isTooSmall { return .suppressed }
      let value = number * values.scale
      guard metric.range.contains(value) else {
        let hint = values.scale == 1 ? "" : " after scaling"
        throw refusal(
          row,
          values.value,
          .outOfRange,
          "'\(metric.id)' must be from \(metric.range.lowerBound.plain) to \(metric.range.upperBound.plain), not \(value.plain)\(hint)"
        )
      }
      let whole = known.map { MetricValue.Count.known(Int($0.rounded(.toNearestOrAwayFromZero))) }
      return .valued(value, whole ?? .notGiven)
    }
  }

  /// Reads the answers that a row gives to an instrument.
  func read(
    _ ratings: BoundMap.Ratings,
    _ row: TableRow,
    into facts: inout RowFacts
  ) throws(RowRefusal) {
    facts.isRead = true
    switch ratings.shape {
    case .wide(let columns):
      for (item, column) in columns.enumerated() {
        if let answer = try answer(ratings, row, column) {
          facts.answers.append((item, answer, column))
        }
      }
    case .long(let item, let level):
      guard let position = ratings.items.position(of: row.cell(item)) else {
        facts.unknownCodes.append((text(row, item), item))
        return
      }
      if let answer = try answer(ratings, row, level) {
        facts.answers.append((position, answer, level))
      }
    }
    if let column = ratings.date { facts.date = try date(row, column, ratings.dateForm) }
  }

  private func answer(
    _ ratings: BoundMap.Ratings,
    _ row: TableRow,
    _ column: Int
  ) throws(RowRefusal) -> ImportedDistrict.Answer? {
    let bytes = row.cell(column)
    if bytes.isEmpty || ratings.withoutLevel.contains(bytes) || map.absent.contains(bytes) {
      return nil
    }
    if let mark = map.notApplicable.position(of: bytes) {
      return .notApplicable(reason: map.notApplicableReasons[mark])
    }
    // A withheld rating is no rating.
    if map.suppressed.contains(bytes) { return nil }
    let scale = ratings.instrument.scale
    if let level = Number.value(of: bytes), scale.contains(level) { return .level(level) }
    throw refusal(
      row,
      column,
      .notALevel,
      "'\(text(row, column))' is no level of '\(ratings.instrument.id)' and no mark of the map; levels go from \(scale.lowerBound.plain) to \(scale.upperBound.plain)"
    )
  }

  private func date(
    _ row: TableRow,
    _ column: Int,
    _ form: ImportMap.RatingColumns.DateForm
  ) throws(RowRefusal) -> CalendarDate? {
    let bytes = row.cell(column)
    if bytes.isEmpty || map.absent.contains(bytes) { return nil }
    let text = text(row, column)
    if let date = Self.date(text, form) { return date }
    let wanted = form == .yearMonthDay ? "2024-06-20" : "6/20/2024"
    throw refusal(
      row,
      column,
      .notADate,
      "'\(text)' is no date; the map expects dates such as \(wanted)"
    )
  }

  static func date(_ text: String, _ form: ImportMap.RatingColumns.DateForm) -> CalendarDate? {
    guard form == .monthDayYear else { return CalendarDate(text) }
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 3, (1...2).contains(parts[0].count), (1...2).contains(parts[1].count)
    else { return nil }
    let padded = parts[0...1].map { $0.count == 1 ? "0\($0)" : String($0) }
    return CalendarDate("\(parts[2])-\(padded[0])-\(padded[1])")
  }
}
