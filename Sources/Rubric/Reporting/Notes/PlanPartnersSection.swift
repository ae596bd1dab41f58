extension PlanReport {
  /// Whom the plan is discussed with, and what to ask them.
  func partners(into writer: inout NotesWriter) {
    writer.table(
      head(.partners),
      map.partners.map { [Prose($0.title), blank(.process)] }
    )
    writer.plain(blank(.influence))
    writer.subheading("Questions to take to each group")
    writer.plain(
      "Not a part of the template. Each group gets the priorities and figures that it knows best."
    )
    for questions in notes.questions { ask(questions, into: &writer) }
  }

  private func ask(_ questions: PartnerQuestions, into writer: inout NotesWriter) {
    let partner = questions.partner
    writer.minorHeading(partner.title)
    let ratings = questions.priorities.map { priority -> Prose in
      let indicator = framework.indicators[priority.indicator]
      let level = assessment.ratings[priority.indicator].level.map { $0.levelText } ?? "-"
      let sentence: Prose = """
        \(indicator.title) (the district rates itself \(level) of \
        \(framework.scale.highest.plain)): \(indicator.statement) \(partner.onRatings)
        """
      writer.note(
        "Questions on: \(indicator.title)",
        figures: [ground(ofRating: priority.indicator)].compactMap { $0 },
        lines: [indicator.origin.description],
        sources: indicator.citations
      )
      return sentence
    }
    let results = zip(questions.results, questions.lagging).compactMap { row, lagging -> Prose? in
      let own = metric(row.metric)
      guard let newest = row.newest else { return nil }
      let worst = furthestBehind(lagging)
      let groups = worst.compactMap { row in
        row.newest?.value.map { "\(groupTitle(row.group)) \(own.text($0))" }
      }
      let behind = groups.isEmpty ? "" : "; furthest behind: \(groups.joined(separator: ", "))"
      writer.note(
        "Questions on: \(own.title)",
        figures: ([newest] + worst.compactMap { $0.newest }).map { ground($0, of: own) },
        lines: [own.origin.description],
        sources: own.citations
      )
      return "\(own.title) \(text(newest, of: own))\(behind). \(partner.onResults)"
    }
    let asked = ratings + results
    writer.list(asked.isEmpty ? questionsOfTheirOwn(partner) : asked)
  }

  /// A group that the map gives nothing to be asked about is asked its questions as they are.
  private func questionsOfTheirOwn(_ partner: PlanMap.PartnerGroup) -> [Prose] {
    partner.domains.isEmpty && partner.metrics.isEmpty
      ? [Prose(partner.onRatings), Prose(partner.onResults)]
      : [
        .toComplete("questions; the inputs hold no first priority or figure that this group knows")
      ]
  }

  /// The rows with the worst newest figures, at most three, the worst first.
  private func furthestBehind(_ rows: [PlanRow]) -> [PlanRow] {
    let ordered = rows.enumerated().sorted { left, right in
      guard let one = left.element.newest?.value, let other = right.element.newest?.value,
        one != other
      else { return left.offset < right.offset }
      return (one > other) == (metric(left.element.metric).better == .lower)
    }
    return ordered.prefix(3).map { $0.element }
  }
}
