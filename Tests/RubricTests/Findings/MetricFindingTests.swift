import Testing

@testable import Rubric

/// Findings on figures; ``RatingFindingTests`` has those on ratings.
@Suite struct MetricFindingTests {
  private func row(_ group: String, _ value: Double, _ count: Int = 100, _ year: String = "2024-25")
    -> String
  { "{ group: \(group), value: \(value), n: \(count), year: \(year) }" }

  // MARK: Quadrants

  @Test(
    "a domain's quadrant is a finding, but neither strength nor unmeasured is",
    arguments: [
      ("3", 49.0, [Finding.Kind.confirmedGap]), ("4", 49, [.ratingsAboveResults]),
      ("3", 51, [.resultsAboveRatings]), ("4", 51, []),
    ]
  )
  func quadrants(level: String, value: Double, expected: [Finding.Kind]) throws {
    var small = MethodFramework.single([.init("a", metrics: ["m"])], metrics: [.init(id: "m")])
    small.lines = [
      "{ metric: m, kinds: [unified], year: 2024-25, slope: 0, intercept: 50, residual-sd: 1, r-squared: 0, n: 30 }"
    ]
    let kinds: [Finding.Kind] = [.confirmedGap, .ratingsAboveResults, .resultsAboveRatings]
    let measured = try small.working("one: { a: \(level) }", values: ["m": [row("all", value)]])
    #expect(measured.report.findings.map(\.kind).filter(kinds.contains) == expected)
    let unmeasured = try small.working("one: { a: \(level) }")
    #expect(unmeasured.report.findings.allSatisfy { !kinds.contains($0.kind) })
  }

  @Test(
    "a standing that would print as 0.0 SD is described as expected, on either side of the line",
    arguments: [
      // (value - 50) / 1; halves round away from zero, so 0.05 is the first that prints as 0.1.
      (50.0, "as expected, within 0.05 SD, for"), (50.04, "as expected, within 0.05 SD, for"),
      (49.96, "as expected, within 0.05 SD, for"), (50.05, "0.1 SD better than in"),
      (49.95, "0.1 SD worse than in"), (51.2, "1.2 SD better than in"),
    ]
  )
  func nearlyNil(value: Double, words: String) throws {
    var small = MethodFramework.single([.init("a", metrics: ["m"])], metrics: [.init(id: "m")])
    small.lines = [
      "{ metric: m, kinds: [unified], year: 2024-25, slope: 0, intercept: 50, residual-sd: 1, r-squared: 0, n: 30 }"
    ]
    let measured = try small.working("one: { a: 3 }", values: ["m": [row("all", value)]])
    let text = try #require(measured.report.findings.first.map { measured.report.text(of: $0) })
    #expect(text.contains(" \(words) districts with as many low-income students."))
  }

