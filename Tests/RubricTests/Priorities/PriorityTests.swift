import Testing

@testable import Rubric

@Suite struct PriorityTests {
  private func ids(_ worked: Worked) -> [String] {
    worked.priorities.map { worked.framework.indicators[$0.indicator].id.description }
  }

  @Test("a priority is weight times gap times 1 plus the shortfall, and shows each of them")
  func factors() throws {
    let small = MethodFramework.single(
      [.init("a", weight: 2, reference: 4, metrics: ["m"])],
      metrics: [.init(id: "m")]
    )
    let worked = try small.working(
      "one: { a: 2.5 }",
      values: ["m": ["{ group: all, value: 65, n: 30, year: 2024-25 }"]]
    )
    // 65 is level 2.5: a shortfall of 1.5 / 3. 2 × 1.5 × 1.5.
    let factors = try #require(worked.priorities.first?.factors)
    #expect(factors == Priority.Factors(weight: 2, gap: 1.5, shortfall: 0.5))
    #expect(factors.product == 4.5)
  }

  @Test("without a shortfall the last factor is 1")
  func noShortfall() {
    #expect(Priority.Factors(weight: 2, gap: 1.5, shortfall: nil).product == 3)
    #expect(Priority.Factors(weight: 2, gap: 1.5, shortfall: 0).product == 3)
    #expect(Priority.Factors(weight: 2, gap: 1.5, shortfall: 1).product == 6)
  }

  @Test("equal priorities share a rank, and the next rank counts them")
  func ties() throws {
    let indicators = [
      MethodIndicator("a", weight: 1, reference: 4), MethodIndicator("b", weight: 3, reference: 4),
      MethodIndicator("c", weight: 1, reference: 4), MethodIndicator("d", weight: 2, reference: 4),
      MethodIndicator("e", weight: 1, reference: 4),
    ]
    // 1 × 2, 3 × 1, 1 × 2, 2 × 1, 1 × 1.
    let worked = try MethodFramework.single(indicators)
      .working("one: { a: 2, b: 3, c: 2, d: 3, e: 3 }")
    #expect(ids(worked) == ["b", "a", "c", "d", "e"])
    #expect(worked.priorities.map(\.rank) == [1, 2, 2, 2, 5])
    #expect(worked.priorities.map(\.isTied) == [false, true, true, true, false])
  }

  @Test("two ways to the same decimal number are a tie")
  func decimalTies() throws {
    let indicators = [
      MethodIndicator("a", weight: 0.1, reference: 4),
      MethodIndicator("b", weight: 0.3, reference: 4),
    ]
    // 0.1 × 3 and 0.3 × 1: in binary, the first is a little more.
    let worked = try MethodFramework.single(indicators).working("one: { a: 1, b: 3 }")
    #expect(worked.priorities.map(\.rank) == [1, 1])
  }

  @Test("what has no gap has no priority: at or above the reference, unrated, without a reference")
  func noGap() throws {
    let indicators = ["a", "b", "c", "d"].map { MethodIndicator($0, reference: 4) }
    let worked = try MethodFramework.single(indicators + [.init("e")]).working(
      "one: { a: 4, b: 5, d: { not-applicable: No such schools }, e: 1 }"
    )
    #expect(worked.priorities.isEmpty)
  }

  @Test("practices and policy areas are ranked separately, practices first")
  func apart() throws {
    let small = MethodFramework(domains: [
      MethodDomain(id: "one", indicators: [.init("a", reference: 4)]),
      MethodDomain(kind: "policy-area", id: "two", indicators: [.init("b", reference: 4)]),
      MethodDomain(kind: "policy-area", id: "three", indicators: [.init("c", reference: 5)]),
    ])
    let worked = try small.working("one: { a: 3 }\ntwo: { b: 3 }\nthree: { c: 1 }")
    #expect(ids(worked) == ["a", "c", "b"])
    #expect(worked.priorities.map(\.kind) == [.practice, .policyArea, .policyArea])
    #expect(worked.priorities.map(\.rank) == [1, 1, 2])
    #expect(worked.priorities.map(\.domain) == [0, 2, 1])
  }
}
