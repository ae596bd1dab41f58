extension PlanReport {
  /// Stubs of actions: what the studied districts did about each first priority, named and cited.
  func actions(of goal: PlanGoal, into writer: inout NotesWriter) {
    let facts = facts(for: goal)
    let rows = zip(goal.priorities, facts).enumerated().map { index, action in
      [
        "\(goal.number).\(index + 1)", Prose(framework.indicators[action.0.indicator].title),
        description(of: action.0, action.1), blank(.funds), blank(.contributing),
      ]
    }
    let empty: [Prose] = [
      "\(goal.number).1", blank(.action), blank(.action), blank(.funds), blank(.contributing),
    ]
    writer.table(head(.actions), rows.isEmpty ? [empty] : rows)
    for (index, priority) in goal.priorities.enumerated() {
      let reference = framework.profile.references[priority.indicator]
      writer.note(
        "Action \(goal.number).\(index + 1): \(framework.indicators[priority.indicator].title)",
        figures: [ground(ofRating: priority.indicator)].compactMap { $0 },
        lines: [framework.indicators[priority.indicator].origin.description]
          + (reference.map { [$0.origin.description] } ?? []),
        sources: (reference?.citations ?? []) + facts[index].map { $0.fact.citation }
      )
    }
    recommendations(for: goal, into: &writer)
  }

  /// What is to be seen, what the studied districts did, and what people must add.
  private func description(of priority: Priority, _ examples: [Example]) -> Prose {
    let indicator = framework.indicators[priority.indicator]
    var parts = [Prose(indicator.statement)]
    if let reference = framework.profile.references[priority.indicator] {
      if let level = reference.level, level == level.rounded() {
        parts.append(
          "At level \(level.plain) the rubric reads: \(indicator.descriptors[Int(level) - 1])"
        )
      }
      let names = reference.seenIn.compactMap { id in
        framework.profile.districts.first { $0.id == id }?.name
      }
      parts.append(
        """
        The study (\(reference.strength.title)): \(reference.why)\
        \(names.isEmpty ? "" : " Named for it: \(names.listed).")
        """
      )
    }
    parts += examples.map { name, fact in
      let source = framework[source: fact.citation.source]?.id.description ?? ""
      return "\(name): \(fact.text) (\(source), \"\(fact.citation.heading)\")"
    }
    parts.append(.toComplete("who does what, where and by when"))
    return parts.joined(separator: "\n")
  }

  /// What a source tells of a studied district.
  private typealias Example = (name: String, fact: OutlierProfile.Fact)

  /// At most this many examples go with one action.
  private static let mostExamples = 2

  /// For each action of a goal, what the sources tell of single districts in its domain.
  ///
  /// Of the districts named for the practice, if the sources tell anything of them; each fact stands once in
  /// a goal, and nothing is told of the district itself.
  private func facts(for goal: PlanGoal) -> [[Example]] {
    var told: Set<OutlierProfile.Fact> = []
    let others = framework.profile.districts.filter { $0.cds != assessment.district.cds }
    return goal.priorities.map { priority in
      let domain = framework.domains[priority.domain].id
      let named = framework.profile.references[priority.indicator]?.seenIn ?? []
      let all = others.flatMap { district in
        district.facts.filter { $0.domains.contains(domain) }.map { (district, $0) }
      }
      let ofNamed = all.filter { named.contains($0.0.id) }
      let fresh = (ofNamed.isEmpty ? all : ofNamed).filter { !told.contains($0.1) }
        .prefix(Self.mostExamples)
      told.formUnion(fresh.map { $0.1 })
      return fresh.map { ($0.0.name, $0.1) }
    }
  }

  /// What the study recommends to districts, from the policy areas of the goal.
  private func recommendations(for goal: PlanGoal, into writer: inout NotesWriter) {
    let areas = map.themes[goal.theme].domains.sorted().map { framework.domains[$0] }
      .filter { $0.recommendations?.district.isEmpty == false }
    guard !areas.isEmpty else { return }
    writer.plain("What the study recommends to districts here (not a part of the template):")
    writer.list(
      areas.flatMap { area in
        (area.recommendations?.district ?? []).map { text -> Prose in
          writer.note(
            text,
            lines: area.indicators.first.map { [$0.origin.file] } ?? [],
            sources: area.citations
          )
          return "\(area.title): \(text)"
        }
      }
    )
  }
}

extension Reference.Strength {
  /// How widely the source claims a practice, in words.
  var title: String {
    switch self {
    case .every: "said of all the districts"
    case .most: "said of most of the districts"
    case .several: "said of several of the districts"
    case .some: "said of one or two districts, as an example"
    }
  }
}
