/// Reads a wide table, one row per district, into assessments; made once from its header.
package struct AssessmentTable: Sendable {
  /// One row of a table that is not blank.
  package struct Row: Sendable {
    /// As a spreadsheet counts: the header is row 1.
    package let number: Int
    /// The line on which it begins, counted from 1.
    package let line: Int
    /// Its bytes, without the line end.
    package let record: ArraySlice<UInt8>
    /// The district's assessment with its warnings, or every problem of the row.
    package let outcome: Result<Checked<Assessment>, InvalidDocument>
  }

  /// The rows of one block, read one after the other.
  package struct Rows: Sequence, IteratorProtocol {
    private let table: AssessmentTable
    private var row: TableRow
    private var figures: [SmallGroups.Row] = []
    /// Rows that are about no district, since the last time they were taken.
    private var notes: [Diagnostic] = []

    init(_ table: AssessmentTable, _ block: TableBlock) {
      self.table = table
      row = TableRow(block)
    }

    /// The next row that is about a district.
    package mutating func next() -> Row? {
      while row.advance() {
        guard !row.isBlank else { continue }
        let outcome = table.read(row, &figures)
        if case .failure = outcome, !table.answersEveryRow,
          let ornament = table.ornament(of: row)
        {
          notes.append(row.passedOver(ornament))
          continue
        }
        return Row(
          number: row.number,
          line: row.line,
          record: row.block.bytes[row.range],
          outcome: outcome
        )
      }
      return nil
    }

    /// What was passed over before the last row, or at the end.
    package mutating func takeNotes() -> [Diagnostic] {
      defer { notes.removeAll() }
      return notes
    }
  }

  /// The columns of one figure, and what it is checked against.
  struct FigureColumn: Sendable {
    /// The metric's position in the framework.
    let position: Int
    let group: Int
    let year: SchoolYear
    let value: Int
    let count: Int?
    let range: ClosedRange<Double>
    let smallestCount: Int
  }

  /// The kinds of district that a metric is for.
  struct Limits: Sendable {
    /// Whether the metric is for each kind of district, in the order of the framework.
    let isForKind: [Bool]
  }

  /// A column of levels and the indicator's position in the framework.
  struct LevelColumn: Sendable {
    let column: Int
    let position: Int
  }

  /// What should be known about the header: what it means and what of it is passed over.
  package let notes: [Diagnostic]
  /// Whether rows that are about no district are refused too, because each row waits for its answer.
  var answersEveryRow = false
  let header: TableHeader
  let reader: AssessmentReader
  let columns: TableColumns
  let levels: [LevelColumn]
  /// Figures by metric, in the order of the framework.
  let figureColumns: [FigureColumn]
  /// One for each metric of the framework.
  let limits: [Limits]
  let framework: Framework
  /// The columns whose values were asked about as a whole, because all of them seem to be fractions of 1.
  var fractions: Set<Int> = []

  /// Reads what each column is.
  ///
  /// - Parameters:
  ///   - header: The table's first record.
  ///   - reader: Reads assessments against the framework that the table answers.
  /// - Throws: ``InvalidDocument`` with every unknown, repeated and missing column.
  package init(_ header: TableHeader, reader: AssessmentReader) throws(InvalidDocument) {
    var problems = Problems()
    columns = TableColumns(header, reader: reader, into: &problems)
    guard !problems.isRefusal else {
      throw InvalidDocument(diagnostics: problems.sorted())
    }
    notes = problems.sorted()
    self.header = header
    self.reader = reader
    levels = columns.ratings.compactMap { own in
      own.level.map { LevelColumn(column: $0, position: own.position) }
    }
    let framework = reader.framework
    limits = framework.metrics.map { metric in
      Limits(isForKind: framework.districtKinds.map { metric.kinds.contains($0.id) })
    }
    figureColumns = columns.metrics.flatMap { own in
      own.figures.map { figure in
        FigureColumn(
          position: own.position,
          group: figure.group,
          year: figure.year,
          value: figure.value,
          count: figure.count,
          range: framework.metrics[own.position].range,
          smallestCount: framework.metrics[own.position].smallestCount
        )
      }
    }
    self.framework = framework
  }

  /// The rows of a block of the table, in order.
  ///
  /// - Parameter block: What ``TableSplitter`` gave out for the same file.
  /// - Returns: One for each row that is not blank, valid or not.
  package func rows(of block: TableBlock) -> Rows { Rows(self, block) }

  /// What a row is that is about no district; `nil` if it was meant to be about one.
  func ornament(of row: TableRow) -> TableOrnament? {
    // A row with a code, a cycle or a kind is about a district, however little else it says.
    for name in [TableColumns.Fixed.cds, .cycle, .kind] {
      guard let column = columns[fixed: name], column < row.cellCount else { continue }
      let cell = row.cell(column)
      let isSame = cell.text.isAlike(header.names[column])
      if !cell.isBlank, !isSame, name != .cds || CodeDigits(cell.bytes) != nil { return nil }
    }
    return row.ornament
  }

  /// Reads the row that a reading has reached.
  ///
  /// - Parameters:
  ///   - row: A record that is not blank.
  ///   - figures: Room for the figures of one metric.
  /// - Returns: The assessment, or every problem of the row.
  func read(
    _ row: TableRow,
    _ figures: inout [SmallGroups.Row]
  ) -> Result<Checked<Assessment>, InvalidDocument> {
    if let fault = row.fault { return .failure(InvalidDocument(diagnostics: [fault])) }
    var problems = Problems()
    if let warning = row.swallowedRows { problems.report(warning) }
    if let garbled = row.garbled { problems.report(garbled) }
    let (district, kind) = district(row, into: &problems)
    let cycle = cycle(row, into: &problems)
    let ratings = ratings(row, into: &problems)
    let values = values(row, district, kind, &figures, into: &problems)
    let published = columns.published.isEmpty ? [] : published(row, into: &problems)
    var assessment: Assessment?
    if let district, let cycle {
      assessment = Assessment(
        framework: framework,
        district: district,
        cycle: cycle,
        ratings: ratings,
        values: values,
        publishedRatings: published,
        file: row.block.file
      )
    }
    if let assessment, problems.found.isEmpty {
      return .success(Checked(value: assessment, warnings: []))
    }
    do throws(InvalidDocument) {
      return .success(try problems.finish(assessment))
    } catch {
      return .failure(error)
    }
  }
}
