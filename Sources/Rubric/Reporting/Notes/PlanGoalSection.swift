extension PlanReport {
  /// The goals with their tables.
  func goals(into writer: inout NotesWriter) {
    writer.plain(goalRule)
    if notes.goals.isEmpty {
      writer.plain(
        .toComplete("goals; the inputs hold neither a rating below its reference nor a figure")
      )
    }
    for goal in notes.goals { self.goal(goal, into: &writer) }
    let equity = map.goalTypes[.equityMultiplier]
    writer.subheading(equity?.title ?? "")
    writer.plain("\(equity?.why.asSentence ?? "") \(blank(.equityMultiplierGoal))")
  }

  private var goalRule: Prose {
    let counts = map.rules.priorityCounts
    return """
      How these goals were made: the first \(counts[.practice] ?? 0) priorities of practices and \
      the first \(counts[.policyArea] ?? 0) of policy areas in the report's order are gathered by \
      domain into the goals of plan.yml, and each metric stands in the goal of its state priority. \
      Goals with first priorities come first, the highest of them leading; then goals whose metrics \
      fall short of level \(framework.rules.shortfallBelow.plain) on the state's cut scores; then \
      the rest. Rename, merge or drop them as you see fit.
      """
  }

  private func goal(_ goal: PlanGoal, into writer: inout NotesWriter) {
    let theme = map.themes[goal.theme]
    let type =
      goal.kind.flatMap { map.goalTypes[$0] }.map { Prose($0.title) }
      ?? .toComplete("type of goal; \(reasonWithoutLevels(goal))")
    writer.subheading("Goal \(goal.number): \(theme.title)")
    writer.table(
      head(.goal),
      [["\(goal.number)", "\(theme.description) (for discussion)", type]]
    )
    writer.note(
      "Goal \(goal.number), type and description",
      lines: [theme.origin.description]
    )
    writer.plain(
      "Suggested type: \(type)\(reason(forTypeOf: goal).map { ", because \($0)." } ?? "")"
    )
    writer.minorHeading(heading(.statePriorities))
    writer.plain(
      goal.statePriorities.isEmpty
        ? .toComplete("the state priorities")
        : "\(goal.statePriorities.map(title(ofStatePriority:)).joined(separator: "; "))"
    )
    writer.minorHeading(heading(.explanation))
    explanation(of: goal, into: &writer)
    writer.minorHeading(heading(.measuring))
    measuring(goal, into: &writer)
    writer.minorHeading(heading(.goalAnalysis))
    writer.plain(
      notes.choice.index == 0
        ? "The first plan of the cycle has no year of its own to look back on yet."
        : "Of the year before the plan's, \(previousYear)."
    )
    writer.list([.implementation, .spending, .effectiveness, .changes].map(blank))
    writer.minorHeading(heading(.actions))
    actions(of: goal, into: &writer)
  }

  private func reasonWithoutLevels(_ goal: PlanGoal) -> String {
    if goal.rows.allSatisfy({ $0.newest == nil }) {
      return "no figure of the inputs fills its table"
    }
    let kind = assessment.district.kind
    return goal.rows.allSatisfy { metric($0.metric).cutScores(for: kind) == nil }
      ? "the state has no levels for these metrics"
      : "none of its figures can be placed on the state's levels"
  }

  /// Why the type is suggested: the map's words, or the case that keeps a goal from being kept as it is.
  private func reason(forTypeOf goal: PlanGoal) -> String? {
    guard let kind = goal.kind else { return nil }
    guard kind == .broad, goal.priorities.isEmpty, goal.shortMetrics.isEmpty else {
      return map.goalTypes[kind]?.why
    }
    let titles = goal.worsenedMetrics.map { metric($0).title }
    return """
      no metric with a level lies below level \(framework.rules.shortfallBelow.plain), but \
      \(titles.listed) got worse since the baseline
      """
  }

  private var previousYear: String {
    SchoolYear(start: notes.choice.year.plan.start - 1).description
  }

  /// Why the goal is there, drawn from the report.
  private func explanation(of goal: PlanGoal, into writer: inout NotesWriter) {
    for priority in goal.priorities { say(priority, into: &writer) }
    if goal.priorities.isEmpty {
      writer.plain("No rating here is among the first priorities\(groundOfFigures(goal)).")
    }
    if !goal.tiedOutside.isEmpty {
      let titles = goal.tiedOutside.map { framework.indicators[$0].title }
      writer.plain("As urgent as the last of these, and left out by the count: \(titles.listed).")
    }
    if !goal.unrated.isEmpty {
      let titles = goal.unrated.map { framework.indicators[$0].title }
      writer.say(
        "Not rated yet, though figures of this goal bear on them; rate these first: \(titles.listed).",
        lines: goal.unrated.map { framework.indicators[$0].origin.description }
      )
    }
    shortMetrics(of: goal, into: &writer)
    lagging(in: goal, into: &writer)
    quadrants(of: goal, into: &writer)
  }

  /// What a goal without first priorities rests on, after "No rating here is among the first priorities".
  private func groundOfFigures(_ goal: PlanGoal) -> String {
    if !goal.shortMetrics.isEmpty { return ", so the goal rests on its figures" }
    if goal.leveledMetrics.isEmpty { return ", and \(reasonWithoutLevels(goal))" }
    return """
      , and no metric that has a level lies below level \(framework.rules.shortfallBelow.plain)
      """
  }

  private func say(_ priority: Priority, into writer: inout NotesWriter) {
    let indicator = framework.indicators[priority.indicator]
    let own = report.comparison.indicators[priority.indicator]
    let level = assessment.ratings[priority.indicator].level.map { $0.levelText } ?? "-"
    let factors = priority.factors
    let shortfall = factors.shortfall.map {
      """
      , and its metrics' shortfall from level \(framework.rules.shortfallBelow.plain) is \
      \($0.fixed(2)) (from 0 to 1)
      """
    }
    let product = """
      \(factors.weight.plain) × \(factors.gap.levelText)\
      \(factors.shortfall.map { " × (1 + \($0.fixed(2)))" } ?? "")
      """
    let reference = framework.profile.references[priority.indicator]
    writer.say(
      """
      \(indicator.title) (\(framework.domains[priority.domain].title)) is rated \(level); the \
      reference level is \(own.reference.map { $0.plain } ?? "-") (this project's reading), a gap of \
      \(factors.gap.levelText)\(shortfall ?? ""). Priority \(factors.product.fixed(2)) = \
      \(product), rank \(priority.rank)\(priority.isTied ? " (tied)" : "") among \
      \(priority.kind.title.lowercased()).
      """,
      figures: [ground(ofRating: priority.indicator)].compactMap { $0 }
        + ["rubric explain FILE \(path(ofIndicator: priority.indicator))"],
      lines: [indicator.origin.description] + (reference.map { [$0.origin.description] } ?? []),
      sources: reference?.citations ?? indicator.citations
    )
  }

  private func shortMetrics(of goal: PlanGoal, into writer: inout NotesWriter) {
    guard !goal.shortMetrics.isEmpty else { return }
    let parts = goal.shortMetrics.compactMap { index -> String? in
      guard let all = notes.newest[index].allStudents, let level = all.level else { return nil }
      let own = metric(index)
      let state = all.state.map { "; state \(own.text($0.value)) in \($0.year)" } ?? ""
      return "\(own.title) \(text(all.result, of: own)), \(levelText(level, of: own))\(state)"
    }
    writer.say(
      """
      Below level \(framework.rules.shortfallBelow.plain) on the state's cut scores: \
      \(parts.joined(separator: "; ")).
      """,
      figures: goal.shortMetrics.compactMap { index in
        notes.newest[index].allStudents.map { ground($0.result, of: metric(index)) }
      },
      lines: goal.shortMetrics.map { metric($0).origin.description },
      sources: goal.shortMetrics.flatMap { metric($0).citations }
    )
  }

  private func lagging(in goal: PlanGoal, into writer: inout NotesWriter) {
    let rows = goal.rows.filter { $0.group != .all }
    guard !rows.isEmpty else { return }
    let metrics = rows.map { $0.metric }.reduce(into: [Int]()) {
      if $0.last != $1 { $0.append($1) }
    }
    let parts = metrics.map { index in
      let groups = rows.filter { $0.metric == index }.compactMap { row in
        row.newest.map { "\(groupTitle(row.group)) \(text($0, of: metric(index)))" }
      }
      return "\(metric(index).title): \(groups.joined(separator: ", "))"
    }
    writer.say(
      """
      Student groups that stand \(map.rules.lagSteps.plain) or more of the state's smallest steps \
      behind all students: \(parts.joined(separator: "; ")).
      """,
      figures: rows.compactMap { row in row.newest.map { ground($0, of: metric(row.metric)) } },
      lines: metrics.compactMap {
        map.step(of: $0, for: assessment.district.kind)?.origin.description
      },
      sources: metrics.flatMap { metric($0).citations }
    )
  }

  private func quadrants(of goal: PlanGoal, into writer: inout NotesWriter) {
    let own = map.themes[goal.theme].domains.sorted().filter {
      report.comparison.domains[$0].quadrant != .unmeasured
    }
    guard !own.isEmpty else { return }
    let parts = own.map { index -> String in
      let years = yearsOfStandings(inDomain: index)
      let results = years.isEmpty ? "" : " (results of \(years))"
      return
        "\(framework.domains[index].title): \(report.comparison.domains[index].quadrant.title)\(results)"
    }
    writer.say(
      """
      Ratings of \(assessment.cycle) beside results, as a question and not a verdict: \
      \(parts.joined(separator: "; ")).
      """,
      figures: own.map {
        "rubric explain FILE \(framework.domains[$0].id)"
      }
    )
  }
}

extension PlanReport {
  /// The school years of the results that a domain's quadrant is based on, in ascending order.
  private func yearsOfStandings(inDomain index: Int) -> String {
    let years = report.comparison.metrics(behind: index).compactMap {
      report.comparison.metrics[$0].year
    }
    return Set(years).sorted().map { $0.description }.listed
  }
}

extension String {
  /// A clause as a whole sentence.
  fileprivate var asSentence: String { prefix(1).uppercased() + dropFirst() + "." }
}
