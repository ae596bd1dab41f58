extension PlanReport {
  /// The goal's table of metrics, and how its targets were made.
  func measuring(_ goal: PlanGoal, into writer: inout NotesWriter) {
    guard !goal.rows.isEmpty else {
      let row: [Prose] =
        ["\(goal.number).1", .toComplete("a metric")]
        + head(.measuring).titles.dropFirst(2).map { .toComplete($0.lowercased()) }
      return writer.table(head(.measuring), [row])
    }
    writer.table(head(.measuring), goal.rows.map(cells))
    for row in goal.rows { note(row, into: &writer) }
    writer.plain(targetRule)
    writer.table(
      .targets,
      goal.rows.map { row in
        [row.number, workingText(of: row), toGoText(of: row), studied(row), state(row)]
          .map { Prose($0) }
      }
    )
    counted(in: goal, into: &writer)
  }

  private var targetRule: Prose {
    let rules = map.rules
    return """
      Targets are for discussion. Each is the baseline bettered by \(rules.targetSteps.plain) of the \
      state's smallest steps, for a group that lags by its distance to all students divided by \
      \(rules.distanceParts.plain) if that is more; never past the start of the best status, never \
      worse than today. ~ marks steps that were not confirmed on a page of the state's own. "Studied \
      districts" are the lowest, middle and highest of the districts that LPI studied: context, not \
      a target.
      """
  }

  /// The seven cells of a row.
  func cells(_ row: PlanRow) -> [Prose] {
    let own = metric(row.metric)
    let code = own.measureCode.map { " (\($0))" } ?? ""
    let mark = row.isNew ? " (new to the plan)" : ""
    return [
      Prose(row.number), "\(title(of: row))\(row.group == .all ? code : "")\(mark)",
      text(row.baseline, of: own),
    ]
      + row.outcomes.enumerated().map { index, cell in
        text(cell, of: own, inPlan: index + 1)
      } + [targetText(of: row), differenceText(of: row)]
  }

  private func text(_ cell: PlanRow.Cell, of metric: Metric, inPlan index: Int = 0) -> Prose {
    switch cell {
    case .figure(let value, _): return Prose(text(value, of: metric))
    case .hidden(let year): return "not shown (\(year))"
    case .missing(let year): return .toComplete("figure of \(year)")
    case .beforeCycle(let year):
      return .toComplete("baseline of \(map.years[0].data) or later; the inputs end in \(year)")
    case .beforeBaseline: return "n/a"
    case .notYet:
      guard index < map.years.count else { return "" }
      return "(in the plan of \(map.years[index].plan))"
    }
  }

  private func targetText(of row: PlanRow) -> Prose {
    switch row.target {
    case .worked(let working):
      """
      \(metric(row.metric).text(working.value)) \
      (for discussion\(row.toGo == 0 ? "; reached: choose a new target" : ""))
      """
    case .noStep: .toComplete("target; the state has no smallest step for it")
    case .noFigure: .toComplete("target; there is no baseline")
    case .tooFew: .toComplete("target; the baseline rests on too few students")
    }
  }

  /// `3.5 percentage points (from 2024-25)`; empty without a target.
  private func toGoText(of row: PlanRow) -> String {
    guard let toGo = row.toGo, let today = row.newest else { return "" }
    if toGo == 0 { return "reached (\(today.year))" }
    return "\(metric(row.metric).distanceText(toGo)) (from \(today.year))"
  }

  /// What each metric of a goal counts, and where it is no figure of the Dashboard.
  private func counted(in goal: PlanGoal, into writer: inout NotesWriter) {
    var seen: Set<Int> = []
    let metrics = goal.rows.map { $0.metric }.filter { seen.insert($0).inserted }.map(metric)
    writer.plain("What the metrics count:")
    writer.list(
      metrics.map { own in
        let difference = own.dashboardDifference.map { " \($0)" } ?? ""
        let other = own.isSameAsDashboard ? "" : " Not a figure of the Dashboard.\(difference)"
        return "\(own.title): \(own.measure)\(other)"
      }
    )
  }

  /// Empty in the first plan, as the template wants it.
  private func differenceText(of row: PlanRow) -> Prose {
    let own = metric(row.metric)
    if let difference = row.difference {
      return """
        \(own.differenceText(difference.value)) (\(own.change(by: difference.value).rawValue), \
        \(difference.year))
        """
    }
    if row.isNew { return "n/a" }
    return notes.choice.index == 0 ? "" : .toComplete("difference")
  }

  /// `21.6 - 3 × 0.5 = 20.1`, and what held it.
  func workingText(of row: PlanRow) -> String {
    let own = metric(row.metric)
    guard case .worked(let working) = row.target else { return "" }
    let sign = own.better == .higher ? "+" : "-"
    let isConfirmed =
      map.step(of: row.metric, for: assessment.district.kind)?.isConfirmed ?? false
    let start = working.start.fixed(1)
    let plain = working.start + (own.better == .higher ? working.way : -working.way)
    let way: String
    if working.isByDistance, let distance = working.distance {
      way = "\(distance.fixed(1)) / \(map.rules.distanceParts.plain)"
    } else {
      way = "\(working.steps.plain) × \(working.step.plain)\(isConfirmed ? "" : "~")"
    }
    let limit =
      switch working.limit {
      case .none: ""
      case .bestStatus(let value): "; held at \(value.plain), where the best status begins"
      case .range(let value): "; held at \(value.plain), the end of what can occur"
      case .today(let value): "; today's \(value.fixed(1)) is better and stands"
      }
    return "\(start) \(sign) \(way) = \(plain.fixed(1))\(limit)"
  }

  private func studied(_ row: PlanRow) -> String {
    guard row.group == .all, let reference = notes.newest[row.metric].reference else { return "" }
    let own = metric(row.metric)
    let values = [reference.low, reference.median, reference.high].map(own.number)
    return "\(values.joined(separator: " / ")) (\(reference.year))"
  }

  private func state(_ row: PlanRow) -> String {
    let standing = notes.newest[row.metric].groups.first { $0.group == row.group }
    return standing?.state.map { "\(metric(row.metric).number($0.value)) (\($0.year))" } ?? ""
  }

  private func note(_ row: PlanRow, into writer: inout NotesWriter) {
    let own = metric(row.metric)
    let step = map.step(of: row.metric, for: assessment.district.kind)
    let figures = ([row.baseline] + row.outcomes).compactMap { $0.figure }
    writer.note(
      "Metric \(row.number): \(title(of: row))",
      figures: figures.map { ground($0, of: own) },
      lines: [own.origin.description] + (step.map { [$0.origin.description] } ?? []),
      sources: own.citations + (step?.citations ?? [])
    )
  }
}
