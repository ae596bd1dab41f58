import Testing

@testable import Rubric

@Suite struct GainTests {
  private static let two = MethodFramework(domains: [
    MethodDomain(
      id: "one",
      weight: 1,
      indicators: ["a", "b", "c", "d"].map { MethodIndicator($0, reference: 4) }
    ),
    MethodDomain(id: "two", weight: 3, indicators: [.init("e"), .init("f"), .init("g")]),
  ])

  @Test(
    "a gain is the amount by which the domain rises, times its share of the scored domains' weight"
  )
  func gain() throws {
    let worked = try Self.two.working("one: { a: 2, b: 4, c: 4, d: 4 }\ntwo: { e: 3, f: 3, g: 3 }")
    // (4 − 2) / 4 of a level in the domain, which is 1 of 4 parts of the index.
    #expect(worked.priorities.map(\.gain) == [0.125])
  }

  @Test("policy areas carry no weight in a practice's gain, nor practices in a policy area's")
  func ownIndex() throws {
    let small = MethodFramework(domains: [
      MethodDomain(id: "one", weight: 1, indicators: [.init("a", reference: 4)]),
      MethodDomain(
        kind: "policy-area",
        id: "two",
        weight: 3,
        indicators: [.init("b", reference: 4)]
      ),
    ])
    // Each index has one domain, so it rises by the whole gap.
    #expect(try small.working("one: { a: 2 }\ntwo: { b: 3 }").priorities.map(\.gain) == [2, 1])
  }

  @Test("a domain without a score carries no weight in a gain")
  func unscoredDomain() throws {
    let worked = try Self.two.working("one: { a: 2, b: 4, c: 4, d: 4 }\ntwo: { e: 3 }")
    // The index: coverage (1 × 1 + 3 × 1/3) / 4 = 0.5, so it has a score, of the one domain.
    #expect(worked.scorecard.practice.value == 3.5)
    #expect(worked.priorities.map(\.gain) == [0.5])
  }

  @Test("a missing rating is not used in a gain")
  func unrated() throws {
    let worked = try Self.two.working("one: { a: 2, b: 4 }\ntwo: { e: 3, f: 3, g: 3 }")
    // (4 − 2) / 2 × 1/4.
    #expect(worked.priorities.map(\.gain) == [0.25])
  }

  @Test("without a score of the domain or the index there is a priority, but no gain")
  func none() throws {
    let noDomain = try Self.two.working("one: { a: 2 }\ntwo: { e: 3, f: 3, g: 3 }")
    #expect(noDomain.scorecard.practice.value == 3)
    #expect(noDomain.priorities.map(\.gain) == [nil])
    let noIndex = try Self.two.working("one: { a: 2, b: 4, c: 4, d: 4 }")
    #expect(noIndex.scorecard.domains.first?.value == 3.5)
    #expect(noIndex.priorities.map(\.gain) == [nil])
  }

  @Test("if the lowest level counts, only the lowest indicator gains, and only up to the next")
  func minimum() throws {
    var small = Self.two
    small.aggregation = "minimum"
    let worked = try small.working("one: { a: 2, b: 3, c: 4, d: 4 }\ntwo: { e: 3, f: 3, g: 3 }")
    // a to 4: the lowest is then b at 3, so (3 − 2) × 1/4. b to 4: a is still the lowest.
    #expect(worked.priorities.map(\.gain) == [0.25, 0])
  }
}
