extension GapReport {
  /// How a domain's score, coverage, bounds, gap, standing and quadrant come about.
  func domainExplanation(_ index: Int) -> Document {
    let domain = framework.domains[index]
    let score = scorecard.domains[index]
    var blocks = explanationTitle(domain.title, path: domain.id.description)
    blocks += [.heading("Ratings"), .table(ratingTable(domain))]
    blocks += [.heading("Score")] + scoreLines(domain, score).map { .paragraph(Prose($0)) }
    blocks +=
      [.heading("Gap")] + gapLines(domain, comparison.domains[index]).map { .paragraph(Prose($0)) }
    blocks.append(.heading("Ratings and results"))
    blocks += standingLines(domain, index).map { .paragraph(Prose($0)) }
    blocks += [.heading("Index")] + indexLines(domain, score).map { .paragraph(Prose($0)) }
    return Document(blocks: blocks)
  }

  private func ratingTable(_ domain: Domain) -> Document.Table {
    Document.Table(
      columns: [.indicator, .weight, .rated, .reference, .gap, .input],
      rows: domain.indicators.map { indicator in
        let rating = assessment.ratings[indicator.position]
        let own = comparison.indicators[indicator.position]
        return [
          indicator.id.description, indicator.weight.plain, rating.stateText,
          own.reference?.plain ?? "-", own.gap?.levelText ?? "-",
          rating.line.map { "line \($0)" } ?? "-",
        ]
      }
    )
  }

  private func scoreLines(_ domain: Domain, _ score: Score) -> [String] {
    guard let coverage = score.coverage, let bounds = score.bounds else {
      return ["No indicator applies, so there is no score, no coverage and there are no bounds."]
    }
    let applicable = domain.indicators.filter { assessment.ratings[$0.position].isApplicable }
    let parts = applicable.compactMap { indicator in
      assessment.ratings[indicator.position].level.map { (level: $0, weight: indicator.weight) }
    }
    let ratedWeight = parts.map { $0.weight }.reduce(0, +)
    let allWeight = applicable.map { $0.weight }.reduce(0, +)
    var lines = [
      "Coverage = weight rated / weight that applies = \(ratedWeight.plain) / \(allWeight.plain) = \((coverage * 100).fixed(1)) %."
    ]
    if let value = score.value {
      lines.append(
        "Score, by the \(aggregation.title): \(parts.workings(aggregation)) = \(value.fixed(3))."
      )
      let others = Aggregation.allCases.filter { $0 != aggregation }.compactMap {
        other in other.combine(parts).map { "\(other.title) \($0.fixed(3))" }
      }
      lines.append("For comparison: \(others.joined(separator: ", ")).")
    } else {
      lines.append(
        "Score: none, because less than \(framework.rules.scoreFrom.percentText) is rated."
      )
    }
    lines.append(
      """
      Bounds: \(bounds.low.fixed(3)) if every missing rating were \
      \(framework.scale.lowest.plain), \(bounds.high.fixed(3)) if every one were \
      \(framework.scale.highest.plain).
      """
    )
    return lines
  }

  private func gapLines(_ domain: Domain, _ own: DomainComparison) -> [String] {
    let gaps = domain.indicators.compactMap { indicator in
      comparison.indicators[indicator.position].gap.map { (level: $0, weight: indicator.weight) }
    }
    guard let gap = own.gap else {
      return ["No indicator has both a rating and a reference level, so there is no gap."]
    }
    return [
      """
      Gap = weighted mean of the indicators' gaps (reference level less rating, never below 0): \
      \(gaps.workings(.arithmetic)) = \(gap.fixed(3)).
      """
    ]
  }

  private func standingLines(_ domain: Domain, _ index: Int) -> [String] {
    let own = comparison.domains[index]
    let linked = domain.linkedMetrics.compactMap { id in
      comparison.metrics.first { $0.id == id }
    }
    var lines = linked.map(standingLine)
    if let standing = own.standing {
      lines.append("Standing of the domain = mean of these = \(standing.fixed(2)) SD.")
    }
    let score = scorecard.domains[index].value.map { $0.fixed(2) } ?? "none"
    lines.append(
      """
      Quadrant: \(own.quadrant.title) (score \(score), high from \
      \(framework.rules.highFrom.plain); standing \(own.standing.map { $0.fixed(2) } ?? "none"), high from 0).
      """
    )
    return lines
  }

  private func indexLines(_ domain: Domain, _ score: Score) -> [String] {
    let index = scorecard.index(domain.kind)
    let title = domain.kind.title.lowercased()
    guard let value = index.value else {
      return ["The index of the \(title) has no score (\(index.coverageText) rated)."]
    }
    let scored = zip(framework.domains, scorecard.domains)
      .filter { $0.kind == domain.kind && $1.value != nil }
    let parts = scored.map { (level: $1.value ?? 0, weight: $0.weight) }
    return [
      "Index of the \(title) = weighted mean of the scored domains: \(parts.workings(.arithmetic, places: 4)) = \(value.fixed(3))."
    ]
  }
}

extension [(level: Double, weight: Double)] {
  /// The working of a combination, as a person would write it down.
  func workings(_ aggregation: Aggregation, places: Int = 2) -> String {
    let total = map { $0.weight }.reduce(0, +).plain
    switch aggregation {
    case .arithmetic:
      let sum = map { "\($0.weight.plain) × \($0.level.trimmed(to: places))" }.joined(
        separator: " + "
      )
      return "(\(sum)) / \(total)"
    case .geometric:
      let product = map { "\($0.level.trimmed(to: places))^\($0.weight.plain)" }.joined(
        separator: " × "
      )
      return "(\(product))^(1/\(total))"
    case .minimum:
      return "least of \(map { $0.level.trimmed(to: places) }.joined(separator: ", "))"
    }
  }
}
