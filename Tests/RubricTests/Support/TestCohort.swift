@testable import Rubric

/// Twelve invented districts whose distributions can be worked out by hand.
///
/// Ten unified ones of 300 to 999 students rate indicator `a` of the practice `one` 1, 2, 2, 3, 3, 3, 4, 4, 5
/// and 5 and leave `b` out; two high school districts of unknown size say that `a` does not apply. Metric `m`,
/// for unified districts, runs from 50 to 95 in steps of 5; of metric `k` the first value rests on 29 students.
enum TestCohort {
  static let levels = [1, 2, 2, 3, 3, 3, 4, 4, 5, 5]

  static let small: MethodFramework = {
    var small = MethodFramework.single(
      [.init("a", metrics: ["m"]), .init("b")],
      metrics: [
        .init(id: "m", kinds: "[unified]"), .init(id: "k", kinds: "[unified]", begins: nil),
      ]
    )
    small.lines = [
      """
      { metric: m, kinds: [unified], year: 2024-25, slope: 0, intercept: 72.5, residual-sd: 10, \
      r-squared: 0, n: 30 }
      """
    ]
    return small
  }()

  /// The assessments' texts, in order.
  static let texts: [String] =
    levels.indices.map { index in
      """
      assessment: small
      district:
        { name: Town \(index + 1), cds: "\(index + 1_000_001)", kind: unified, enrollment: 300, low-income: 60 }
      cycle: \(index == 9 ? "2023-24" : "2024-25")
      ratings:
        one: { a: \(levels[index]) }
      \(published[index] ?? "")
      metrics:
        m:
          - { group: all, value: \(50 + 5 * index), n: 30, year: \(index == 9 ? "2023-24" : "2024-25") }
        k:
          - { group: all, value: \(index), n: \(index == 0 ? 29 : 30), year: 2023-24 }
      """
    }
    + ["=Hill, \"High\"", "Vale High"].map { name in
      """
      assessment: small
      district: { name: '\(name)', kind: high, invented: true }
      cycle: 2024-25
      ratings:
        one: { a: { not-applicable: Not here } }
      """
    }

  private static let published = [
    0: "published-ratings: [ { instrument: Items, items: 12, lowest: 3, highest: 3 } ]",
    1: "published-ratings: [ { instrument: Items, items: 12, lowest: 2, highest: 3 } ]",
    2: "published-ratings: [ { instrument: Items, items: 9, lowest: 3, highest: 3 } ]",
  ]

  static func entries(_ framework: Framework) throws -> [CohortEntry] {
    let reader = AssessmentReader(framework)
    return try texts.map { text in
      let assessment = try reader.read(SourceText(text, name: "a.yml")).value
      return GapReport(of: assessment)
        .cohortEntry
    }
  }

  static let digest = String(repeating: "0123456789abcdef", count: 4)
}

extension GapReport {
  /// What a cohort keeps of the district.
  var cohortEntry: CohortEntry {
    CohortEntry(of: analysis.district)
  }
}
