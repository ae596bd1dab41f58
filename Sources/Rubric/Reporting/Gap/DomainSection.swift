extension GapReport {
  /// The columns of the table of domains, in order.
  package enum DomainColumn: CaseIterable {
    /// The domain's title.
    case title
    /// Its score.
    case score
    /// The bounds of its score.
    case bounds
    /// The share of its weight that is rated.
    case coverage
    /// Its gap.
    case gap
    /// Its quadrant.
    case quadrant

    /// What is above the column.
    package var head: Document.Table.Column {
      switch self {
      case .title: .domain
      case .score: .score
      case .bounds: .ifAllRated
      case .coverage: .rated
      case .gap: .gap
      case .quadrant: .ratingsAndResults
      }
    }
  }

  /// How to read the table of domains.
  package var domainReading: String {
    """
    the gap is the mean distance of rated indicators below their reference \
    level (\(Reference.reading)); what lies above a reference makes up for nothing. The last \
    column holds the score (high from \(framework.rules.highFrom.plain)) against how the metrics \
    stand beside districts with as many low-income students.
    """
  }

  /// One row for each domain of the framework, in order.
  var domainTable: Document.Table {
    .init(
      columns: DomainColumn.allCases.map { $0.head },
      rows: framework.domains.indices.map { index in
        DomainColumn.allCases.map { cell($0, ofDomain: index) }
      }
    )
  }

  /// A cell of the table of domains.
  package func cell(_ column: DomainColumn, ofDomain index: Int) -> String {
    let (score, own) = (scorecard.domains[index], comparison.domains[index])
    return switch column {
    case .title: framework.domains[index].title
    case .score: score.valueText
    case .bounds: score.boundsText
    case .coverage: score.coverageText
    case .gap: own.gap.map { $0.fixed(1) } ?? "-"
    case .quadrant: own.quadrant.title
    }
  }

  /// How to read a table of indicators.
  package var indicatorReading: String {
    """
    "reference" is the reference level (\(Reference.reading)); a dash means \
    that the sources give none. "Basis" says whose idea the statement is: \
    \(Basis.lpi.owner) (lpi), \(Basis.state.owner) or \(Basis.project.owner). "Evidence" counts the pieces that the raters name.
    """
  }

  /// The table of a domain's indicators, or that none is rated; and why some do not apply.
  package func indicatorBlocks(of domain: Domain) -> [Document.Block] {
    let indicators = domain.indicators
    guard
      indicators.indices.contains(where: { place in
        assessment.ratings[indicators[place].position].state != .notRated
      })
    else {
      let titles = domain.indicators.map { $0.title }.joined(separator: " · ")
      return [.paragraph("Nothing is rated yet: \(titles).")]
    }
    // Only a few fields are copied: a copy of a whole indicator costs more than its row.
    let rows = indicators.indices.map { place in
      let position = indicators[place].position
      let (rating, own) = (assessment.ratings[position], comparison.indicators[position])
      return [
        indicators[place].title, indicators[place].basis.rawValue, rating.stateText,
        own.reference.map { $0.plain } ?? "-",
        own.gap.map { $0.levelText } ?? "-", own.shortfall.map { $0.fixed(2) } ?? "-",
        rating.level == nil ? "" : "\(rating.evidence.count)",
      ]
    }
    let reasons = indicators.indices.compactMap { place -> String? in
      guard
        case .notApplicable(let reason) = assessment.ratings[indicators[place].position].state
      else { return nil }
      return "\(indicators[place].title) does not apply: \(reason)"
    }
    let columns: [Document.Table.Column] = [
      .indicator, .basis, .rated, .reference, .gap, .shortfall, .evidence,
    ]
    return [.table(.init(columns: columns, rows: rows))] + reasons.map { .paragraph(Prose($0)) }
  }
}
