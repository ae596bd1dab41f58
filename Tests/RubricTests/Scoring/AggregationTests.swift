import Testing

@testable import Rubric

@Suite struct AggregationTests {
  @Test("no parts give no score, not the lowest level", arguments: Aggregation.allCases)
  func empty(aggregation: Aggregation) { #expect(aggregation.combine([]) == nil) }

  @Test(
    "a weak level weighs more, the less compensation the method allows",
    arguments: [
      // (1 + 4) / 2; √(1 × 4); the lower of the two.
      (Aggregation.arithmetic, "2.500000000"), (.geometric, "2.000000000"),
      (.minimum, "1.000000000"),
    ]
  )
  func compensation(aggregation: Aggregation, expected: String) throws {
    let score = try #require(aggregation.combine([(1, 1), (4, 1)]))
    #expect(score.fixed(9) == expected)
  }

  @Test(
    "weights count in every method but the minimum",
    arguments: [
      // (1 × 1 + 3 × 5) / 4; (1 × 16³)^(1/4) = 8 with a level of 16 in place of 5; the lowest.
      (Aggregation.arithmetic, 5.0, "4.000000000"), (.geometric, 16, "8.000000000"),
      (.minimum, 5, "1.000000000"),
    ]
  )
  func weights(aggregation: Aggregation, high: Double, expected: String) throws {
    let score = try #require(aggregation.combine([(1, 1), (high, 3)]))
    #expect(score.fixed(9) == expected)
  }

  @Test("only ratios between weights count", arguments: Aggregation.allCases)
  func ratios(aggregation: Aggregation) throws {
    let small = try #require(aggregation.combine([(2, 0.1), (3, 0.3)]))
    let large = try #require(aggregation.combine([(2, 10), (3, 30)]))
    #expect(small.fixed(9) == large.fixed(9))
  }

  @Test("a single part gives its own score", arguments: Aggregation.allCases)
  func single(aggregation: Aggregation) throws {
    #expect(try #require(aggregation.combine([(3.6, 2)])).fixed(9) == "3.600000000")
  }

  @Test("schemas of files also take the former name of a way, schemas of results do not")
  func formerName() {
    let ways = #""enum":["arithmetic","geometric","minimum""#
    for kind in [SchemaKind.framework, .workedDistrict] {
      #expect(kind.schema(for: TestFramework.framework).contains(#"\#(ways),"weakest"]"#))
    }
    for kind in [SchemaKind.report, .cohort] {
      #expect(kind.schema(for: TestFramework.framework).contains("\(ways)]"))
    }
  }

  @Test(
    "the lowest level is found wherever it is",
    arguments: [[2.0, 4, 5], [4, 2, 5], [5, 4, 2]]
  )
  func minimum(levels: [Double]) {
    #expect(Aggregation.minimum.combine(levels.map { ($0, 1) }) == 2)
  }
}
