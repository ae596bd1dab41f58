import Testing

@testable import Rubric

/// Years, standings and the state's figures in a ``MetricComparison``.
@Suite struct MetricComparisonTests {
  private static let small = MethodFramework.single([.init("a")], metrics: [.init(id: "m")])

  private func row(_ year: String, _ value: Double = 70, group: String = "all") -> String {
    "{ group: \(group), value: \(value), n: 100, year: \(year) }"
  }

  private func metric(_ rows: [String]) throws -> MetricComparison {
    try #require(
      try Self.small.working(values: ["m": rows], cycle: "2023-24").comparison.metrics.first
    )
  }

  @Test(
    "the newest year up to the cycle, and at most one before it, is compared",
    arguments: [
      (["2023-24", "2022-23"], "2023-24"), (["2022-23", "2023-24"], "2023-24"),
      (["2022-23"], "2022-23"), (["2021-22", "2022-23", "2024-25"], "2022-23"),
    ]
  )
  func years(years: [String], expected: String) throws {
    let own = try metric(years.map { row($0) })
    #expect(own.year?.description == expected)
    #expect(own.groups.map(\.result.year.description) == [expected])
    #expect(own.yearOutsideWindow == nil)
  }

  @Test(
    "a later year, or one two years before the cycle, is never compared, but it is named",
    arguments: [["2024-25"], ["2021-22"]]
  )
  func outside(years: [String]) throws {
    let own = try metric(years.map { row($0) })
    #expect(own.year == nil)
    #expect(own.groups.isEmpty)
    #expect(own.yearOutsideWindow?.description == years.first)
  }

  @Test("groups are compared in the year in which all students have a value")
  func yearOfAll() throws {
    let own = try metric([
      row("2022-23"), row("2022-23", 60, group: "asian"), row("2023-24", 50, group: "asian"),
      "{ group: all, suppressed: true, year: 2023-24 }",
    ])
    #expect(own.year?.description == "2022-23")
    #expect(own.groups.compactMap(\.value) == [70, 60])
  }

  // MARK: Standing

  private func standing(
    better: String = "higher",
    count: String = ", n: 30",
    kind: String = "unified",
    lowIncome: Double? = 60
  ) throws -> GroupStanding? {
    var small = MethodFramework.single(
      [.init("a")],
      metrics: [.init(id: "m", better: better, begins: nil)]
    )
    // At 60 percent of low-income students: 95 − 0.1 × 60 = 89.
    small.lines = [
      "{ metric: m, kinds: [unified], year: 2024-25, slope: -0.1, intercept: 95, residual-sd: 4, r-squared: 0.5, n: 300 }"
    ]
    return try small.working(
      values: [
        "m": [
          "{ group: all, value: 92\(count), year: 2024-25 }",
          "{ group: asian, value: 92, n: 100, year: 2024-25 }",
        ]
      ],
      kind: kind,
      lowIncome: lowIncome
    ).standing("m")
  }

  @Test(
    "a standing is positive when better: 3 above the line is good, or bad if lower is better"
  )
  func signs() throws {
    // (92 − 89) / 4.
    #expect(try standing()?.standing == 0.75)
    #expect(try standing(better: "lower")?.standing == -0.75)
  }

  @Test("without a line for the kind, or a share of low-income students, there is no standing")
  func noStanding() throws {
    #expect(try standing(kind: "high")?.standing == nil)
    #expect(try standing(lowIncome: nil)?.standing == nil)
    #expect(try standing(kind: "high")?.value == 92)
  }

  @Test("29 students, or an unknown number, give no standing; 30 do")
  func smallCounts() throws {
    #expect(try standing(count: ", n: 29")?.standing == nil)
    #expect(try standing(count: "")?.standing == nil)
    #expect(try standing(count: ", n: 30")?.standing == 0.75)
  }

  @Test("only all students have a standing: the lines are fitted to them")
  func onlyAll() throws {
    var small = Self.small
    small.lines = [
      "{ metric: m, kinds: [unified], year: 2024-25, slope: 0, intercept: 50, residual-sd: 4, r-squared: 0, n: 300 }"
    ]
    let worked = try small.working(
      values: ["m": [row("2024-25"), row("2024-25", group: "asian")]]
    )
    #expect(worked.standing("m")?.standing == 5)
    #expect(worked.standing("m", "asian")?.standing == nil)
  }

  @Test(
    "a standing is measured from the line of the year compared, or else the nearest, the later of two",
    arguments: [
      (["2022-23", "2023-24", "2024-25"], "2023-24"), (["2021-22", "2022-23"], "2022-23"),
      (["2022-23", "2024-25"], "2024-25"), (["2024-25", "2022-23"], "2024-25"),
      (["2021-22", "2026-27"], "2021-22"),
    ]
  )
  func lineYear(years: [String], expected: String) throws {
    var small = Self.small
    small.lines = years.map { year in
      "{ metric: m, kinds: [unified], year: \(year), slope: 0, intercept: 50, residual-sd: 4, r-squared: 0, n: 300 }"
    }
    let own = try small.working(values: ["m": [row("2023-24")]], cycle: "2023-24").comparison
      .metrics
    #expect(own.first?.predictionLine?.year.description == expected)
  }

  // MARK: The state

  @Test(
    "the state's figure is from the same year, or else the nearest one, the later of two equally near",
    arguments: [
      (["2022-23", "2023-24", "2024-25"], "2023-24"), (["2021-22", "2022-23"], "2022-23"),
      (["2022-23", "2024-25"], "2024-25"), (["2024-25", "2022-23"], "2024-25"),
      (["2021-22", "2026-27"], "2021-22"),
    ]
  )
  func state(years: [String], expected: String) throws {
    var small = Self.small
    small.stateFigures = [
      "m": years.map { "{ group: all, year: \($0), value: 80, n: 1000, source: project }" }
    ]
    let worked = try small.working(values: ["m": [row("2023-24")]], cycle: "2023-24")
    #expect(worked.standing("m")?.state?.year.description == expected)
    #expect(worked.standing("m")?.stateLevel == 4)
  }

  @Test("the state's figure is for the same group")
  func stateGroup() throws {
    var small = Self.small
    small.stateFigures = [
      "m": [
        "{ group: all, year: 2024-25, value: 80, n: 1000, source: project }",
        "{ group: asian, year: 2023-24, value: 65, n: 1000, source: project }",
      ]
    ]
    let worked = try small.working(
      values: [
        "m": [row("2024-25"), row("2024-25", group: "asian"), row("2024-25", group: "black")]
      ]
    )
    #expect(worked.standing("m", "asian")?.state?.value == 65)
    #expect(worked.standing("m", "black")?.state == nil)
  }
}
