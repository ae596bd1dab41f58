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

    init(_ table: AssessmentTable, _ block: TableBlock) {
      self.table = table
      row = TableRow(block)
    }

    /// The next row that is not blank.
    package mutating func next() -> Row? {
      repeat {
        guard row.advance() else { return nil }
      } while row.isBlank
      return Row(
        number: row.number,
        line: row.line,
        record: row.block.bytes[row.range],
        outcome: table.read(row, &figures)
      )
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

  let header: TableHeader
  let reader: AssessmentReader
  let columns: TableColumns
  let levels: [LevelColumn]
  /// Figures by metric, in the order of the framework.
  let figureColumns: [FigureColumn]
  /// One for each metric of the framework.
  let limits: [Limits]
  let framework: Framework

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
    let (district, kind) = district(row, into: &problems)
    let cycle = cycle(row, into: &problems)
    let ratings = ratings(row, into: &problems)
    let values = values(row, kind, &figures, into: &problems)
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
