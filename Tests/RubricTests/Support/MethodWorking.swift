import Testing

@testable import Rubric

/// One worked number of `Documentation/METHOD.md`, made again by the engine.
struct MethodWorking: Sendable, CustomTestStringConvertible {
  /// The name in the page's mark.
  let name: String
  /// What the engine prints, in the page's order.
  let compute: @Sendable () throws -> [String]

  var testDescription: String { name }

  static let all = scores + comparisons + priorities + plans + cohorts

  private static let scores = [
    Self(name: "weights") {
      let score = try domain("a: 3, b: 4", [.init("a"), .init("b", weight: 2)])
      return [score.valueText]
    },
    Self(name: "score") { [try domain("a: 2, b: 3, c: 5").valueText] },
    Self(name: "coverage") {
      [
        try domain("a: 3, b: 3, d: { not-applicable: No such schools }").coverageText,
        try domain("a: 3, b: 3").coverageText,
      ]
    },
    Self(name: "bounds") {
      [try domain("a: 2, b: 4", [.init("a"), .init("b"), .init("c")]).boundsText]
    },
    Self(name: "aggregation") {
      try Aggregation.allCases.map { aggregation in
        let indicators = [MethodIndicator("a"), MethodIndicator("b")]
        return try domain("a: 1, b: 4", indicators, aggregation.rawValue).valueText
      }
    },
    Self(name: "index") {
      let domains = ["one", "two", "three"].map { MethodDomain(id: $0, indicators: four) }
      let practice = try MethodFramework(domains: domains).working(
        """
        one: { a: 3, b: 3, c: 3, d: 3 }
        two: { a: 4, b: 4, c: 4, d: 4 }
        three: { a: 2 }
        """
      ).scorecard.practice
      return [practice.valueText, practice.coverageText, practice.boundsText]
    },
    Self(name: "printing") {
      let eight = (1...8).map { MethodIndicator("i\($0)") }
      return [
        try domain("a: 2.5, b: 2.8").valueText,
        try domain("i1: 3, i2: 3, i3: 3, i4: 3, i5: 3", eight).coverageText,
        (-0.25).fixed(1),
      ]
    },
  ]

