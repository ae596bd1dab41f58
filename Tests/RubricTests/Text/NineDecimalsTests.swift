import Testing

@testable import Rubric

@Suite struct NineDecimalsTests {
  @Test(
    "the tenth decimal decides, halves go away from zero, and no zero is negative",
    arguments: [
      (1.0 / 3, 0.333333333), (-2.0 / 3, -0.666666667), (61.23456789049, 61.23456789),
      (61.23456789051, 61.234567891), (0.000_000_000_5, 0.000_000_001), (-0.000_000_000_4, 0),
      (999_999.999_999_999, 999_999.999_999_999), (3, 3), (-12.5, -12.5),
    ] as [(Double, Double)]
  )
  func rounded(number: Double, due: Double) {
    #expect(number.toNineDecimals.bitPattern == due.bitPattern)
  }

  @Test(
    "a number with nine decimals prints as it is read back, and rounds to itself, to the last bit"
  )
  func readAgain() {
    var generator = SeededGenerator(state: 11)
    let ends = [1e-8, 1e-3, 1, 5, 100, 999_999]
    for end in ends {
      for _ in 0..<2_000 {
        let number = Double.random(in: -end...end, using: &generator)
        let own = number.toNineDecimals
        #expect(abs(own - number) < 0.6e-9, "\(number)")
        #expect(own.toNineDecimals.bitPattern == own.bitPattern, "\(number)")
        // What is rounded already prints as what is not.
        #expect(own.plain == number.plain)
        let read = Number.value(of: Array(own.plain.utf8)[...])
        #expect(read?.bitPattern == own.bitPattern, "\(number) as \(own.plain)")
      }
    }
  }
}
