extension GapReport {
  /// One row for each domain.
  var domainSection: Document {
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
    return Document(blocks: [
      .heading("Domains\(inventedMark)"),
      .paragraph(
        """
        How to read it: the gap is the mean distance of rated indicators below their reference \
        level (\(Reference.reading)); what lies above a reference makes up for nothing. The last \
        column holds the score (high from \(framework.rules.highFrom.plain)) against how the metrics \
        stand beside districts with as many low-income students.
        """
      ),
      .table(.init(columns: columns, rows: rows)),
    ])
  }

  /// One table for each domain, with every indicator.
  var indicatorSection: Document {
    var blocks: [Document.Block] = [
      .heading("Indicators\(inventedMark)"),
      .paragraph(
        """
        How to read it: "reference" is the reference level (\(Reference.reading)); a dash means \
        that the sources give none. "Basis" says whose idea the statement is: \
        \(Basis.lpi.owner) (lpi), \(Basis.state.owner) or \(Basis.project.owner). "Evidence" counts the pieces that the raters name.
        """
      ),
    ]
    let columns: [Document.Table.Column] = [
      .init(title: "indicator", isNumeric: false), .init(title: "basis", isNumeric: false),
      .init(title: "rated"),
      .init(title: "reference"), .init(title: "gap"), .init(title: "shortfall"),
      .init(title: "evidence"),
    ]
    for domain in framework.domains {
      blocks.append(.subheading(domain.title))
      guard
        domain.indicators.contains(where: { assessment.ratings[$0.position].state != .notRated })
      else {
        let titles = domain.indicators.map(\.title).joined(separator: " · ")
        blocks.append(.paragraph("Nothing is rated yet: \(titles)."))
        continue
      }
      let rows = domain.indicators.map { indicator in
        let rating = assessment.ratings[indicator.position]
        let own = comparison.indicators[indicator.position]
        return [
          indicator.title, indicator.basis.rawValue, rating.stateText,
          own.reference.map { $0.plain } ?? "-",
          own.gap.map { $0.levelText } ?? "-", own.shortfall.map { $0.fixed(2) } ?? "-",
          rating.level == nil ? "" : "\(rating.evidence.count)",
        ]
      }
      blocks.append(.table(.init(columns: columns, rows: rows)))
      let reasons = domain.indicators.compactMap { indicator -> String? in
        guard case .notApplicable(let reason) = assessment.ratings[indicator.position].state else {
          return nil
        }
        return "\(indicator.title) does not apply: \(reason)"
      }
      blocks += reasons.map { .paragraph($0) }
    }
    return Document(blocks: blocks)
  }
}

extension Rating {
  /// The level, or which kind of absence it is.
  var stateText: String {
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
