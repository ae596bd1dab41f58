/// One goal of the plan: the priorities and metrics that a theme gathers.
package struct PlanGoal: Sendable, Hashable {
  /// From 1, in the order of the notes.
  package let number: Int
  /// The theme's position in the map.
  package let theme: Int
  /// The type of goal that is suggested; `nil` if nothing can be judged.
  package let kind: PlanMap.GoalKind?
  /// The state priorities that it addresses, in ascending order.
  package let statePriorities: [Int]
  /// The first priorities that belong here, in the report's order.
  package let priorities: [Priority]
  /// Indicators as urgent as the last one gathered, which the count leaves out; their positions.
  package let tiedOutside: [Int]
  /// Where nothing here is a first priority: unrated indicators that its metrics bear on; their positions.
  package let unrated: [Int]
  /// The metrics below the level at which a metric falls short; their positions.
  package let shortMetrics: [Int]
  /// The metrics that have a level; their positions.
  package let leveledMetrics: [Int]
  /// The metrics that got worse since the baseline, all students; their positions.
  package let worsenedMetrics: [Int]
  /// The rows of its table.
  package let rows: [PlanRow]
}

/// Gathers first priorities and metrics into goals.
struct GoalGathering {
  let assessment: Assessment
  let framework: Framework
  let map: PlanMap
  let table: PlanTable
  /// The metrics as they are in the plan's newest data, in the framework's order.
  let newest: [MetricComparison]
  let priorities: [Priority]

  /// Goals with first priorities by the highest of them, then those by their numbers alone, then the rest.
  var goals: [PlanGoal] {
    let gathered = gathered
    let drafts = map.themes.indices.compactMap { draft($0, gathered) }
    let ordered = drafts.enumerated().sorted {
      ($0.element.order, $0.offset) < ($1.element.order, $1.offset)
    }
    return ordered.enumerated().map { index, draft in
      goal(draft.element, number: index + 1)
    }
  }

  private struct Draft {
    let theme: Int
    let priorities: [Priority]
    let tied: [Int]
    let metrics: [Int]
    let leveled: [Int]
    let short: [Int]

    /// Negative products first; numbers alone at 0; nothing that falls short at 1.
    var order: Double {
      priorities.map { -$0.factors.product }.min() ?? (short.isEmpty ? 1 : 0)
    }
  }

  /// The first priorities of each kind, and those that tie with the last one and are left out.
  private var gathered: (taken: [Priority], tied: [Priority]) {
    var taken: [Priority] = []
    var tied: [Priority] = []
    for kind in Domain.Kind.allCases {
      let own = priorities.filter { $0.kind == kind }
      let count = map.rules.priorityCounts[kind] ?? 0
      taken += own.prefix(count)
      guard count > 0, own.count > count else { continue }
      tied += own.dropFirst(count).prefix { $0.rank == own[count - 1].rank }
    }
    return (taken, tied)
  }

  private func draft(_ index: Int, _ gathered: (taken: [Priority], tied: [Priority])) -> Draft? {
    let theme = map.themes[index]
    let metrics = framework.metrics.indices.filter { self.theme(ofMetric: $0) == index }
      .filter { !table.rows(of: $0, number: "").isEmpty }
    let own = gathered.taken.filter { theme.domains.contains($0.domain) }
    guard !own.isEmpty || !metrics.isEmpty else { return nil }
    let leveled = metrics.filter { level(ofMetric: $0) != nil }
    return Draft(
      theme: index,
      priorities: own,
      tied: gathered.tied.filter { theme.domains.contains($0.domain) }.map { $0.indicator },
      metrics: metrics,
      leveled: leveled,
      short: leveled.filter {
        !(level(ofMetric: $0)?.reaches(framework.rules.shortfallBelow) ?? true)
      }
    )
  }

  /// The level of all students, where their number is enough to take part.
  private func level(ofMetric metric: Int) -> Double? {
    newest[metric].allStudents.flatMap { $0.takesPart ? $0.level : nil }
  }

  /// The theme of a metric's state priority; the last one if it has none.
  private func theme(ofMetric metric: Int) -> Int {
    let number = framework.metrics[metric].statePriority
    return map.themes.firstIndex { theme in number.map(theme.statePriorities.contains) ?? false }
      ?? map.themes.count - 1
  }

  private func goal(_ draft: Draft, number: Int) -> PlanGoal {
    let domains = Set(draft.priorities.map { $0.domain })
    let ofDomains = domains.flatMap { framework.domains[$0].statePriorities }
    let ofMetrics = draft.metrics.compactMap { framework.metrics[$0].statePriority }
    let rows = draft.metrics.enumerated().flatMap { index, metric in
      table.rows(of: metric, number: "\(number).\(index + 1)")
    }
    let worsened = rows.filter { $0.group == .all && table.hasWorsened($0) }.map { $0.metric }
    return PlanGoal(
      number: number,
      theme: draft.theme,
      kind: kind(draft, domains.count, hasWorsened: !worsened.isEmpty),
      statePriorities: Set(ofDomains + ofMetrics).sorted(),
      priorities: draft.priorities,
      tiedOutside: draft.tied,
      unrated: draft.priorities.isEmpty ? unrated(draft) : [],
      shortMetrics: draft.short,
      leveledMetrics: draft.leveled,
      worsenedMetrics: worsened,
      rows: rows
    )
  }

  /// One domain makes a focus goal; a goal at its level and no worse is a maintenance goal; without levels nothing
  /// is suggested.
  private func kind(_ draft: Draft, _ domains: Int, hasWorsened: Bool) -> PlanMap.GoalKind? {
    guard domains == 0 else { return domains == 1 ? .focus : .broad }
    guard !draft.leveled.isEmpty else { return nil }
    return draft.short.isEmpty && !hasWorsened ? .maintenance : .broad
  }

  /// Unrated indicators of the theme with a reference, on which a metric that falls short bears.
  private func unrated(_ draft: Draft) -> [Int] {
    let short = Set(draft.short.map { framework.metrics[$0].id })
    return map.themes[draft.theme].domains.sorted().flatMap { framework.domains[$0].indicators }
      .filter { indicator in
        assessment.ratings[indicator.position].state == .notRated
          && framework.profile.references[indicator.position]?.level != nil
          && indicator.metrics.contains(where: short.contains)
      }
      .map { $0.position }
  }
}
