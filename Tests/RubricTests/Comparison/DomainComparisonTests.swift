import Testing

@testable import Rubric

@Suite struct DomainComparisonTests {
  private func domain(_ indicators: [MethodIndicator], _ ratings: String) throws -> DomainComparison
  {
    try #require(
      try MethodFramework.single(indicators).working("one: { \(ratings) }").comparison.domains.first
    )
  }

  @Test("a domain's gap is the weighted mean of its gaps, and a surplus never offsets one")
  func gap() throws {
    let indicators = [
      MethodIndicator("a", weight: 1, reference: 4), MethodIndicator("b", weight: 1, reference: 4),
      MethodIndicator("c", weight: 2, reference: 4),
    ]
    // Gaps 2, 0 and 2: (2 + 0 + 2 × 2) / 4. With the surplus of b it would be 5/4, without weights 4/3.
    #expect(try domain(indicators, "a: 2, b: 5, c: 2").gap == 1.5)
  }

  @Test("what is unrated, does not apply or has no reference is not used in a domain's gap")
  func takesNoPart() throws {
    let indicators = [
      MethodIndicator("a", reference: 4), MethodIndicator("b", reference: 4),
      MethodIndicator("c", reference: 4), MethodIndicator("d"),
    ]
    #expect(
      try domain(indicators, "a: 1, c: { not-applicable: No such schools }, d: 1").gap == 3
    )
  }

  @Test("without a gap to average there is none, which is not a gap of 0")
  func none() throws {
    #expect(try domain([.init("a", reference: 4)], "").gap == nil)
    #expect(try domain([.init("a")], "a: 2").gap == nil)
    #expect(try domain([.init("a", reference: 4)], "a: 4").gap == 0)
  }

  @Test(
    "a domain's reference is the weighted mean of the indicators that apply and have one, rated or not"
  )
  func reference() throws {
    let indicators = [
      MethodIndicator("a", weight: 3, reference: 4), MethodIndicator("b", reference: 3),
      MethodIndicator("c", reference: 5), MethodIndicator("d"),
    ]
    // (3 × 4 + 3) / 4; with c, which does not apply, it would be 20 / 5.
    #expect(
      try domain(indicators, "a: 1, c: { not-applicable: No such schools }, d: 1").reference == 3.75
    )
    #expect(try domain([.init("a")], "a: 2").reference == nil)
  }

  @Test("a metric that two indicators link counts once in the domain's standing")
  func distinct() throws {
    var small = MethodFramework.single(
      [.init("a", metrics: ["m"]), .init("b", metrics: ["m", "k"])],
      metrics: [.init(id: "m"), .init(id: "k")]
    )
    let line =
      "kinds: [unified], year: 2024-25, slope: 0, intercept: 50, residual-sd: 10, r-squared: 0, n: 30"
    small.lines = ["{ metric: m, \(line) }", "{ metric: k, \(line) }"]
    let worked = try small.working(
      "one: { a: 4, b: 4 }",
      values: [
        "m": ["{ group: all, value: 70, n: 30, year: 2024-25 }"],
        "k": ["{ group: all, value: 40, n: 30, year: 2024-25 }"],
      ]
    )
    // m stands at +2, k at −1: (2 − 1) / 2. Counted twice, m would make it 1.
    #expect(worked.comparison.domains.first?.standing == 0.5)
    #expect(worked.framework.domains.first?.linkedMetrics.map(\.description) == ["m", "k"])
  }
}
