@testable import Rubric

extension TestFramework {
  /// A map of ``framework``: graduation has a step of 1 and absences one of 0.5; points have none.
  static let planText = """
    framework: test
    template:
      title: The plan
      cycle: 2024-27
      years:
        - { plan: 2024-25, data: 2022-23 }
        - { plan: 2025-26, data: 2023-24 }
        - { plan: 2026-27, data: 2024-25 }
      confirmed: false
      sources: [ { source: study, where: Findings } ]
    headings:
    \(rows(PlanMap.Heading.allCases.map(\.rawValue)) { "text: The heading \($0), confirmed: true" })
    tables:
    \(rows(PlanMap.Table.allCases.map(\.rawValue)) { "columns: [\(columns($0))], confirmed: true" })
    blanks:
    \(rows(PlanMap.Blank.allCases.map(\.rawValue)) { "text: the \($0)" })
    goal-types:
    \(rows(PlanMap.GoalKind.allCases.map(\.rawValue)) { "title: T \($0), why: so, confirmed: true" })
    state-priorities:
      - number: 2
        title: Standards
        sources: [ { source: study, where: Practices } ]
        measures: [ { code: 2A, text: standards, from: the tool, published-ratings: [The tool] } ]
      - number: 3
        title: Families
        sources: [ { source: study, where: Practices } ]
        measures: [ { code: 3A, text: families, from: the tool, kinds: [elementary] } ]
      - number: 5
        title: Engagement
        sources: [ { source: study, where: Practices } ]
        measures:
          - { code: 5E, text: graduation, from: the state, metrics: [graduation-rate] }
          - { code: 5B, text: absence, from: the state, metrics: [absence-rate] }
    goals:
      - id: finish
        title: Finish
        description: All students finish.
        state-priorities: [5]
        domains: [supply]
      - id: learn
        title: Learn
        description: All students learn.
        state-priorities: [2, 3]
        domains: [shared-vision, learning]
    rules: { practices: 2, policy-areas: 1, target-steps: 3, distance-parts: 3, lag-steps: 5 }
    steps:
      - metric: graduation-rate
        kinds: [unified]
        step: 1
        confirmed: true
        sources: [ { source: state-data, where: Rates } ]
      - metric: absence-rate
        kinds: [elementary, unified]
        step: 0.5
        confirmed: false
        sources: [ { source: state-data, where: Rates } ]
    groups: [african-american, asian, hispanic, white, low-income, foster]
    unduplicated: [low-income, foster]
    partners:
      - id: teachers
        title: Teachers
        confirmed: true
        domains: [shared-vision]
        metrics: [graduation-rate]
        on-ratings: Is it so?
        on-results: Why is it so?
    required-actions:
      - id: low-income
        title: Low-income students
        trigger: there are 30 or more
        needed: an action
        group: low-income
        metrics: [graduation-rate, math-points]
        from: 30
        confirmed: true
        sources: [ { source: study, where: Findings } ]

    """

  private static func rows(_ ids: [String], _ content: (String) -> String) -> String {
    ids.map { "  - { id: \($0), \(content($0)) }" }.joined(separator: "\n")
  }

  private static func columns(_ table: String) -> String {
    let count = PlanMap.Table(rawValue: table)?.columnCount ?? 0
    return (1...count).map { "\(table) \($0)" }.joined(separator: ", ")
  }

  /// The problems of the map with one piece of its text replaced.
  static func planProblems(_ piece: String, _ other: String) throws -> [Diagnostic] {
    let text = planText.replacing(piece, with: other)
    precondition(text != planText, "the map holds no '\(piece)'")
    return PlanMap.problems(in: try framework(["plan.yml": text]))
  }

  /// ``framework`` with a plan.
  static let planned: Framework = {
    do {
      return try framework(["plan.yml": planText])
    } catch {
      fatalError("\(error)")
    }
  }()

  static let planMap: PlanMap = {
    do {
      return try PlanMap.reading(planned)
    } catch {
      fatalError("\(error)")
    }
  }()

  /// The notes of a district with some ratings and rows of figures, such as
  /// `graduation-rate: 2022-23 all 80 200` (metric, year, group, value, number of students).
  static func notes(
    _ figures: [String],
    ratings: String = "",
    kind: String = "unified",
    plan: String? = nil
  ) throws -> PlanReport {
    var text = """
      assessment: test
      district: { name: Elm Valley, kind: \(kind) }
      cycle: 2024-25
      ratings: { \(ratings) }
      metrics:

      """
    for metric in framework.metrics.map(\.id.description) {
      let own = figures.filter { $0.hasPrefix(metric + ": ") }
      guard !own.isEmpty else { continue }
      text += "  \(metric):\n"
      for row in own {
        let parts = row.dropFirst(metric.count + 2).split(separator: " ")
        let value = parts[2] == "*" ? "suppressed: true" : "value: \(parts[2]), n: \(parts[3])"
        text += "    - { group: \(parts[1]), year: \(parts[0]), \(value) }\n"
      }
    }
    let own = AssessmentReader(planned)
    let assessment = try own.read(SourceText(Array(text.utf8), name: "elm.yml")).value
    let report = GapReport(of: assessment)
    let year = planMap.years.map(\.plan).first { $0.description == plan }
    guard let notes = PlanReport(of: report, by: planMap, for: year) else {
      preconditionFailure("the cycle has the plan")
    }
    return notes
  }
}
