import Testing

@testable import Rubric

/// Standings where far fewer students are counted than enrollment leads one to expect.
@Suite struct ExpectedStudentsTests {
  /// Tests count 7 of the 13 grades of unified districts, and 1 of the 4 of high school districts.
  private static func worked(
    count: String = "n: 700",
    enrollment: Int? = 2_600,
    grades: String? = "[3-8, 11]",
    unifiedGrades: String = "[K-12]",
    standingFrom: String = "0.5",
    kind: String = "unified",
    more: [String] = []
  ) throws -> Worked {
    var metric = MethodMetric(id: "m")
    metric.grades = grades
    var small = MethodFramework.single(
      [.init("a", metrics: ["m", "k"])],
      metrics: [metric, .init(id: "k")]
    )
    small.unifiedGrades = unifiedGrades
    small.rules["standing-from"] = standingFrom
    // At 60 percent of low-income students: 95 - 0.1 × 60 = 89.
    small.lines = ["m", "k"].map {
      "{ metric: \($0), kinds: [unified, high], year: 2024-25, slope: -0.1, intercept: 95, residual-sd: 4, r-squared: 0.5, n: 300 }"
    }
    return try small.working(
      "one: { a: 3 }",
      values: ["m": ["{ group: all, value: 92, \(count), year: 2024-25 }"], "k": more],
      kind: kind,
      enrollment: enrollment
    )
  }

  @Test("half of the students that enrollment implies is enough, one fewer is not")
  func limit() throws {
    // 2,600 × 7 / 13 = 1,400.
    #expect(try Self.worked(count: "n: 700").standing("m")?.standing == 0.75)
    let few = try Self.worked(count: "n: 699")
    #expect(few.standing("m")?.standing == nil)
    #expect(few.standing("m")?.value == 92)
    #expect(few.standing("m")?.level != nil)
    let mismatch = try #require(few.comparison.metrics.first?.mismatch)
    #expect(mismatch.count == 699)
    #expect(abs(mismatch.expected - 1_400) < 1e-9)
  }

  @Test("in a high school district, one grade of four is tested")
  func high() throws {
    // 2,600 / 4 = 650.
    #expect(try Self.worked(count: "n: 325", kind: "high").standing("m")?.standing == 0.75)
    #expect(try Self.worked(count: "n: 324", kind: "high").standing("m")?.standing == nil)
  }

  @Test("the limit is the framework's")
  func framework() throws {
    #expect(try Self.worked(count: "n: 700", standingFrom: "0.6").standing("m")?.standing == nil)
    #expect(try Self.worked(count: "n: 40", standingFrom: "0").standing("m")?.standing == 0.75)
  }

  @Test(
    "what is not known sets no limit: enrollment, number of students, grades of metric or kind"
  )
  func unknown() throws {
    #expect(try Self.worked(count: "n: 40", enrollment: nil).standing("m")?.standing == 0.75)
    #expect(try Self.worked(count: "n: 30+").standing("m")?.standing == 0.75)
    #expect(try Self.worked(count: "n: 40", grades: nil).standing("m")?.standing == 0.75)
    #expect(try Self.worked(count: "n: 40", unifiedGrades: "~").standing("m")?.standing == 0.75)
    // The district teaches none of the grades.
    #expect(try Self.worked(count: "n: 40", unifiedGrades: "[K-2]").standing("m")?.standing == 0.75)
  }

  @Test("if there is no standing for another reason, students are not given as the reason")
  func otherReasons() throws {
    #expect(try Self.worked(count: "n: 29").comparison.metrics.first?.mismatch == nil)
    #expect(try Self.worked(count: "n: 700").comparison.metrics.first?.mismatch == nil)
  }

  @Test("for 29 students the explanation says that they are too few, not that there is no line")
  func tooFewToExplain() throws {
    let worked = try Self.worked(count: "n: 29")
    let report = GapReport(of: worked.assessment)
    let line = report.standingLine(try #require(report.comparison.metrics.first))
    #expect(line == "Metric m 92.0 % (2024-25): too few students to take part.")
  }

  @Test("a domain is based on its other metrics, and is unmeasured without any")
  func domains() throws {
    let alone = try Self.worked(count: "n: 40")
    #expect(alone.comparison.domains[0].standing == nil)
    #expect(alone.comparison.domains[0].quadrant == .unmeasured)
    // (81 - 89) / 4.
    let other = ["{ group: all, value: 81, n: 40, year: 2024-25 }"]
    let both = try Self.worked(count: "n: 40", more: other)
    #expect(both.comparison.domains[0].standing == -2)
    #expect(both.comparison.domains[0].quadrant == .confirmedGap)
    for worked in [alone, both] {
      let scored = ScoredDistrict(of: worked.assessment)
      #expect(scored.quadrants == worked.comparison.domains.map(\.quadrant))
    }
  }

  @Test("a shortfall depends only on the value, and remains")
  func shortfall() throws {
    // Levels begin at 60, 70, 80 and 90: 92 is level 5, so nothing falls short.
    #expect(try Self.worked(count: "n: 40").comparison.indicators[0].shortfall == 0)
  }

  @Test("such a district is in no size band")
  func band() throws {
    for (count, band) in [("n: 700", SizeBand.from2500), ("n: 699", .unknown)] {
      let worked = try Self.worked(count: count)
      let entry = CohortEntry(of: worked.report.analysis.district)
      #expect(entry.band == band)
    }
  }
}
