extension AssessmentTable {
  /// One rating for each indicator of the framework, in order.
  func ratings(_ row: TableRow, into problems: inout Problems) -> [Rating] {
    let scale = reader.framework.scale
    let (lowest, highest, count) = (scale.lowest, scale.highest, UInt8(scale.levels.count))
    let all = row.block.bytes
    let bytes = all.span
    let line = row.line
    var ratings: [Rating] = []
    ratings.reserveCapacity(indicatorCount)
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
          ratings.append(answer(row, own.column, into: &problems))
          continue
        }
      }
      ratings.append(Rating(level: level, details: nil, line: line))
    }
    while ratings.count < indicatorCount { ratings.append(.absent) }
    addDetails(row, to: &ratings, into: &problems)
    return ratings
  }

  /// What a cell says that is no plain level.
  private func answer(
    _ row: TableRow,
    _ column: Int,
    into problems: inout Problems
  ) -> Rating {
    var state = Rating.State.notRated
    let text = row.meantText(column)
    if text.lowercased().hasPrefix("n/a") {
      let rest = text.dropFirst("n/a".count).drop(while: \.isWhitespace)
      let reason = rest.first == ":" ? String(rest.dropFirst()).trimmed : ""
      if !Rating.isReason(reason) {
        let fault = ValueFault(
          id: .missingKey,
          words: "'n/a' needs the reason, in words: n/a: No secondary schools"
        )
        problems.report(fault.at(row.place(column)))
      }
      state = .notApplicable(reason: reason)
    } else if !text.isEmpty {
      let level = reader.framework.scale.level(Array(text.utf8)[...])
      if let level = taken(level, row, column, into: &problems) { state = .rated(level) }
    }
    return Rating(
      state: state,
      confidence: nil,
      date: nil,
      evidence: [],
      note: nil,
      line: row.line
    )
  }

  /// Adds dates, confidence, evidence and notes.
  private func addDetails(
    _ row: TableRow,
    to ratings: inout [Rating],
    into problems: inout Problems
  ) {
    var common: CalendarDate?
    if let column = columns[fixed: .date], !row.trimmed(column).isEmpty {
      common = date(row, column, into: &problems)
    }
    guard common != nil || columns.hasRatingParts else { return }
    for own in columns.ratings where common != nil || own.hasParts {
      let rating = ratings[own.position]
      let isAnswered = rating.level != nil || !rating.isApplicable
      let parts = own.parts.map { column in
        column.flatMap { row.trimmed($0).isEmpty ? nil : $0 }
      }
      guard isAnswered && common != nil || parts.contains(where: { $0 != nil }) else { continue }
      let ownDate = parts[0].flatMap { date(row, $0, into: &problems) }
      ratings[own.position] = Rating(
        state: rating.state,
        confidence: parts[1].flatMap { confidence(row, $0, into: &problems) },
        date: ownDate ?? (isAnswered ? common : nil),
        evidence: parts[2].map { evidence(row, $0) } ?? [],
        note: parts[3].map { row.meantText($0) },
        line: row.line
      )
    }
  }

  private func date(
    _ row: TableRow,
    _ column: Int,
    into problems: inout Problems
  ) -> CalendarDate? {
    taken(CalendarDate.reading(row.meantText(column)), row, column, into: &problems)
  }

  private func confidence(
    _ row: TableRow,
    _ column: Int,
    into problems: inout Problems
  ) -> Rating.Confidence? {
    let word = row.meantText(column)
    if let confidence = Rating.Confidence(rawValue: word) { return confidence }
    let names = Rating.Confidence.allCases.map(\.rawValue)
    let fault = ValueFault(
      id: .unknownChoice,
      words: "unknown confidence '\(word.inOneLine)'\(Spelling.mend(for: word, among: names))"
    )
    problems.report(fault.at(row.place(column)))
    return nil
  }

  /// One piece of evidence for each line of the cell.
  private func evidence(_ row: TableRow, _ column: Int) -> [String] {
    row.meantText(column).split(whereSeparator: \.isNewline).map { String($0).trimmed }
      .filter { !$0.isEmpty }
  }
}
