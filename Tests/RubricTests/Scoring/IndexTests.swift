import Testing

@testable import Rubric

/// The practice index and the policy index of a ``Scorecard``.
@Suite struct IndexTests {
  private static let four = ["a", "b", "c", "d"].map { MethodIndicator($0) }

  @Test("an index is the mean of the scored domains; coverage and bounds include all of them")
  func scoredOnly() throws {
    let small = MethodFramework(domains: [
      MethodDomain(id: "one", indicators: Self.four),
      MethodDomain(id: "two", indicators: Self.four),
      MethodDomain(id: "three", indicators: Self.four),
    ])
    let practice = try small.working(
      """
      one: { a: 3, b: 3, c: 3, d: 3 }
      two: { a: 4, b: 4, c: 4, d: 4 }
      three: { a: 2 }
      """
    ).scorecard.practice
    // (3 + 4) / 2; (1 + 1 + 1/4) / 3; (3 + 4 + 5/4) / 3; (3 + 4 + 17/4) / 3.
    #expect(
      practice == Score(value: 3.5, coverage: 0.75, bounds: Bounds(low: 2.75, high: 3.75))
    )
  }

  @Test("an index needs half of its weight, whatever the scores of single domains")
  func needsHalf() throws {
    let small = MethodFramework(domains: [
      MethodDomain(id: "one", indicators: Self.four),
      MethodDomain(id: "two", indicators: Self.four),
      MethodDomain(id: "three", indicators: Self.four),
    ])
    let scorecard = try small.working("one: { a: 3, b: 3, c: 3, d: 3 }").scorecard
    #expect(scorecard.domains.first?.value == 3)
    // Coverage (1 + 0 + 0) / 3; bounds (3 + 1 + 1) / 3 and (3 + 5 + 5) / 3.
    #expect(scorecard.practice.value == nil)
    #expect(scorecard.practice.coverage?.fixed(3) == "0.333")
    #expect(scorecard.practice.bounds?.low.fixed(3) == "1.667")
    #expect(scorecard.practice.bounds?.high.fixed(3) == "4.333")
  }

  @Test("domain weights count, and a domain to which nothing applies has none")
  func weights() throws {
    let small = MethodFramework(domains: [
      MethodDomain(id: "one", weight: 1, indicators: [.init("a")]),
      MethodDomain(id: "two", weight: 3, indicators: [.init("a")]),
      MethodDomain(id: "three", weight: 9, indicators: [.init("a")]),
    ])
    let practice = try small.working(
      """
      one: { a: 1 }
      two: { a: 5 }
      three: { a: { not-applicable: No such schools } }
      """
    ).scorecard.practice
    // (1 × 1 + 3 × 5) / 4.
    #expect(practice == Score(value: 4, coverage: 1, bounds: Bounds(low: 4, high: 4)))
  }

  @Test("practices and policy areas are never merged")
  func apart() throws {
    let small = MethodFramework(domains: [
      MethodDomain(id: "one", indicators: [.init("a")]),
      MethodDomain(kind: "policy-area", id: "two", indicators: [.init("a")]),
    ])
    let scorecard = try small.working("one: { a: 2 }\ntwo: { a: 5 }").scorecard
    #expect(scorecard.index(.practice).value == 2)
    #expect(scorecard.index(.policyArea).value == 5)
    #expect(scorecard.practice.bounds == Bounds(low: 2, high: 2))
    #expect(scorecard.policy.bounds == Bounds(low: 5, high: 5))
  }

  @Test("a framework without policy areas has no policy index, not an empty one")
  func none() throws {
    let scorecard = try MethodFramework.single([.init("a")]).working("one: { a: 2 }").scorecard
    #expect(scorecard.policy == Score(value: nil, coverage: nil, bounds: nil))
  }

  @Test("domains are averaged into their index, whatever the way in which levels combine")
  func alwaysArithmetic() throws {
    var small = MethodFramework(domains: [
      MethodDomain(id: "one", indicators: [.init("a")]),
      MethodDomain(id: "two", indicators: [.init("a")]),
    ])
    small.aggregation = "minimum"
    // (1 + 4) / 2.
    #expect(try small.working("one: { a: 1 }\ntwo: { a: 4 }").scorecard.practice.value == 2.5)
  }
}
