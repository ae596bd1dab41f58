extension Importer {
  /// Keeps what a row says; if an earlier file or row said something else, that is kept.
  mutating func keep(_ facts: RowFacts, _ row: TableRow) {
    let file = inputs.count - 1
    inputs[file].tally.readCount += 1
    let cell = { (column: Int) in
      ImportedDistrict.Cell(file: Int32(file), line: Int32(row.line), column: Int32(column))
    }
    let district = position(of: facts.district, at: cell(0))
    keepDescription(facts, row, district, cell)
    districts[district].enrollment = kept(
      districts[district].enrollment,
      "the enrollment",
      facts.enrollment,
      row,
      cell
    )
    districts[district].lowIncome = kept(
      districts[district].lowIncome,
      "the share of low-income students",
      facts.lowIncome,
      row,
      cell
    )
    districts[district].lowIncomePart = kept(
      districts[district].lowIncomePart,
      "the number of low-income students",
      facts.part,
      row,
      cell
    )
    districts[district].lowIncomeWhole = kept(
      districts[district].lowIncomeWhole,
      "the number of students behind the low-income share",
      facts.whole,
      row,
      cell
    )
    keepAnswers(facts, row, district, cell)
    for (metric, group, year, state, column) in facts.figures {
      let figure = ImportedDistrict.Figure(
        metric: metric,
        group: group,
        year: year,
        state: state,
        cell: cell(column)
      )
      keep(figure, row, district)
    }
  }

  private mutating func count(isNew: Bool) {
    let last = inputs.count - 1
    if isNew { inputs[last].tally.factCount += 1 } else { inputs[last].tally.repeatCount += 1 }
  }

  private mutating func keepDescription(
    _ facts: RowFacts,
    _ row: TableRow,
    _ district: Int,
    _ cell: (Int) -> ImportedDistrict.Cell
  ) {
    if let (name, column) = facts.name {
      if let first = districts[district].name {
        let file = cell(column).file
        if districts[district].otherNameFile != file,
          first.value.lettersAndDigits != name.lettersAndDigits
        {
          districts[district].otherNameFile = file
          conflict(
            "the district's name is '\(name.inOneLine)' here but was '\(first.value.inOneLine)' earlier",
            row,
            column,
            first.cell
          )
        }
      } else {
        districts[district].name = .init(value: name, cell: cell(column))
      }
    }
    if let (kind, column) = facts.kind {
      count(isNew: districts[district].kind == nil)
      if let first = districts[district].kind {
        let kinds = framework.districtKinds.map { $0.id }
        if first.value != kind {
          conflict(
            "the district's kind is '\(kinds[kind])' here but was '\(kinds[first.value])' earlier",
            row,
            column,
            first.cell
          )
        }
      } else {
        districts[district].kind = .init(value: kind, cell: cell(column))
      }
    }
    if let (reason, column) = facts.otherKind, districts[district].otherKind == nil {
      districts[district].otherKind = .init(value: reason, cell: cell(column))
    }
  }

  /// The number that is kept for a district: the first one read.
  private mutating func kept(
    _ first: ImportedDistrict.Fact<Double>?,
    _ subject: String,
    _ fact: (Double, column: Int)?,
    _ row: TableRow,
    _ cell: (Int) -> ImportedDistrict.Cell
  ) -> ImportedDistrict.Fact<Double>? {
    guard let (value, column) = fact else { return first }
    count(isNew: first == nil)
    guard let first else { return .init(value: value, cell: cell(column)) }
    if first.value != value {
      conflict(
        "\(subject) is \(value.plain) here but was \(first.value.plain) earlier",
        row,
        column,
        first.cell
      )
    }
    return first
  }

  private mutating func keepAnswers(
    _ facts: RowFacts,
    _ row: TableRow,
    _ district: Int,
    _ cell: (Int) -> ImportedDistrict.Cell
  ) {
    guard let use = inputs.last?.instrument, !facts.answers.isEmpty else { return }
    let instrument = instruments[use].crosswalk.instruments[instruments[use].instrument]
    while districts[district].answers.count <= use { districts[district].answers.append(nil) }
    var answers =
      districts[district].answers[use]
      ?? .init(items: Array(repeating: nil, count: instrument.items.count), date: nil)
    if answers.date == nil { answers.date = facts.date }
    for (item, answer, column) in facts.answers {
      count(isNew: answers.items[item] == nil)
      guard let first = answers.items[item] else {
        answers.items[item] = .init(value: answer, cell: cell(column))
        continue
      }
      if first.value != answer {
        conflict(
          "the item '\(instrument.items[item].id)' is \(answer.words) here but was \(first.value.words) earlier",
          row,
          column,
          first.cell
        )
      }
    }
    districts[district].answers[use] = answers
  }

  private mutating func keep(
    _ figure: ImportedDistrict.Figure,
    _ row: TableRow,
    _ district: Int
  ) {
    guard let index = districts[district].figureIndex[figure.key] else {
      districts[district].figureIndex[figure.key] = districts[district].figures.count
      districts[district].figures.append(figure)
      return count(isNew: true)
    }
    count(isNew: false)
    let first = districts[district].figures[index]
    guard first.state != figure.state else { return }
    let metric = framework.metrics[figure.metric].id
    let group = framework.groups[figure.group].id
    conflict(
      "'\(metric)' for '\(group)' in \(figure.year) is \(figure.state.words) here but was \(first.state.words) earlier",
      row,
      Int(figure.cell.column),
      first.cell
    )
  }

  /// Warns about two files, or two rows, that disagree about a district.
  private mutating func conflict(
    _ words: String,
    _ row: TableRow,
    _ column: Int,
    _ first: ImportedDistrict.Cell
  ) {
    let input = inputs[Int(first.file)]
    // The first row is no longer available, so its column is given by name.
    let name =
      input.columns.indices.contains(Int(first.column))
      ? ", under '\(input.columns[Int(first.column)].inOneLine)'" : ""
    let place = Diagnostic.Place(
      file: input.file,
      line: Int(first.line),
      column: 1,
      excerpt: nil
    )
    warn(
      Diagnostic(
        .conflict,
        .warning,
        at: row.place(column),
        "\(words); the first one read is kept",
        notes: [.init(place: place, message: "first read here\(name)")]
      )
    )
  }
}

extension ImportedDistrict.Answer {
  fileprivate var words: String {
    switch self {
    case .level(let level): level.plain
    case .notApplicable: "not applicable"
    }
  }
}

extension MetricValue.State {
  fileprivate var words: String {
    switch self {
    case .suppressed: "suppressed"
    case .valued(let value, .known(let count)): "\(value.plain) (n \(count))"
    case .valued(let value, _): value.plain
    }
  }
}

extension String {
  /// What two spellings of a name have in common.
  fileprivate var lettersAndDigits: String {
    String(lowercased().filter { $0.isLetter || $0.isNumber })
  }
}