  @Test("a finding that is based on one metric names it; one based on several does not")
  func oneMetric() throws {
    var small = MethodFramework.single(
      [.init("a", metrics: ["m", "k"])],
      metrics: [.init(id: "m"), .init(id: "k")]
    )
    small.lines = ["m", "k"].map {
      "{ metric: \($0), kinds: [unified], year: 2024-25, slope: 0, intercept: 50, residual-sd: 1, r-squared: 0, n: 30 }"
    }
    let one = try small.working("one: { a: 3 }", values: ["k": [row("all", 51)]])
    #expect(
      one.texts(.resultsAboveRatings).first?.hasPrefix(
        "Domain one: rated 3.0, and the one metric it is measured by, Metric k, stands 1.0 SD better than"
      ) == true
    )
    let two = try small.working(
      "one: { a: 3 }",
      values: ["m": [row("all", 51)], "k": [row("all", 51)]]
    )
    #expect(two.texts(.resultsAboveRatings).first?.contains("and its metrics stand 1.0 SD") == true)
  }

  // MARK: Disparities

  /// Levels 2 to 5 begin at 60, 70, 80, 90; statewide, black students trail by half a level.
  private func disparities(
    _ rows: [String],
    stateBlack: Double = 65,
    more: [String: String] = [:]
  ) throws -> [String] {
    var small = MethodFramework.single([.init("a")], metrics: [.init(id: "m")])
    small.rules.merge(more) { $1 }
    small.stateFigures = [
      "m": [
        "{ group: all, year: 2024-25, value: 70, n: 1000, source: project }",
        "{ group: black, year: 2024-25, value: \(stateBlack), n: 1000, source: project }",
        "{ group: foster, year: 2024-25, value: 69, n: 1000, source: project }",
      ]
    ]
    return try small.working(values: ["m": rows]).texts(.groupDisparity)
  }

  @Test("a group exactly one level behind, and further than statewide, is a disparity")
  func disparity() throws {
    let found = try disparities([row("all", 85), row("black", 75)])
    #expect(
      found == [
        """
        Metric m: Black 75.0 %; all students 85.0 %. A level or more behind, and further than statewide.
        """
      ]
    )
  }

  @Test("one level behind is one level even if binary numbers fall short of it")
  func decimalLevel() throws {
    // Levels 4.03 and 3.03.
    #expect(try disparities([row("all", 80.3), row("black", 70.3)]).count == 1)
  }

  @Test("a metric has one finding, however many groups it names")
  func oneForEach() throws {
    let found = try disparities([row("all", 85), row("black", 60), row("foster", 60, 15)])
    #expect(found.count == 1)
    #expect(found.first?.contains("Black 60.0 %, Foster 60.0 %") == true)
  }

  @Test("less than a level behind is not a disparity")
  func lessThanALevel() throws {
    #expect(try disparities([row("all", 85), row("black", 75.1)]).isEmpty)
  }

  @Test(
    "a group as far behind as statewide is not a disparity: only what is worse than usual is named"
  )
  func asStatewide() throws {
    // Here and statewide one level: 85 − 75 and 70 − 60.
    #expect(try disparities([row("all", 85), row("black", 75)], stateBlack: 60).isEmpty)
    // 72.4 − 60.4 and 70 − 58 are both 1.2 levels; in binary, the first comes out a little more.
    #expect(try disparities([row("all", 72.4), row("black", 60.4)], stateBlack: 58).isEmpty)
  }

  @Test("without a state figure for the group there is no disparity")
  func noStateFigure() throws {
    #expect(try disparities([row("all", 85), row("asian", 60)]).isEmpty)
  }

  @Test("a group of 29 students is never named, and 29 students in all are never compared")
  func smallCounts() throws {
    #expect(try disparities([row("all", 85), row("black", 60, 29)]).isEmpty)
    #expect(try disparities([row("all", 85, 29), row("black", 60)]).isEmpty)
    #expect(try disparities([row("all", 85), row("foster", 60, 14)]).isEmpty)
  }

  @Test("the framework's own distance is named as it is")
  func ownDistance() throws {
    let own = ["disparity-from": "0.75"]
    #expect(try disparities([row("all", 85), row("black", 78)], more: own).isEmpty)
    let found = try disparities([row("all", 85), row("black", 77.5)], more: own)
    #expect(found.first?.contains("0.75 levels or more behind") == true)
  }

  // MARK: Not shown

  @Test("what is not shown is counted, whether the publisher or the number of students hides it")
  func suppressed() throws {
    let worked = try MethodFramework.single(
      [.init("a")],
      metrics: [.init(id: "m"), .init(id: "k")]
    )
    .working(values: [
      "m": [
        row("all", 80), row("black", 50, 10), "{ group: asian, suppressed: true, year: 2024-25 }",
      ],
      "k": [row("all", 80), row("black", 50, 5)],
    ])
    #expect(
      worked.texts(.suppressedGroups)
        == [
          "3 values of 2 student groups: suppressed by the publisher, or of fewer than 11 students."
        ]
    )
  }

  @Test("a group that is only marked, or missing, is not counted as not shown")
  func notSuppressed() throws {
    let worked = try MethodFramework.single([.init("a")], metrics: [.init(id: "m")])
      .working(values: ["m": [row("all", 80), row("black", 50, 11)]])
    #expect(worked.findings(.suppressedGroups).isEmpty)
  }

  // MARK: Years

  private func yearsApart(_ years: [String]) throws -> [String] {
    try MethodFramework.single([.init("a")], metrics: [.init(id: "m")])
      .working(values: ["m": years.map { row("all", 80, 100, $0) }])
      .texts(.yearsApart)
  }

  @Test("a figure from the year before the cycle is compared, and the report says so")
  func yearBefore() throws {
    #expect(
      try yearsApart(["2023-24"])
        == ["Compared with figures of the year before the cycle: Metric m (2023-24)."]
    )
  }

  @Test(
    "a figure outside the window is named, and not compared",
    arguments: ["2022-23", "2025-26"]
  )
  func outside(year: String) throws {
    let words = "Not compared, because no figure is of the cycle or the year before it"
    #expect(try yearsApart([year]) == ["\(words): Metric m (\(year))."])
  }

  @Test("figures for several metrics make one finding")
  func severalMetrics() throws {
    let worked = try MethodFramework.single(
      [.init("a")],
      metrics: [.init(id: "m"), .init(id: "k")]
    )
    .working(values: [
      "m": [row("all", 80, 100, "2023-24")], "k": [row("all", 80, 100, "2023-24")],
    ])
    #expect(
      worked.texts(.yearsApart)
        == [
          "Compared with figures of the year before the cycle: Metric m (2023-24), Metric k (2023-24)."
        ]
    )
  }

  @Test("a figure from the cycle, or none at all, is not apart")
  func together() throws {
    #expect(try yearsApart(["2024-25", "2023-24"]).isEmpty)
    #expect(try yearsApart([]).isEmpty)
  }

  @Test("findings are in the order of their kinds")
  func order() throws {
    let worked = try MethodFramework.single(
      [.init("a", reference: 4), .init("b")],
      metrics: [.init(id: "m")]
    )
    .working(
      "one: { a: 5 }",
      values: ["m": [row("all", 80, 100, "2023-24"), row("black", 9, 9, "2023-24")]]
    )
    #expect(
      worked.report.findings.map(\.kind) == [
        .noEvidence, .suppressedGroups, .surplus, .yearsApart,
      ]
    )
  }
}
