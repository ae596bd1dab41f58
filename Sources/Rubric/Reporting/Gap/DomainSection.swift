extension GapReport {
  /// One row for each domain.
  package var domainSection: Document {
    Document(blocks: [
      .heading("Domains\(inventedMark)"),
      .reading(domainReading),
      .table(domainTable),
    ])
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
  package var domainTable: Document.Table {
    let columns: [Document.Table.Column] = [
      .init(title: "domain", isNumeric: false), .init(title: "score"),
      .init(title: "if all rated"), .init(title: "rated"), .init(title: "gap"),
      .init(title: "ratings and results", isNumeric: false),
    ]
    let rows = framework.domains.indices.map { index in
      let score = scorecard.domains[index]
      let own = comparison.domains[index]
      return [
        framework.domains[index].title, score.valueText, score.boundsText, score.coverageText,
        own.gap.map { $0.fixed(1) } ?? "-", own.quadrant.title,
      ]
    }
    return .init(columns: columns, rows: rows)
  }

  /// One table for each domain, with every indicator.
  var indicatorSection: Document {
    var blocks: [Document.Block] = [
      .heading("Indicators\(inventedMark)"), .reading(indicatorReading),
    ]
    for domain in framework.domains {
      blocks.append(.subheading(domain.title))
      blocks += indicatorBlocks(of: domain)
    }
    return Document(blocks: blocks)
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
      let titles = domain.indicators.map(\.title).joined(separator: " · ")
      return [.paragraph("Nothing is rated yet: \(titles).")]
    }
    let columns: [Document.Table.Column] = [
      .init(title: "indicator", isNumeric: false), .init(title: "basis", isNumeric: false),
      .init(title: "rated"),
      .init(title: "reference"), .init(title: "gap"), .init(title: "shortfall"),
      .init(title: "evidence"),
    ]
    // Only a few fields are taken out: a copy of a whole indicator costs more than its row.
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
    return [.table(.init(columns: columns, rows: rows))] + reasons.map { .paragraph(Prose($0)) }
  }
}

extension Rating {
  /// The level, or which kind of absence it is.
  package var stateText: String {
    switch state {
    case .rated(let level): level.levelText
    case .notApplicable: "n/a"
    case .notRated: "not rated"
    }
  }
}

extension Quadrant {
  /// The quadrant in words.
  public var title: String {
    switch self {
    case .strength: "strength"
    case .confirmedGap: "confirmed gap"
    case .ratingsAboveResults: "ratings above results"
    case .resultsAboveRatings: "results above ratings"
    case .unmeasured: "unmeasured"
    }
  }
}
