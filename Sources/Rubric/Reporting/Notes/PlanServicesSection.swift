extension PlanReport {
  /// The part about the groups whose funding the plan must account for.
  func services(into writer: inout NotesWriter) {
    writer.table(head(.grants), [[blank(.amount), blank(.amount)]])
    writer.table(
      head(.percentage),
      [[blank(.percent), blank(.percent), blank(.amount), blank(.percent)]]
    )
    writer.subheading(heading(.requiredDescriptions))
    writer.minorHeading(heading(.leaWide))
    let groups = map.unduplicated.map(groupTitle).listed
    writer.plain(
      """
      To consider: actions of goals in whose metrics \(groups) lag. Whether an action contributes, \
      and on which basis, is for people to decide.
      """
    )
    writer.table(head(.leaWide), needs(into: &writer))
    writer.minorHeading(heading(.limited))
    writer.table(head(.limited), limited)
    writer.minorHeading(heading(.concentration))
    writer.plain(blank(.concentration))
    writer.table(
      head(.staffing),
      ["Staff-to-student ratio, classified staff", "Staff-to-student ratio, certificated staff"]
        .map { [Prose($0), blank(.ratio), blank(.ratio)] }
    )
  }

  private func needs(into writer: inout NotesWriter) -> [[Prose]] {
    let rows = notes.needs.map { need -> [Prose] in
      let needs = need.rows.compactMap { row -> String? in
        let own = metric(row.metric)
        guard let newest = row.newest else { return nil }
        let all = notes.goals.flatMap { $0.rows }.first {
          $0.metric == row.metric && $0.group == .all
        }
        let whole = all?.newest.map { "; all students \(text($0, of: own))" } ?? ""
        writer.note(
          "Need, goal \(need.goal): \(title(of: row))",
          figures: [row.newest, all?.newest].compactMap { $0 }.map { ground($0, of: own) },
          lines: [own.origin.description],
          sources: own.citations
        )
        return "\(title(of: row)) \(text(newest, of: own))\(whole)"
      }
      return [
        actionNumbers(of: need), Prose(needs.joined(separator: "\n")), blank(.servicesReason),
        Prose(need.rows.map { $0.number }.joined(separator: ", ")),
      ]
    }
    guard rows.isEmpty else { return rows }
    return [
      [
        .toComplete("goal and action"), "By the rule above, no such group lags in these figures.",
        blank(.servicesReason), .toComplete("metric"),
      ]
    ]
  }

  /// `Goal 1, actions 1.1 to 1.4`.
  private func actionNumbers(of need: ServiceNeed) -> Prose {
    let goal = need.goal
    return switch need.actionCount {
    case 0: "Goal \(goal), \(Prose.toComplete("action"))"
    case 1: "Goal \(goal), action \(goal).1"
    default: "Goal \(goal), actions \(goal).1 to \(goal).\(need.actionCount)"
    }
  }

  private var limited: [[Prose]] {
    map.unduplicated.map { group in
      [
        .toComplete("goal and action, if there is one for this group only"),
        Prose(groupTitle(group)),
        blank(.limitedDesign), .toComplete("metric"),
      ]
    }
  }
}