  private static let comparisons = [
    Self(name: "level-equivalent") { [try level("college-career-prepared", 45)] },
    Self(name: "level-equivalent-lower") {
      [try level("chronic-absenteeism", 15), try level("chronic-absenteeism", 25)]
    },
    Self(name: "standing") { [try standing(better: "higher"), try standing(better: "lower")] },
    Self(name: "students-expected") {
      var metric = MethodMetric(id: "m", begins: nil)
      metric.grades = "[3-8, 11]"
      var small = MethodFramework.single([.init("a")], metrics: [metric])
      small.rules["standing-from"] = "0.5"
      small.lines = [line("m", "slope: -0.1, intercept: 95, residual-sd: 4")]
      let (half, fewer) = (
        try small.working(values: ["m": [row(92, count: 700)]], enrollment: 2_600),
        try small.working(values: ["m": [row(92, count: 699)]], enrollment: 2_600)
      )
      let mismatch = try #require(fewer.comparison.metrics[0].mismatch)
      return [
        Int(mismatch.expected.rounded()).grouped,
        try #require(half.standing("m")?.standing).fixed(1),
        fewer.standing("m")?.standing.map { $0.fixed(1) } ?? "no standing",
      ]
    },
    Self(name: "reference-level") {
      let cases: [(Reference.Strength, Reference.Reason)] = [
        (.every, .breadth), (.most, .lasted), (.several, .breadth), (.every, .developing),
        (.some, .breadth),
      ]
      return cases.map { Reference.level($0, $1)?.plain ?? "no level" }
    },
    Self(name: "metric-reference") {
      var small = MethodFramework.single([.init("a")], metrics: [.init(id: "m")])
      small.figures["m"] = zip(["u1", "u2", "u3", "u4"], [93, 88, 90, 95]).map {
        "{ district: \($0), group: all, year: 2024-25, value: \($1), n: 30, source: project }"
      }
      let worked = try small.working()
      let reference = try #require(worked.comparison.metrics.first?.reference)
      let metric = try #require(worked.framework.metrics.first)
      return [reference.low, reference.median, reference.high].map(metric.number)
    },
    Self(name: "domain-reference") {
      let indicators = [
        MethodIndicator("a", weight: 2, reference: 5), MethodIndicator("b", reference: 3),
        MethodIndicator("c"), MethodIndicator("d", reference: 4),
      ]
      let own = try MethodFramework.single(indicators)
        .working("one: { d: { not-applicable: No such schools } }").comparison
      return [try #require(own.domains[0].reference).fixed(1)]
    },
    Self(name: "gap") {
      let indicators = [
        MethodIndicator("a", reference: 4), MethodIndicator("b", reference: 4),
        MethodIndicator("c", weight: 2, reference: 4),
      ]
      let own = try MethodFramework.single(indicators).working("one: { a: 2, b: 5, c: 2 }")
        .comparison
      return [try #require(own.indicators[1].surplus), try #require(own.domains[0].gap)]
        .map { $0.fixed(1) }
    },
    Self(name: "quadrant") {
      var small = MethodFramework.single(
        [.init("a", metrics: ["m", "k"])],
        metrics: [.init(id: "m"), .init(id: "k")]
      )
      small.lines = ["m", "k"].map { line($0, "slope: 0, intercept: 50, residual-sd: 4") }
      // (53 − 50) / 4 and (48 − 50) / 4.
      let own = try small.working("one: { a: 3.4 }", values: ["m": [row(53)], "k": [row(48)]])
      let domain = own.comparison.domains[0]
      return [try #require(domain.standing).fixed(1), domain.quadrant.title]
    },
    Self(name: "disparity") {
      var small = MethodFramework.single([.init("a")], metrics: [.init(id: "m")])
      small.stateFigures["m"] = [("all", 70), ("black", 65)].map {
        "{ group: \($0), year: 2024-25, value: \($1), n: 1000, source: project }"
      }
      let worked = try small.working(values: ["m": [row(85), row(73, "black")]])
      try #require(worked.findings(.groupDisparity).count == 1)
      let (all, group) = (worked.standing("m"), worked.standing("m", "black"))
      return [
        (try #require(all?.level) - #require(group?.level)).fixed(1),
        (try #require(all?.stateLevel) - #require(group?.stateLevel)).fixed(1),
      ]
    },
    Self(name: "small-groups") {
      let small = MethodFramework.single([.init("a")], metrics: [.init(id: "m")])
      let groups = [("all", 172), ("asian", 45), ("black", 7), ("white", 120)]
      let worked = try small.working(values: ["m": groups.map { row(50, $0, count: $1) }])
      return worked.comparison.metrics[0].groups.compactMap(\.result.count).map { "\($0)" }
    },
    Self(name: "years") {
      let rows = ["2022-23", "2023-24", "2025-26"].map { row(50, year: $0) }
      let worked = try MethodFramework.single([.init("a")], metrics: [.init(id: "m")])
        .working(values: ["m": rows], cycle: "2024-25")
      return [try #require(worked.comparison.metrics[0].year).description]
    },
  ]

  private static let priorities = [
    Self(name: "shortfall") { [try #require(try priority().factors.shortfall).fixed(2)] },
    Self(name: "priority") { [try priority().factors.product.fixed(1)] },
    Self(name: "ranks") {
      // All rated 3 of 4: the priorities are the weights.
      let indicators = zip(["a", "b", "c", "d"], [3.0, 2, 2, 1]).map {
        MethodIndicator($0, weight: $1, reference: 4)
      }
      return try MethodFramework.single(indicators).working("one: { a: 3, b: 3, c: 3, d: 3 }")
        .priorities.map { "\($0.rank)" }
    },
    Self(name: "gain") {
      let rated = ["a", "b", "c", "d"].map { MethodIndicator($0, reference: 4) }
      let small = MethodFramework(domains: [
        MethodDomain(id: "one", indicators: rated), MethodDomain(id: "two", indicators: four),
        MethodDomain(id: "three", indicators: four),
      ])
      let worked = try small.working(
        """
        one: { a: 2, b: 4, c: 4, d: 4 }
        two: { a: 3, b: 3, c: 3, d: 3 }
        three: { a: 3, b: 3, c: 3, d: 3 }
        """
      )
      return [try #require(worked.priorities.first?.gain).fixed(2)]
    },
  ]

  /// On the small framework of the other tests, whose graduation rate has a step of 1.
  private static let plans = [
    Self(name: "plan-difference") {
      try [("80", "81.5"), ("64.16", "61.54")].map { start, end in
        let rows = ["2022-23 all \(start) 200", "2024-25 all \(end) 200"]
        let goals = try TestFramework.notes(rows.map { "graduation-rate: \($0)" }).notes.goals
        return try #require(goals.first?.rows.first?.difference).value.fixed(1)
      }
    },
    Self(name: "plan-target") {
      try ["2022-23 all 80 200", "2022-23 all 88.5 200"].map { figure in
        let notes = try TestFramework.notes(["graduation-rate: \(figure)"]).notes
        return try #require(notes.goals.first?.rows.first?.target.value).fixed(1)
      }
    },
    Self(name: "plan-target-group") {
      let rows = ["2022-23 all 80 200", "2022-23 low-income 68 100"].map {
        "graduation-rate: \($0)"
      }
      let row = try #require(try TestFramework.notes(rows).notes.goals.first?.rows.last)
      return [try #require(row.target.value).fixed(1)]
    },
    Self(name: "plan-to-go") {
      let rows = ["2022-23 all 80 200", "2024-25 all 81.54 200"].map { "graduation-rate: \($0)" }
      let row = try #require(try TestFramework.notes(rows).notes.goals.first?.rows.first)
      return [try #require(row.toGo).fixed(1)]
    },
  ]

  // MARK: Pieces

  private static let four = ["a", "b", "c", "d"].map { MethodIndicator($0) }

  private static func domain(
    _ ratings: String,
    _ indicators: [MethodIndicator] = four,
    _ aggregation: String = "arithmetic"
  ) throws -> Score {
    try MethodFramework.single(indicators, aggregation: aggregation)
      .working("one: { \(ratings) }").scorecard.domains[0]
  }

  private static func row(
    _ value: Double,
    _ group: String = "all",
    count: Int = 100,
    year: String = "2024-25"
  ) -> String { "{ group: \(group), value: \(value), n: \(count), year: \(year) }" }

  private static func line(_ metric: String, _ numbers: String) -> String {
    "{ metric: \(metric), kinds: [unified], year: 2024-25, \(numbers), r-squared: 0.5, n: 300 }"
  }

  /// On the cut scores that the program carries.
  private static func level(_ metric: String, _ value: Double) throws -> String {
    let framework = try Framework.reading(.embedded).value
    let metric = try #require(framework.metrics.first { $0.id.description == metric })
    return try #require(metric.levelEquivalent(of: value, for: .init("unified"))).fixed(1)
  }

  private static func standing(better: String) throws -> String {
    let metric = MethodMetric(id: "m", better: better, begins: nil)
    var small = MethodFramework.single([.init("a")], metrics: [metric])
    small.lines = [line("m", "slope: -0.1, intercept: 95, residual-sd: 4")]
    let worked = try small.working(values: ["m": [row(92)]], lowIncome: 60)
    return try #require(worked.standing("m")?.standing).fixed(1)
  }

  /// Rated 2 with reference 4, and two metrics at levels 2.5 and 4.8.
  private static func priority() throws -> Priority {
    let indicator = MethodIndicator("a", reference: 4, metrics: ["m", "k"])
    let small = MethodFramework.single([indicator], metrics: [.init(id: "m"), .init(id: "k")])
    let worked = try small.working("one: { a: 2 }", values: ["m": [row(65)], "k": [row(88)]])
    try #require(worked.standing("k")?.level?.fixed(1) == "4.8")
    return try #require(worked.priorities.first)
  }
}
