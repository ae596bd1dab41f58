/// A goal of planning notes.
struct PlanGoalOutput: WrittenObject {
  let goal: PlanGoal
  let plan: PlanReport

  static func keys(_ g: inout some ObjectVisitor<Self>) {
    g.key("number", .whole(1...1_000)) { $0.goal.number }
    g.key("id", .name) { $0.theme.id }
    g.key("description", .text) { $0.theme.description }
    g.key(
      "type",
      .optional(.choice),
      "null where no metric has a level, so that nothing can be suggested."
    ) { $0.goal.kind }
    g.key("state-priorities", .list(of: .whole(1...10))) { $0.goal.statePriorities }
    g.key("priorities", .list(of: .object)) { own in
      own.goal.priorities.map { PlanPriorityOutput(priority: $0, report: own.plan.report) }
    }
    g.key("tied-outside", .list(of: .indicatorPath)) { $0.paths($0.goal.tiedOutside) }
    g.key("unrated", .list(of: .indicatorPath)) { $0.paths($0.goal.unrated) }
    g.key("metrics", .list(of: .object)) { own in
      own.goal.rows.map { PlanRowOutput(row: $0, metric: own.plan.metric($0.metric)) }
    }
  }

  private var theme: PlanMap.Theme { plan.map.themes[goal.theme] }

  private func paths(_ indicators: [Int]) -> [String] {
    indicators.map { plan.path(ofIndicator: $0) }
  }
}

/// A priority that a goal takes up.
struct PlanPriorityOutput: WrittenObject {
  let priority: Priority
  let report: GapReport

  static func keys(_ p: inout some ObjectVisitor<Self>) {
    p.key("kind", .choice) { $0.priority.kind }
    p.key("rank", .whole(1...10_000)) { $0.priority.rank }
    p.key("indicator", .name) { $0.report.framework.indicators[$0.priority.indicator].id }
    p.key("domain", .name) { $0.report.framework.domains[$0.priority.domain].id }
    p.key("level", .known(.level)) { $0.report.assessment.ratings[$0.priority.indicator].level }
    p.key("reference", .known(.level), "This project's reading.") {
      $0.report.comparison.indicators[$0.priority.indicator].reference
    }
    p.key("gap", .above(0)) { $0.priority.factors.gap }
    p.key("shortfall", .optional(.share)) { $0.priority.factors.shortfall }
    p.key("priority", .above(0)) { $0.priority.factors.product }
  }
}

extension PlanMap.GoalKind: WrittenWord {}
