/// What is known about a district, collected for its plan: values only, in the order of the state's template.
package struct PlanningNotes: Sendable, Hashable {
  /// The template, the rules and what people must fill in.
  package let map: PlanMap
  /// Which plan is written, and why.
  package let choice: PlanYearChoice
  /// The years of the inputs that the plan cannot use.
  package let outside: PlanYearsOutside
  /// The metrics as they are in the plan's newest data or the year before, in the framework's order.
  package let newest: [MetricComparison]
  /// Student groups at the lowest status, by metric; metrics without one are left out.
  package let lowest: [LowestStatus]
  /// Student groups of metrics with cut scores whose figures are shown, and rest on too few students to judge.
  package let tooFew: [LowestStatus]
  /// The goals in order.
  package let goals: [PlanGoal]
  /// What to ask whom.
  package let questions: [PartnerQuestions]
  /// Needs of the groups whose funding the plan must account for.
  package let needs: [ServiceNeed]
  /// What the plan must contain, and whether the inputs show that it applies.
  package let duties: [RequiredActionCheck]
  /// What the law requires to be measured for this kind of district, and whether the inputs have it.
  package let measures: [MeasureCheck]

  /// Some student groups of a metric, placed or not on the state's cut scores.
  package struct LowestStatus: Sendable, Hashable {
    /// The metric's position in the framework.
    package let metric: Int
    /// The groups with their values, in the map's order; all students first if they are there too.
    package let groups: [GroupStanding]
  }

  /// Gathers notes for one plan.
  ///
  /// - Parameters:
  ///   - analysis: That of any district.
  ///   - map: How the framework reads as a plan.
  ///   - choice: Which plan is written.
  init(of analysis: GapAnalysis, by map: PlanMap, _ choice: PlanYearChoice) {
    self.map = map
    self.choice = choice
    let (assessment, basis) = (analysis.assessment, analysis.basis)
    let framework = analysis.framework
    let then = assessment.speaking(for: choice.year.data)
    let standings = Standings(of: then, on: basis)
    newest = framework.metrics.indices.map { MetricComparison(of: $0, then, standings, on: basis) }
    let table = PlanTable(
      assessment: assessment,
      framework: framework,
      map: map,
      choice: choice
    )
    goals =
      GoalGathering(
        assessment: assessment,
        framework: framework,
        map: map,
        table: table,
        newest: newest,
        priorities: analysis.priorities
      ).goals
    lowest = Self.groups(newest, map) { standing in
      guard standing.takesPart, let level = standing.level else { return false }
      return !level.reaches(framework.scale.lowest + 1)
    }
    let kind = assessment.district.kind
    tooFew = Self.groups(newest, map) { !$0.takesPart && $0.value != nil }
      .filter { framework.metrics[$0.metric].cutScores(for: kind) != nil }
    let rows = goals.flatMap { $0.rows }
    outside = PlanYearsOutside(assessment, rows, by: map)
    let gathered = goals.flatMap { $0.priorities }
    questions = map.partners.map { PartnerQuestions(for: $0, gathered, rows) }
    needs = goals.compactMap { ServiceNeed(of: $0, for: map.unduplicated) }
    duties = map.requiredActions.map {
      RequiredActionCheck(of: $0, assessment, until: choice.year.data)
    }
    measures = map.statePriorities.flatMap { priority in
      priority.measures.filter { $0.kinds.contains(assessment.district.kind) }
        .map { MeasureCheck(of: $0, in: priority, rows, assessment.publishedRatings) }
    }
  }

  private static func groups(
    _ newest: [MetricComparison],
    _ map: PlanMap,
    where belongs: (GroupStanding) -> Bool
  ) -> [LowestStatus] {
    let shown = [StudentGroup.ID.all] + map.groups
    return newest.enumerated().compactMap { metric, comparison in
      let groups = shown.compactMap { id in comparison.groups.first { $0.group == id } }
        .filter(belongs)
      return groups.isEmpty ? nil : LowestStatus(metric: metric, groups: groups)
    }
  }
}

extension Assessment {
  /// The same figures, looked at from another school year.
  fileprivate func speaking(for year: SchoolYear) -> Assessment {
    var then = self
    then.cycle = year
    return then
  }
}
