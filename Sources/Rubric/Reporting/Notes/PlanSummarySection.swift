extension PlanReport {
  /// The template's first part: whom the district serves, and what the numbers say.
  func summary(into writer: inout NotesWriter) {
    writer.table(
      head(.agency),
      [[Prose(assessment.district.name), blank(.contact), blank(.reach)]]
    )
    writer.subheading(heading(.generalInformation))
    writer.say(districtSentence, figures: ["'district' in the input"])
    if assessment.district.enrollment != nil {
      switch assessment.district.charterSchools {
      case .leftOut: break
      case .counted:
        writer.plain(
          .toComplete("enrollment without charter schools, which the number above counts in")
        )
      case nil:
        writer.plain(
          .toComplete("enrollment without charter schools, if the number above counts them in")
        )
      }
    }
    writer.plain(blank(.generalInformation))
    writer.plain(blank(.equityMultiplierSchools))
    writer.subheading(heading(.annualPerformance))
    writer.picture()
    performance(into: &writer)
    writer.plain(blank(.lowestLevels))
    writer.plain(blank(.recoveryGrant))
    writer.subheading(heading(.technicalAssistance))
    writer.plain(blank(.technicalAssistance))
    writer.subheading(heading(.supportAndImprovement))
    let blanks: [(PlanMap.Heading, PlanMap.Blank)] = [
      (.schoolsIdentified, .schoolsIdentified), (.supportForSchools, .supportForSchools),
      (.monitoring, .monitoring),
    ]
    for (heading, blank) in blanks {
      writer.minorHeading(self.heading(heading))
      writer.plain(self.blank(blank))
    }
  }

  private var districtSentence: String {
    let district = assessment.district
    let kind = framework.districtKinds.first { $0.id == district.kind }
    let size =
      district.enrollment.map { " with \($0.grouped) students, as the inputs count them" } ?? ""
    let share = district.lowIncome.map {
      "; \($0.fixed(1)) % of the students are from low-income families"
    }
    let charters = district.countedSchools.map { "; \($0)" }
    return
      "\(district.name) is \(kind?.article ?? "a") \(kind?.title ?? "")\(size)\(share ?? "")\(charters ?? "")."
  }

  /// Successes and challenges, as far as figures and ratings tell.
  private func performance(into writer: inout NotesWriter) {
    let rows = notes.goals.flatMap { $0.rows }.filter { $0.group == .all }
    for (verdict, lead) in Self.verdicts {
      let own = rows.filter { self.verdict(of: $0) == verdict }
      guard !own.isEmpty else { continue }
      writer.say(
        "\(lead): \(own.map(change).joined(separator: "; ")).",
        figures: own.flatMap { row in
          [row.baseline.figure, row.newest].compactMap {
            $0.map { ground($0, of: metric(row.metric)) }
          }
        },
        lines: own.compactMap { map.step(of: $0.metric, for: assessment.district.kind)?.origin }
          .map { $0.description },
        sources: own.flatMap { metric($0.metric).citations }
      )
    }
    if rows.allSatisfy({ $0.difference == nil }) {
      writer.plain(
        notes.choice.index == 0
          ? "The first plan of the cycle sets the baseline, so there is no change to tell yet."
          : .toComplete("what has changed; the inputs hold no two years of one metric")
      )
    }
    standings(into: &writer)
    lowestStatus(into: &writer)
    localIndicators(into: &writer)
  }

  /// What a change since the baseline amounts to, next to the state's smallest step.
  private enum Verdict { case better, worse, same, unjudged }

  private static let verdicts: [(Verdict, String)] = [
    (.better, "Better than at the baseline by at least the state's smallest step, all students"),
    (.worse, "Worse than at the baseline by at least the state's smallest step, all students"),
    (.same, "Within the state's smallest step of the baseline, all students"),
    (.unjudged, "Changed, where the state has no smallest step to judge it by, all students"),
  ]

  private func verdict(of row: PlanRow) -> Verdict? {
    guard let difference = row.difference?.value else { return nil }
    guard let step = map.step(of: row.metric, for: assessment.district.kind) else {
      return .unjudged
    }
    guard difference.magnitude.reaches(step.size) else { return .same }
    return metric(row.metric).change(by: difference) == .better ? .better : .worse
  }

  /// `Chronic absenteeism from 21.6 % (2022-23) to 20.8 % (2024-25)`.
  private func change(_ row: PlanRow) -> String {
    let own = metric(row.metric)
    guard let start = row.baseline.figure, let end = row.newest else { return own.title }
    return "\(own.title) from \(text(start, of: own)) to \(text(end, of: own))"
  }

  /// How metrics compare with districts with as many low-income students, if there is a prediction line.
  private func standings(into writer: inout NotesWriter) {
    for (metric, comparison) in zip(framework.metrics, notes.newest) {
      guard let note = report.mismatchNote(comparison, metric),
        let result = comparison.allStudents?.result
      else { continue }
      writer.say(note, figures: [ground(result, of: metric)], lines: [metric.origin.description])
    }
    let own = zip(framework.metrics, notes.newest).filter { $1.allStudents?.standing != nil }
    guard !own.isEmpty else { return }
    let parts = own.map { metric, comparison in
      let year = comparison.allStudents.map { " (\($0.result.year))" } ?? ""
      let standing = (comparison.allStudents?.standing ?? 0).standingInWords ?? .asExpected
      return "\(metric.title) \(standing)\(year)"
    }
    writer.say(
      """
      Beside districts with as many low-income students: \(parts.joined(separator: "; ")). (SD: how \
      far districts with as many low-income students usually lie apart.)
      """,
      figures: own.compactMap { metric, comparison in
        comparison.allStudents.map { ground($0.result, of: metric) }
      },
      lines: own.compactMap { $1.predictionLine?.origin.description }
    )
  }

  private func lowestStatus(into writer: inout NotesWriter) {
    guard !notes.lowest.isEmpty else {
      let hasLevels = notes.newest.contains { $0.groups.contains { $0.level != nil } }
      return writer.plain(
        hasLevels
          ? """
          Of the groups with enough students, none lies at the lowest status on the state's cut \
          scores.\(groupsOfTooFew)
          """
          : .toComplete("student groups at the lowest status; the inputs hold no figure to place")
      )
    }
    writer.plain(
      """
      Student groups at the lowest status on the state's cut scores, in the newest data. This is \
      status alone, worked from the figures of the inputs; it is not the list of the 2023 \
      Dashboard that the plan must name (below).
      """
    )
    writer.list(
      notes.lowest.map { own -> Prose in
        let metric = metric(own.metric)
        let isConfirmed = metric.cutScores(for: assessment.district.kind)?.isConfirmed ?? false
        let groups = own.groups.map { standing in
          "\(groupTitle(standing.group)) \(standing.value.map { metric.text($0) } ?? "")"
        }
        let year = own.groups.first.map { " (\($0.result.year))" } ?? ""
        let sentence =
          "\(metric.title)\(year): \(groups.joined(separator: ", "))\(isConfirmed ? "" : " ~")"
        writer.note(
          sentence,
          figures: own.groups.map { ground($0.result, of: metric) },
          lines: [metric.origin.description],
          sources: metric.citations
        )
        return Prose(sentence)
      }
    )
    writer.plain(
      "~ marks cut scores that were not confirmed on a page of the state's own.\(groupsOfTooFew)"
    )
  }

  /// The groups whose figures are shown but not judged, by metric; empty if there are none.
  private var groupsOfTooFew: String {
    guard !notes.tooFew.isEmpty else { return "" }
    let parts = notes.tooFew.map { own in
      let groups = own.groups.map { groupTitle($0.group) }
      return "\(metric(own.metric).title): \(groups.joined(separator: ", "))"
    }
    return " In the inputs, but not judged, for too few students: \(parts.joined(separator: "; "))."
  }

  /// What the district published of itself, and what the report asks.
  private func localIndicators(into writer: inout NotesWriter) {
    for published in assessment.publishedRatings {
      writer.say(
        """
        \(published.instrument): \(published.itemCount) items rated, from \
        \(published.lowest.plain) to \(published.highest.plain).
        """,
        figures: ["\(published.instrument): line \(published.line)"]
      )
    }
    if assessment.publishedRatings.isEmpty {
      writer.plain(.toComplete("the local indicators; the inputs hold no published ratings"))
    }
    let rated = assessment.ratings.count { $0.level != nil }
    let indices = Domain.Kind.allCases.compactMap { kind -> String? in
      let score = report.scorecard.index(kind)
      return score.value.map { "\(kind.title) \($0.fixed(1)) (\(score.coverageText) rated)" }
    }
    writer.say(
      """
      In its self-assessment of \(assessment.cycle) the district rated \(rated) of \
      \(framework.indicatorCount) indicators\
      \(indices.isEmpty ? ", too few for a score." : ": \(indices.joined(separator: "; ")).")
      """,
      figures: ["'ratings' in the input"]
    )
    let asked: [Finding.Kind] = [
      .ratingsAboveResults, .resultsAboveRatings, .confirmedGap, .identicalRatings,
    ]
    for finding in report.findings where asked.contains(finding.kind) {
      writer.say(
        "\(finding.kind.title): \(report.text(of: finding))",
        figures: ["finding '\(finding.kind.rawValue)' of the report"]
      )
    }
  }
}
