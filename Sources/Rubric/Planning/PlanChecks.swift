/// What to ask a group that the plan must be discussed with.
package struct PartnerQuestions: Sendable, Hashable {
  /// The group.
  package let partner: PlanMap.PartnerGroup
  /// First priorities in the domains that it knows best, at most three.
  package let priorities: [Priority]
  /// Rows of all students of metrics that it can explain, at most three.
  package let results: [PlanRow]
  /// For each result, the rows of the groups that lag, in the order of the table.
  package let lagging: [[PlanRow]]

  /// How many ratings, and how many results, one group is asked about: as many as fit into an evening.
  private static let most = 3

  init(for partner: PlanMap.PartnerGroup, _ priorities: [Priority], _ rows: [PlanRow]) {
    self.partner = partner
    self.priorities = Array(
      priorities.filter { partner.domains.contains($0.domain) }.prefix(Self.most)
    )
    results = Array(
      partner.metrics.compactMap { metric in
        rows.first { $0.metric == metric && $0.group == .all && $0.newest != nil }
      }.prefix(Self.most)
    )
    lagging = results.map { result in
      rows.filter { $0.metric == result.metric && $0.group != .all && $0.newest != nil }
    }
  }
}

/// Needs of the groups whose funding the plan must account for, in one goal.
package struct ServiceNeed: Sendable, Hashable {
  /// The goal's number.
  package let goal: Int
  /// How many actions the goal has in these notes.
  package let actionCount: Int
  /// The rows of such groups that lag.
  package let rows: [PlanRow]

  /// Fails if no such group lags in the goal's metrics.
  init?(of goal: PlanGoal, for groups: [StudentGroup.ID]) {
    let own = goal.rows.filter { groups.contains($0.group) }
    guard !own.isEmpty else { return nil }
    self.goal = goal.number
    actionCount = goal.priorities.count
    rows = own
  }
}

/// Something that the plan must contain, and whether the inputs show that it applies.
package struct RequiredActionCheck: Sendable, Hashable {
  /// What the inputs say about the condition.
  package enum State: Sendable, Hashable {
    /// The group is large enough; the figure whose number of students says so.
    case applies(MetricValue)
    /// The group is too small; the figure whose number of students says so.
    case doesNotApply(MetricValue)
    /// The inputs cannot tell.
    case unknown
  }

  /// What the plan must contain.
  package let action: PlanMap.RequiredAction
  /// What the inputs say about the condition.
  package let state: State
  /// The position of the metric whose number of students decides; `nil` if the inputs cannot tell.
  package let metric: Int?

  init(of action: PlanMap.RequiredAction, _ assessment: Assessment, until year: SchoolYear) {
    self.action = action
    let known = action.threshold.map { threshold in
      threshold.metrics.compactMap { metric -> (metric: Int, value: MetricValue, count: Int)? in
        let newest = assessment.values[metric]
          .filter { $0.group == threshold.group && $0.year <= year && $0.count != nil }
          .max { $0.year < $1.year }
        return newest.flatMap { value in value.count.map { (metric, value, $0) } }
      }
    }
    let least = action.threshold?.count ?? 0
    // One number that is large enough proves it; a small one may only be of a part of the group.
    if let enough = known?.first(where: { $0.count >= least }) {
      (state, metric) = (.applies(enough.value), enough.metric)
    } else if let first = known?.first {
      (state, metric) = (.doesNotApply(first.value), first.metric)
    } else {
      (state, metric) = (.unknown, nil)
    }
  }
}

/// A measure that the law requires, and the rows that answer it.
package struct MeasureCheck: Sendable, Hashable {
  /// The measure.
  package let measure: PlanMap.Measure
  /// Where it is published.
  package let citations: [Citation]
  /// The numbers of the rows of all students that answer it.
  package let rows: [String]
  /// Whether the published ratings of the inputs answer it.
  package let isRated: Bool

  /// Whether the inputs lack it.
  package var isLacking: Bool { rows.isEmpty && !isRated }

  init(
    of measure: PlanMap.Measure,
    in priority: PlanMap.StatePriority,
    _ rows: [PlanRow],
    _ published: [PublishedRatings]
  ) {
    self.measure = measure
    citations = priority.citations
    self.rows = rows.filter {
      measure.metrics.contains($0.metric) && $0.group == .all && $0.newest != nil
    }.map { $0.number }
    isRated = published.contains { measure.publishedRatings.contains($0.instrument) }
  }
}
