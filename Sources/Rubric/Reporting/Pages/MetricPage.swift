extension Framework {
  /// One metric with its definition, cut scores and the studied districts' figures, for a terminal.
  ///
  /// - Parameters:
  ///   - id: The metric's name.
  ///   - isColored: Whether the terminal supports color.
  /// - Returns: Text for a terminal of 80 columns; `nil` for a metric that the framework does not have.
  public func page(ofMetric id: Metric.ID, isColored: Bool = false) -> String? {
    guard let index = place(ofMetric: id) else { return nil }
    let metric = metrics[index]
    var blocks: [Document.Block] = [
      .title("\(metric.title) (\(metric.id))"), .paragraph(Prose(metric.measure)),
      .paragraph(
        """
        In \(metric.unit.rawValue), \(metric.better.rawValue) is better; for \
        \(metric.kinds.map { $0.description }.joined(separator: ", ")) districts; newest year \
        \(metric.newestYear?.description ?? "none: districts measure it themselves").
        """
      ),
    ]
    let dashboard = metric.isSameAsDashboard ? "shows the same figure" : "does not show this figure"
    let code = metric.measureCode.map { ", statutory measure \($0)" } ?? ""
    let priority = metric.statePriority.map { "State priority \($0)\(code). " } ?? ""
    blocks.append(.paragraph("\(priority)The California School Dashboard \(dashboard)."))
    if let counts = metric.counts { blocks.append(.paragraph(Prose(counts))) }
    let notes = [metric.dashboardDifference, metric.note].compactMap { $0 }
    if !notes.isEmpty { blocks.append(.paragraph(Prose(notes.joined(separator: " ")))) }
    for cutScores in metric.cutScores {
      let doubt = cutScores.isConfirmed ? "" : " (not confirmed on a page of the state's own)"
      blocks.append(
        .paragraph(
          "Cut scores, \(cutScores.kinds.map { $0.description }.joined(separator: ", ")): \(cutScores.beginsText)\(doubt)."
        )
      )
    }
    if let reference = MetricReference(of: index, in: self) {
      blocks.append(
        .paragraph(
          """
          \(reference.districtCount) districts studied, \(reference.year): lowest \
          \(reference.low.fixed(1)), middle \(reference.median.fixed(1)), highest \
          \(reference.high.fixed(1)). Context, not a target.
          """
        )
      )
    }
    blocks += profile.outcomes.filter { $0.metric == metric.id }.map {
      .paragraph(Prose(text($0, metric)))
    }
    blocks.append(.paragraph("Sources: \(metric.citations.text(in: self)); \(metric.origin)."))
    return Document(blocks: blocks).text(isColored: isColored)
  }

  /// What the study itself published, in a sentence.
  private func text(_ outcome: StudyOutcome, _ metric: Metric) -> String {
    let districts = profile.districts
    let name = { (end: StudyOutcome.End) in
      let district = districts.first { $0.id == end.district }?.name ?? "\(end.district)"
      return "\(end.value.plain) (\(district))"
    }
    let count = outcome.districtCount.map { ", of \($0) districts with enough students" } ?? ""
    return """
      In the study itself, \(outcome.year), \(self[group: outcome.group]?.title ?? "\(outcome.group)"): lowest \
      \(name(outcome.lowest)), highest \(name(outcome.highest)), state \(outcome.state.plain)\(count). \
      Source: \([outcome.citation].text(in: self)).
      """
  }
}

extension Metric {
  /// Whose students a value counts, in a sentence; `nil` if nothing is known about it.
  fileprivate var counts: String? {
    let parts = [
      grades.map { $0.count == 1 ? "grade \($0)" : "grades \($0)" }, charterSchools?.words,
    ].compactMap { $0 }
    return parts.isEmpty ? nil : "Counted: \(parts.joined(separator: "; "))."
  }
}
