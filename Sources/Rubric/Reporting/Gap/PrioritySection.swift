extension GapReport {
  /// How many priorities the top of a report shows.
  private static let shownPriorityCount = 5

  /// What to work on first among the domains of a kind, with every factor.
  package func priorityBlocks(_ kind: Domain.Kind) -> [Document.Block] {
    let title = "\(Section.priorities.title): \(kind.title.lowercased())\(inventedMark)"
    let own = priorities.filter { $0.kind == kind }
    guard !own.isEmpty else {
      return [.heading(title), .paragraph(Prose(noPriorityReason(kind)))]
    }
    let shown = shownPriorities(kind)
    var blocks: [Document.Block] = [
      .heading(title), .reading(priorityReading), .ranking(shown.map(entry)),
    ]
    if own.count > shown.count {
      let more = own.count - shown.count
      blocks.append(
        .paragraph(
          "\(more) more \(more == 1 ? "indicator has" : "indicators have") a gap; see the indicators below."
        )
      )
    }
    return blocks
  }

  /// How to read a priority.
  private var priorityReading: String {
    """
    priority = weight × gap × (1 + shortfall). The gap is the reference level \
    (\(Reference.reading)) less the rating; the shortfall, from 0 to 1, says how far linked \
    metrics lie below level \(framework.rules.shortfallBelow.plain) on the state's cut scores.
    """
  }

  /// The first priorities of a kind of domain.
  ///
  /// Ties are never split: all that share the last shown rank are shown.
  package func shownPriorities(_ kind: Domain.Kind) -> [Priority] {
    let own = priorities.filter { $0.kind == kind }
    let lastRank = own.prefix(Self.shownPriorityCount).last?.rank ?? 0
    return Array(own.prefix { $0.rank <= lastRank })
  }

  private func entry(_ priority: Priority) -> Document.Entry {
    let domain = framework.domains[priority.domain]
    let indicator = framework.indicator(priority.indicator, in: priority.domain)
    let comparison = comparison.indicators[priority.indicator]
    let level = assessment.ratings[priority.indicator].level.map { $0.levelText } ?? "-"
    let reference = comparison.reference.map { $0.plain } ?? "-"
    let factors = priority.factors
    let shortfall = factors.shortfall.map { " × (1 + \($0.fixed(2)))" } ?? ""
    var details = [
      "\(domain.title) · rated \(level), reference \(reference)\(priority.isTied ? " · tied" : "")",
      "priority \(factors.product.fixed(2)) = weight \(factors.weight.plain) × gap \(factors.gap.levelText)\(shortfall)",
    ]
    details.append(contentsOf: metricDetail(indicator, comparison))
    if let gain = priority.gain {
      details.append("alone at the reference, it would lift the index by \(gain.fixed(2))")
    }
    return Document.Entry(
      label: "\(priority.rank)",
      lead: indicator.title,
      details: details
    )
  }

  private func metricDetail(
    _ indicator: Indicator,
    _ own: IndicatorComparison
  ) -> [String] {
    guard !indicator.metrics.isEmpty else { return ["no metric linked"] }
    let values = indicator.metrics.compactMap { id -> String? in
      guard let metric = framework[metric: id],
        let standing = comparison.metrics.first(where: { $0.id == id })?.allStudents,
        let value = standing.value
      else { return nil }
      let state = standing.state.map { " (state \(metric.number($0.value)))" } ?? ""
      return "\(metric.title) \(metric.text(value))\(state)"
    }
    guard !values.isEmpty else { return ["linked metrics: no figure given for these years"] }
    var details = [values.joined(separator: "; ")]
    if let behind = own.furthestBehind, let metric = framework[metric: behind.metric],
      let group = framework[group: behind.group]
    {
      details.append(
        "furthest behind: \(group.title) (\(metric.title) \(metric.text(behind.value)))"
      )
    }
    return details
  }

  /// Why a kind of domain has nothing to work on first.
  package func noPriorityReason(_ kind: Domain.Kind) -> String {
    let positions = framework.domains(of: kind).flatMap { $0.indicators }.map { $0.position }
    if positions.allSatisfy({ assessment.ratings[$0].level == nil }) {
      return "Nothing is rated here, so there is nothing to rank."
    }
    if positions.allSatisfy({ comparison.indicators[$0].gap == nil }) {
      return "No rated indicator has a reference level, so there is nothing to rank."
    }
    return "No rated indicator lies below its reference level."
  }
}
