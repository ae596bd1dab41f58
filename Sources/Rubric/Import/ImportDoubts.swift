/// What is possible in published files, but more often a slip in them or in their map: asked about once all files are
/// read, when a district's kind and enrollment are known.
struct ImportDoubts {
  typealias Cell = ImportedDistrict.Cell
  typealias Files = [Importer.Input]

  private let framework: Framework
  private let today: Today?
  /// The years of each file that were asked about.
  private var askedYears: Set<Int64> = []
  /// For each metric and kind of district, in their order.
  private let doubts: [[FigureDoubts]]
  /// How each warning is made, once the files' names are at hand.
  private var found: [(cell: Cell, warning: (Diagnostic.Place, Files) -> Diagnostic)] = []
  private var namesakes = Namesakes()
  private var columns: [Column] = []
  private var columnIndex: [Int64: Int] = [:]

  /// The percentages of one metric in one column, or the shares of low-income students in it.
  private struct Column {
    let first: Cell
    let share: ShareColumn
    var tally = ShareTally()
  }

  init(_ framework: Framework, _ today: Today?) {
    (self.framework, self.today) = (framework, today)
    doubts = framework.metrics.indices.map { metric in
      framework.districtKinds.map { FigureDoubts(of: metric, in: $0, of: framework) }
    }
  }

  /// Looks at what the files say about a district.
  ///
  /// - Parameters:
  ///   - district: As its assessment has it.
  ///   - read: What it was made from.
  mutating func look(at district: District, _ read: ImportedDistrict) {
    if let name = read.name { look(atName: name, district) }
    if let share = read.lowIncome { add(share.value, at: share.cell, .lowIncome, metric: -1) }
    guard let kind = read.kind?.value else { return }
    var own: [[SmallGroups.Row]] = Array(repeating: [], count: framework.metrics.count)
    var cells: [[Cell]] = Array(repeating: [], count: framework.metrics.count)
    for figure in read.figures
    where framework.metrics[figure.metric].kinds.contains(framework.districtKinds[kind].id) {
      own[figure.metric].append(
        SmallGroups.Row(
          group: figure.group,
          year: figure.year,
          state: figure.state,
          line: 0,
          imported: nil
        )
      )
      cells[figure.metric].append(figure.cell)
    }
    for metric in own.indices where !own[metric].isEmpty {
      look(at: own[metric], of: metric, cells[metric], doubts[metric][kind], district)
    }
  }

  private mutating func look(
    at rows: [SmallGroups.Row],
    of metric: Int,
    _ cells: [Cell],
    _ doubts: FigureDoubts,
    _ district: District
  ) {
    let most = doubts.mostStudents(in: district)
    let share = ShareColumn(of: framework.metrics[metric])
    for (row, cell) in zip(rows, cells) {
      if case .valued(let value, _) = row.state, let share {
        add(value, at: cell, share, metric: metric)
      }
      if let today, today.isTooEarly(forFigures: row.year),
        askedYears.insert(Int64(cell.file) << 32 | Int64(row.year.start)).inserted
      {
        found.append((cell, { place, _ in .futureFigures(row.year, today, at: place) }))
      }
      guard !doubts.arePlain(row, among: most) else { continue }
      for doubt in doubts.doubts(about: row, among: most) {
        // A program writes all values of a column alike: only whole columns may be fractions.
        if case .fraction = doubt { continue }
        found.append((cell, { place, _ in doubts.warning(of: doubt, at: place, in: district) }))
      }
    }
    for (index, all) in rows.aboveAll(doubts.allStudents) {
      let (row, whole, first) = (rows[index], rows[all], cells[all])
      found.append(
        (cells[index], { .aboveAll(row, at: $0, whole, at: $1.place(of: first)) })
      )
    }
  }

  private mutating func look(atName name: ImportedDistrict.Fact<String>, _ district: District) {
    let bytes = Array(name.value.utf8)
    if let garbled = GarbledText(in: bytes, 0..<bytes.count) {
      found.append((name.cell, { place, _ in .garbled(garbled, at: place) }))
    }
    let place = Namesakes.Place(file: Int(name.cell.file), line: Int(name.cell.line))
    let label = Namesakes.Label(district)
    guard let first = namesakes.enter(label, at: place) else { return }
    found.append(
      (
        name.cell,
        { place, files in
          .sameName(
            name.value,
            label.code ?? 0,
            at: (place.file, place.line),
            first: (first.code, files[Int(first.place.file)].file, Int(first.place.line))
          )
        }
      )
    )
  }

  private mutating func add(_ value: Double, at cell: Cell, _ share: ShareColumn, metric: Int) {
    let key = Int64(cell.file) << 40 | Int64(cell.column) << 16 | Int64(metric + 1)
    let index = columnIndex[key] ?? columns.count
    if index == columns.count {
      columnIndex[key] = index
      columns.append(Column(first: cell, share: share))
    }
    columns[index].tally.add(value)
  }

  /// Every warning, and the cell that it is about.
  func warnings(of files: Files) -> [(Cell, Diagnostic)] {
    let whole = columns.filter { $0.tally.holdsFractions($0.share) }.map { own in
      let name = files[Int(own.first.file)].columns[Int(own.first.column)]
      return (
        own.first, Diagnostic.fractions(in: name, at: files.place(of: own.first))
      )
    }
    let single = found.map { own in
      let problem = own.warning(files.place(of: own.cell), files)
      let name = files[Int(own.cell.file)].columns[Int(own.cell.column)]
      return (
        own.cell,
        Diagnostic(
          problem.id,
          problem.severity,
          at: problem.place,
          "\(problem.message) (column '\(name.inOneLine)')",
          namesCell: true,
          notes: problem.notes
        )
      )
    }
    return whole + single
  }
}

extension [Importer.Input] {
  /// The beginning of the row that a cell is in, which is no longer available itself.
  func place(of cell: ImportedDistrict.Cell) -> Diagnostic.Place {
    let file = self[Int(cell.file)].file
    return Diagnostic.Place(file: file, line: Int(cell.line), column: 1, excerpt: nil)
  }
}
