extension AssessmentTable {
  /// The cell of a fixed thing, if the row says something there.
  func given(_ name: TableColumns.Fixed, _ row: TableRow) -> TableCell? {
    row.given(columns[fixed: name])
  }

  /// The cell of a fixed thing, which must say something.
  private func required(
    _ name: TableColumns.Fixed,
    _ row: TableRow,
    into problems: inout Problems
  ) -> TableCell? {
    columns[fixed: name].flatMap { required($0, row, into: &problems) }
  }

  /// The cell of a column, which must say something.
  private func required(
    _ column: Int,
    _ row: TableRow,
    into problems: inout Problems
  ) -> TableCell? {
    if let cell = row.given(column) { return cell }
    problems.report(.missingKey(header.names[column], at: row.place(column)))
    return nil
  }

  /// The district, if it is valid, and its kind's position in the framework, if that is.
  func district(_ row: TableRow, into problems: inout Problems) -> (District?, Int?) {
    DistrictCells(
      name: required(.district, row, into: &problems),
      cds: given(.cds, row),
      kind: required(.kind, row, into: &problems),
      enrollment: given(.enrollment, row),
      lowIncome: given(.lowIncome, row),
      charterSchools: given(.charterSchools, row),
      invented: given(.invented, row),
      isShareAsked: columns[fixed: .lowIncome].map { fractions.contains($0) } ?? false
    )
    .district(kinds: reader.kinds, isRow: true, into: &problems)
  }

  /// The school year that the row describes.
  func cycle(_ row: TableRow, into problems: inout Problems) -> SchoolYear? {
    required(.cycle, row, into: &problems)?.cycle(reader.today, into: &problems)
  }

  /// What the row says about published instruments.
  func published(_ row: TableRow, into problems: inout Problems) -> [PublishedRatings] {
    let levels = reader.framework.scale.ratingLevels.range
    return columns.published.compactMap { own in
      if own.parts.allSatisfy({ row.given($0) == nil }) { return nil }
      return problems.sparing { problems in
        let cells = own.parts.map { required($0, row, into: &problems) }
        return PublishedCells(items: cells[0], lowest: cells[1], highest: cells[2])
          .ratings(of: own.instrument, in: levels, line: row.line, into: &problems)
      }
    }
  }
}
