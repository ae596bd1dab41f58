extension AssessmentTable {
  /// What is asked about whole columns, of which the first rows show enough.
  ///
  /// A column of fractions is asked about once, and from now on not in its cells. Only what is asked depends on the first
  /// rows: what a row says is read from the row alone.
  ///
  /// - Parameter block: The first of the table with a row.
  /// - Returns: Warnings at the names of the columns.
  mutating func ask(about block: TableBlock) -> [Diagnostic] {
    let columns = fractionColumns(in: block)
    fractions = Set(columns)
    var questions = columns.map { column in
      Diagnostic.fractions(in: header.names[column], at: header.place(column))
    }
    if let today = reader.today {
      var asked: Set<SchoolYear> = []
      for own in figureColumns where today.isTooEarly(forFigures: own.year) {
        guard asked.insert(own.year).inserted else { continue }
        questions.append(.futureFigures(own.year, today, at: header.place(own.value)))
      }
    }
    return questions
  }

  /// The columns whose values may all be fractions of 1, in order.
  private func fractionColumns(in block: TableBlock) -> [Int] {
    var columns: [(column: Int, share: ShareColumn, tally: ShareTally)] =
      figureColumns.compactMap { own in
        ShareColumn(of: framework.metrics[own.position]).map { (own.value, $0, ShareTally()) }
      }
    if let share = self.columns[fixed: .lowIncome] {
      columns.append((share, .lowIncome, ShareTally()))
    }
    var row = TableRow(block)
    while row.advance() {
      guard !row.isBlank, row.fault == nil else { continue }
      let all = row.block.bytes
      for place in columns.indices {
        let column = columns[place].column
        let value =
          Number.value(of: all.span, row[column].range) ?? Number.value(of: row.meantBytes(column))
        if let value { columns[place].tally.add(value) }
      }
    }
    return columns.filter { $0.tally.holdsFractions($0.share) }.map { $0.column }.sorted()
  }
}
