extension PlanReport {
  /// Where a metric of all students stood at the baseline, and where it stands now, on the state's cut scores.
  package struct LevelChange: Sendable {
    /// The metric.
    package let title: String
    /// At the baseline; `nil` for a row that is new to the plan.
    package let then: Double?
    /// In the newest data.
    package let now: Double
    /// Both in words.
    package let words: String
  }

  /// What a heading says about the notes.
  package var title: String {
    "Planning notes for the LCAP of \(notes.choice.year.plan): \(assessment.district.markedName)"
  }

  /// The lowest and the highest level.
  package var levels: ClosedRange<Double> { framework.scale.lowest...framework.scale.highest }

  /// The metrics with a level now, in the order of the goals; figures of few students are left out.
  package var levelChanges: [LevelChange] {
    let kind = assessment.district.kind
    return notes.goals.flatMap { $0.rows }.filter { $0.group == .all }.compactMap { row in
      let own = metric(row.metric)
      guard let newest = row.newest, takesPart(newest), let value = newest.value,
        let now = own.levelEquivalent(of: value, for: kind)
      else { return nil }
      let start =
        row.difference == nil
        ? nil
        : row.baseline.figure.flatMap {
          takesPart($0) ? $0.value : nil
        }
      let then = start.flatMap { own.levelEquivalent(of: $0, for: kind) }
      let from = then.map { "from \($0.fixed(1)) to " } ?? ""
      return LevelChange(
        title: own.title,
        then: then,
        now: now,
        words: "\(own.title) \(from)\(now.fixed(1))"
      )
    }
  }

  /// The picture's message.
  package var chartTitle: String {
    let changes = levelChanges
    let short = changes.count { !$0.now.reaches(framework.rules.shortfallBelow) }
    let level = framework.rules.shortfallBelow.plain
    return """
      \(short) of the \(changes.count) \(changes.count == 1 ? "metric" : "metrics") with cut scores \
      \(short == 1 ? "lies" : "lie") below level \(level) on the state's cut scores
      """
  }

  /// What the picture's marks mean.
  package var chartKey: String { "Ring: baseline; dot: newest." }

  /// The picture in words.
  package var chartWords: String {
    """
    \(chartTitle). \(chartKey) \(levelChanges.map { $0.words }.joined(separator: "; ")).
    """
  }
}
