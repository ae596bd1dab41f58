import Testing

@testable import Rubric

extension MethodWorking {
  /// Worked numbers of many districts together.
  static let cohorts = [
    Self(name: "prediction-line") {
      let line = try LeastSquares(
        zip([0, 10, 20, 30], [1, 3, 4, 4]).map { .init(x: $0, y: $1) },
        smallestCount: 4,
        smallestSpan: PredictionFit.smallestSpan,
        smallestDeviation: Rubric.PredictionLine.smallestDeviation
      )
      return [
        line.slope.fixed(2), line.intercept.fixed(1), line.residualDeviation.fixed(2),
        line.rSquared.fixed(2),
      ]
    },
    Self(name: "prediction-year") {
      var small = MethodFramework.single([.init("a")], metrics: [.init(id: "m")])
      small.lines = ["2022-23", "2024-25"].map { year in
        "{ metric: m, kinds: [unified], year: \(year), slope: 0, intercept: 5, residual-sd: 4, r-squared: 0, n: 30 }"
      }
      let row = "{ group: all, value: 5, n: 30, year: 2023-24 }"
      let own = try small.working(values: ["m": [row]], cycle: "2023-24").comparison.metrics[0]
      return [try #require(own.predictionLine).year.description]
    },
    Self(name: "cohort-quartiles") {
      let framework = try TestCohort.small.framework()
      let cohort = Cohort(of: try TestCohort.entries(framework), in: framework)
      let place = try #require(framework.cohortSubjects.firstIndex(of: .indicator(0)))
      let own = CohortSection(CohortGroup(kind: nil, band: nil), of: cohort).distributions[place]
      let quartiles = try #require(own.quartiles)
      let shares = try #require(own.levelShares).map { "\((100 * $0).fixed(0)) %" }
      return [quartiles.lower, quartiles.median, quartiles.upper].map { $0.fixed(2) }
        + [shares[0], shares[2]]
    },
    Self(name: "percentile") {
      let framework = try TestCohort.small.framework()
      let entries = try TestCohort.entries(framework)
      let percentiles = Percentiles(of: Cohort(of: entries, in: framework))
      let place = try #require(framework.cohortSubjects.firstIndex(of: .indicator(0)))
      return [entries[3], entries[0]].map { percentiles.of($0)[place]?.fixed(1) ?? "" }
    },
  ]
}
