/// What an assessment says, as the cells of one row of a wide table; empty cells are left out.
struct AssessmentRow {
  /// One cell and the column that it is in.
  struct Cell {
    let column: ColumnName
    let text: String
  }

  private(set) var cells: [Cell] = []
  private let framework: Framework

  init(_ assessment: Assessment) {
    framework = assessment.framework
    for part in TableColumns.Fixed.allCases { add(.fixed(part), assessment.text(of: part)) }
    let common = assessment.commonDate
    for (position, rating) in assessment.ratings.enumerated() { add(rating, at: position, common) }
    for published in assessment.publishedRatings {
      for part in TableColumns.PublishedPart.allCases {
        add(.published(published.instrument, part), published.text(of: part))
      }
    }
    for (metric, values) in assessment.values.enumerated() {
      for value in values { add(value, of: metric) }
    }
  }

  private mutating func add(_ column: ColumnName, _ text: String?) {
    guard let text, !text.isEmpty else { return }
    cells.append(Cell(column: column, text: text))
  }

  /// Adds what is said about an indicator.
  ///
  /// - Parameters:
  ///   - rating: What is said.
  ///   - position: The indicator's position in the framework.
  ///   - common: The date of all answers, which is in a column of its own.
  private mutating func add(_ rating: Rating, at position: Int, _ common: CalendarDate?) {
    switch rating.state {
    case .rated(let level): add(.rating(position, nil), level.plain)
    case .notApplicable(let reason): add(.rating(position, nil), "n/a: \(reason)")
    case .notRated: break
    }
    for part in TableColumns.RatingPart.allCases
    where part != .date || common == nil || !rating.isAnswered {
      // If a cell can contain several texts, each has its own line.
      let texts = rating.texts(of: part)
      let lines = part == .evidence ? texts.map { $0.withoutLineEnds } : texts
      add(.rating(position, part), lines.joined(separator: "\n"))
    }
  }

  private mutating func add(_ value: MetricValue, of metric: Int) {
    guard let group = framework.groups.firstIndex(where: { $0.id == value.group }) else { return }
    let limit = framework.groups[group].markedUnder
    let column = { (isCount: Bool) in
      ColumnName.figure(metric: metric, group: group, value.year, isCount: isCount)
    }
    switch value.state {
    case .suppressed: add(column(false), "*")
    case .valued(let number, let count):
      add(column(false), number.plain)
      add(column(true), count.text(markedUnder: limit))
    }
  }
}

extension String {
  fileprivate var withoutLineEnds: String { String(map { $0.isNewline ? " " : $0 }) }
}
