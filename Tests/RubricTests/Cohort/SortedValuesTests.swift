import Testing

@testable import Rubric

@Suite struct SortedValuesTests {
  private func sorted(_ values: [Double]) -> SortedValues {
    var tally = Tally()
    for value in values { tally.add(.value(value)) }
    return SortedValues(tally)
  }

  /// What R's `quantile(x, c(.25, .5, .75), type = 7)` gives.
  @Test(
    "quartiles interpolate as definition 7 of Hyndman and Fan does",
    arguments: [
      ([7], [7, 7, 7]), ([1, 2], [1.25, 1.5, 1.75]), ([4, 1, 3, 2], [1.75, 2.5, 3.25]),
      ([1, 2, 3, 4, 5], [2, 3, 4]), ([5, 5, 5, 1], [4, 5, 5]),
      ([-10, 0, 10, 20, 30, 40], [2.5, 15, 27.5]),
    ] as [([Double], [Double])]
  )
  func quartiles(values: [Double], expected: [Double]) {
    let own = sorted(values)
    #expect([0.25, 0.5, 0.75].map { own.quantile($0) } == expected)
  }

  @Test("no values have no quartiles")
  func none() {
    #expect(sorted([]).quantile(0.5) == nil)
  }

  @Test("a percentile is the share below and half of the share that is equal")
  func percentiles() {
    let own = sorted([3, 1, 2, 2])
    // (0 + 0.5) / 4, (1 + 1) / 4 and (3 + 0.5) / 4.
    #expect([1, 2, 3].map { own.percentile(of: $0) } == [12.5, 50, 87.5])
    #expect(own.percentile(of: 2.5) == nil)
    #expect(own.percentile(of: 4) == nil)
  }

  @Test("if all values are equal, all are at 50")
  func ties() {
    #expect(sorted([4, 4, 4]).percentile(of: 4) == 50)
  }
}
