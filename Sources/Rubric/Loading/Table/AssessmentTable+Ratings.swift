extension AssessmentTable {
  /// One rating for each indicator of the framework, in order.
  func ratings(_ row: TableRow, into problems: inout Problems) -> [Rating] {
    let scale = reader.framework.scale
    let (lowest, highest, count) = (scale.lowest, scale.highest, UInt8(scale.levels.count))
    let all = row.block.bytes
    let bytes = all.span
    let line = row.line
    var ratings: [Rating] = []
    ratings.reserveCapacity(framework.indicatorCount)
    for own in levels {
      while ratings.count < own.position { ratings.append(.absent) }
      let cell = row[own.column].range
      var level: Double?
      // Nearly all cells are one digit.
      if cell.count == 1, bytes[cell.lowerBound] &- 0x31 < count {
        level = Double(bytes[cell.lowerBound] &- 0x30)
      } else if !cell.isEmpty {
        level = Number.value(of: bytes, cell)
        guard let number = level, number >= lowest, number <= highest else {
          let state = state(row.cell(own.column), into: &problems)
          ratings.append(Rating(state: state, line: line))
          continue
        }
      }
      ratings.append(Rating(level: level, details: nil, line: line))
    }
    while ratings.count < framework.indicatorCount { ratings.append(.absent) }
    addDetails(row, to: &ratings, into: &problems)
    return ratings
  }

  /// What a cell says that is not a plain level.
  private func state(_ cell: TableCell, into problems: inout Problems) -> Rating.State {
    guard !cell.isBlank else { return .notRated }
    return problems.sparing { cell.rating(of: reader.levels, .inCell, into: &$0) }
  }

  /// Adds dates, confidence, evidence and notes.
  private func addDetails(
    _ row: TableRow,
    to ratings: inout [Rating],
    into problems: inout Problems
  ) {
    let common = date(given(.date, row), into: &problems)
    guard common != nil || columns.hasRatingParts else { return }
    for own in columns.ratings where common != nil || own.hasParts {
      let rating = ratings[own.position]
      let isDated = rating.isAnswered && common != nil
      guard isDated || own.hasParts else { continue }
      let parts = own.parts.map { row.given($0) }
      guard isDated || parts.contains(where: { $0 != nil }) else { continue }
      let ownDate = date(parts[0], into: &problems)
      ratings[own.position] = Rating(
        state: rating.state,
        confidence: parts[1].flatMap { confidence($0, into: &problems) },
        date: ownDate ?? (isDated ? common : nil),
        evidence: parts[2].map { evidence($0) } ?? [],
        note: parts[3]?.text,
        line: row.line
      )
    }
  }

  /// A day, which decides nothing.
  private func date(_ cell: TableCell?, into problems: inout Problems) -> CalendarDate? {
    cell.flatMap { cell in problems.sparing { cell.calendarDate(reader.today, into: &$0) } }
  }

  private static let confidences = NameIndex(
    Rating.Confidence.allCases.map { $0.rawValue },
    otherNames: []
  )

  private func confidence(_ cell: TableCell, into problems: inout Problems) -> Rating.Confidence? {
    let position = problems.sparing {
      cell.position(among: Self.confidences, of: "confidence", key: "confidence", into: &$0)
    }
    return position.map { Rating.Confidence.allCases[$0] }
  }

  /// One piece of evidence for each line of the cell.
  private func evidence(_ cell: TableCell) -> [String] {
    cell.text.split { $0.isNewline }.map { String($0).trimmed }.filter { !$0.isEmpty }
  }
}
