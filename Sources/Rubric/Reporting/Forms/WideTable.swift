/// Writes assessments as a wide table, one row per district, which ``AssessmentTable`` reads.
package struct WideTable: Sendable {
  let framework: Framework
  let columns: [ColumnName]
  private let names: [String]

  /// A table with a column for everything that some of the assessments say.
  ///
  /// - Parameters:
  ///   - assessments: All that will be written.
  ///   - framework: What they answer.
  ///   - notes: Whether notes on ratings are written too; no score or finding rests on them.
  package init(of assessments: [Assessment], framework: Framework, notes: Bool = true) {
    var used: Set<ColumnName> = []
    for assessment in assessments {
      for cell in AssessmentRow(assessment).cells {
        used.insert(cell.column)
        // Every figure has its number of students next to it, even if none is given.
        if case .figure(let metric, let group, let year, _) = cell.column {
          used.insert(.figure(metric: metric, group: group, year, isCount: true))
        }
      }
    }
    if !notes {
      used = used.filter {
        switch $0 {
        case .rating(_, .note): false
        case .rating, .fixed, .figure, .published: true
        }
      }
    }
    self.init(used, framework)
  }

  /// A table to fill in: every indicator, and every metric for all students in one year.
  ///
  /// The year is the metric's newest published one, so that state figures can be filled in, but none after
  /// the cycle, with which they would not be compared. Metrics that no one publishes get the cycle.
  ///
  /// - Parameters:
  ///   - framework: What the table asks.
  ///   - cycle: The school year that the ratings will describe; otherwise each metric's newest year, and for
  ///     metrics without one the year that most have.
  package init(blank framework: Framework, cycle: SchoolYear?) {
    let indicators = framework.indicators.map { ColumnName.rating($0.position, nil) }
    let all = framework.groups.firstIndex { $0.id == .all }
    let figures = framework.metrics.indices.flatMap { metric -> [ColumnName] in
      guard let all else { return [] }
      let newest = framework.metrics[metric].newestYear ?? cycle ?? framework.commonNewestYear
      let year = cycle.map { min($0, newest) } ?? newest
      return [false, true].map { .figure(metric: metric, group: all, year, isCount: $0) }
    }
    self.init(Set(indicators + figures + [.fixed(.charterSchools)]), framework)
  }

  private init(_ used: Set<ColumnName>, _ framework: Framework) {
    self.framework = framework
    let always: [TableColumns.Fixed] = [.cds, .district, .cycle, .kind, .enrollment, .lowIncome]
    let all = used.union(always.map { .fixed($0) })
    columns = all.sorted { $0.key.lexicographicallyPrecedes($1.key) }
    names = columns.map { framework.name(of: $0) }
  }

  /// The first line.
  package var header: String { CSV.row(names) }

  /// One district's line.
  ///
  /// - Parameter assessment: One of those that the table was made for.
  /// - Returns: As many cells as the header has, ended by a line feed.
  package func row(_ assessment: Assessment) -> String {
    let cells = AssessmentRow(assessment).cells
    var texts: [ColumnName: String] = [:]
    for cell in cells where texts[cell.column] == nil { texts[cell.column] = cell.text }
    return CSV.row(columns.map { texts[$0] ?? "" })
  }
}

extension ColumnName {
  /// What columns are sorted by: fixed things, ratings in rubric order, figures by metric, year and group,
  /// published instruments by name.
  fileprivate var key: [Key] {
    switch self {
    case .fixed(let fixed):
      [.number(0), .number(TableColumns.Fixed.allCases.firstIndex(of: fixed) ?? 0)]
    case .rating(let position, let part):
      [
        .number(1), .number(position),
        .number(part.flatMap { TableColumns.RatingPart.allCases.firstIndex(of: $0) } ?? -1),
      ]
    case .published(let instrument, let part):
      [
        .number(2), .text(instrument),
        .number(TableColumns.PublishedPart.allCases.firstIndex(of: part) ?? 0),
      ]
    case .figure(let metric, let group, let year, let isCount):
      [.number(3), .number(metric), .number(year.start), .number(group), .number(isCount ? 1 : 0)]
    }
  }

  fileprivate enum Key: Comparable {
    case number(Int)
    case text(String)
  }
}
