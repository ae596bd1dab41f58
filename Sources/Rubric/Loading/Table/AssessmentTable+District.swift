extension AssessmentTable {
  /// The column of a fixed thing, where the row says something there.
  private func given(_ name: TableColumns.Fixed, _ row: TableRow) -> Int? {
    columns[fixed: name].flatMap { row.trimmed($0).isEmpty ? nil : $0 }
  }

  /// The column of a fixed thing, which must say something.
  private func required(
    _ name: TableColumns.Fixed,
    _ row: TableRow,
    into problems: inout Problems
  ) -> Int? {
    if let column = given(name, row) { return column }
    if let column = columns[fixed: name] {
      problems.report(.missingKey(name.rawValue, at: row.place(column)))
    }
    return nil
  }

  /// What a check made of a cell; its fault is reported here.
  func taken<Value>(
    _ result: Result<Value, ValueFault>,
    _ row: TableRow,
    _ column: Int,
    into problems: inout Problems
  ) -> Value? {
    switch result {
    case .success(let value): return value
    case .failure(let fault):
      problems.report(fault.at(row.place(column)))
      return nil
    }
  }

  /// The district, if it is sound, and its kind's place in the framework, if that is.
  func district(_ row: TableRow, into problems: inout Problems) -> (District?, Int?) {
    let name = required(.district, row, into: &problems).flatMap { column -> String? in
      let text = row.meantText(column)
      if text.saysSomething { return text }
      problems.report(.missingKey(TableColumns.Fixed.district.rawValue, at: row.place(column)))
      return nil
    }
    let cds = given(.cds, row).flatMap {
      taken(CDSCode.reading(row.meantText($0)), row, $0, into: &problems)
    }
    let kind = required(.kind, row, into: &problems).flatMap {
      self.kind(row, $0, into: &problems)
    }
    let enrollment = given(.enrollment, row).flatMap {
      whole(row, $0, in: 0...100_000_000, into: &problems)
    }
    let lowIncome = given(.lowIncome, row).flatMap {
      number(row, $0, in: 0...100, into: &problems)
    }
    let charterSchools = given(.charterSchools, row).flatMap { column in
      taken(
        CharterSchools.reading(
          row.meantText(column),
          of: TableColumns.Fixed.charterSchools.rawValue
        ),
        row,
        column,
        into: &problems
      )
    }
    let isInvented = given(.invented, row).flatMap {
      taken(Bool.reading(row.meantText($0), of: "invented"), row, $0, into: &problems)
    }
    guard let name, let kind else { return (nil, kind) }
    let district = District(
      name: name,
      cds: cds,
      kind: reader.framework.districtKinds[kind].id,
      enrollment: enrollment,
      lowIncome: lowIncome,
      charterSchools: charterSchools,
      isInvented: isInvented ?? false
    )
    return (district, kind)
  }

  private func kind(_ row: TableRow, _ column: Int, into problems: inout Problems) -> Int? {
    if let place = reader.kinds.position(of: row.trimmed(column), in: row.block.bytes) {
      return place
    }
    problems.report(reader.unknownKind(row.meantText(column)).at(row.place(column)))
    return nil
  }

  /// The school year that the row speaks for.
  func cycle(_ row: TableRow, into problems: inout Problems) -> SchoolYear? {
    required(.cycle, row, into: &problems).flatMap {
      taken(SchoolYear.reading(row.block.bytes[row.trimmed($0)]), row, $0, into: &problems)
    }
  }

  /// A number of a cell that says something.
  func number(
    _ row: TableRow,
    _ column: Int,
    in range: ClosedRange<Double>,
    into problems: inout Problems
  ) -> Double? {
    let bytes = row.block.bytes
    let written = row.trimmed(column)
    if let number = Number.value(of: bytes.span, written), range.contains(number) { return number }
    let subject = "'\(header.names[column])'"
    return taken(
      Number.read(bytes[written], of: subject, in: range),
      row,
      column,
      into: &problems
    )
  }

  /// A whole number of a cell that says something.
  func whole(
    _ row: TableRow,
    _ column: Int,
    in range: ClosedRange<Int>,
    into problems: inout Problems
  ) -> Int? {
    let bytes = row.block.bytes[row.trimmed(column)]
    let subject = "'\(header.names[column])'"
    return taken(Number.whole(bytes, of: subject, in: range), row, column, into: &problems)
  }

  /// What the row says of published instruments.
  func published(_ row: TableRow, into problems: inout Problems) -> [PublishedRatings] {
    let levels = reader.framework.scale.lowest...reader.framework.scale.highest
    return columns.published.compactMap { own in
      let (items, lowest, highest) = (own.parts[0], own.parts[1], own.parts[2])
      let missing = own.parts.filter { row.trimmed($0).isEmpty }
      if missing.count == own.parts.count { return nil }
      for column in missing {
        problems.report(.missingKey(header.names[column], at: row.place(column)))
      }
      guard missing.isEmpty else { return nil }
      let count = whole(row, items, in: 1...1_000, into: &problems)
      let low = number(row, lowest, in: levels, into: &problems)
      let high = number(row, highest, in: levels, into: &problems)
      guard let count, let low, let high else { return nil }
      guard low <= high else {
        let fault = ValueFault(
          id: .contradiction,
          words: "'lowest' must not be above 'highest'"
        )
        problems.report(fault.at(row.place(lowest)))
        return nil
      }
      return PublishedRatings(
        instrument: own.instrument,
        itemCount: count,
        lowest: low,
        highest: high,
        line: row.line
      )
    }
  }
}
