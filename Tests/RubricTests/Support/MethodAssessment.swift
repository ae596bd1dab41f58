@testable import Rubric

/// What the engine makes of one district's answers to a small framework.
struct Worked {
  let report: GapReport

  var framework: Framework { report.framework }
  var assessment: Assessment { report.assessment }
  var scorecard: Scorecard { report.scorecard }
  var comparison: Comparison { report.comparison }
  var priorities: [Priority] { report.priorities }

  func findings(_ kind: Finding.Kind) -> [Finding] { report.findings(kind) }

  /// The findings of a kind as reports say them.
  func texts(_ kind: Finding.Kind) -> [String] { findings(kind).map { report.text(of: $0) } }

  /// What is known of a metric's value for one group.
  func standing(_ metric: String, _ group: String = "all") -> GroupStanding? {
    comparison.metrics.first { $0.id.description == metric }?
      .groups.first { $0.group.description == group }
  }
}

extension MethodFramework {
  /// Reads a district's answers and works them through.
  ///
  /// `ratings` holds the lines of a mapping by domain, such as `one: { a: 3, b: 4 }`; `values` has rows in
  /// braces by metric; `more` has further lines of the file.
  func working(
    _ ratings: String = "",
    values: [String: [String]] = [:],
    kind: String = "unified",
    lowIncome: Double? = 60,
    enrollment: Int? = nil,
    cycle: String = "2024-25",
    more: String = ""
  ) throws -> Worked {
    let framework = try framework()
    let lines = ratings.split(separator: "\n").map { "  \($0)" }.joined(separator: "\n")
    let rows = values.map { "  \($0): [\($1.joined(separator: ", "))]" }.joined(separator: "\n")
    let text = """
      assessment: small
      district:
        name: Somewhere
        kind: \(kind)
        enrollment: \(enrollment.map { "\($0)" } ?? "~")
        low-income: \(lowIncome.map { "\($0)" } ?? "~")
      cycle: \(cycle)
      ratings:
      \(lines)
      metrics:
      \(rows)
      \(more)
      """
    let assessment = try AssessmentReader(framework).read(SourceText(text, name: "a.yml")).value
    return Worked(
      report: GapReport(of: assessment)
    )
  }

  /// A single practice `one`.
  static func single(
    _ indicators: [MethodIndicator],
    aggregation: String = "arithmetic",
    metrics: [MethodMetric] = []
  ) -> MethodFramework {
    MethodFramework(
      aggregation: aggregation,
      domains: [MethodDomain(id: "one", indicators: indicators)],
      metrics: metrics
    )
  }
}
