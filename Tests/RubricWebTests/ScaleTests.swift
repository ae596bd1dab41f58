import Testing

@testable import RubricWeb

@Suite struct ScaleTests {
  @Test("a linear scale places its ends where they belong and the middle between them")
  func linear() {
    let scale = LinearScale(from: 1, to: 5, across: 0.1...0.9)
    #expect(scale.place(1) == 0.1)
    #expect(scale.place(5) == 0.9)
    #expect(abs(scale.place(3) - 0.5) < 1e-12)
    #expect(abs(scale.place(2) - 0.3) < 1e-12)
  }

  @Test(
    "a scale that contains values begins and ends at round numbers and stays within its limits",
    arguments: [
      // Values, limits, and the ends worked out by hand: a fourth of the distance, made round, is the step.
      ([72.7, 100.0], 0.0...100.0, 70.0, 100.0),  // 27.3 / 4 = 6.8, the step 5
      ([86.4, 94.3], 0...100, 84, 96),  // widened to 85.35 and 95.35; 10 / 4 = 2.5, the step 2
      ([0.2, 3.1], 0...100, 0, 10),  // widened upwards, since nothing lies below 0
      ([-139.7, 5.7], -400...400, -150, 50),  // 145.4 / 4 = 36, the step 50
      ([50, 50], 0...100, 44, 56),  // widened to 45 and 55
      ([100], 0...100, 90, 100),  // widened downwards, since nothing lies above 100
    ] as [([Double], ClosedRange<Double>, Double, Double)]
  )
  func holding(values: [Double], limits: ClosedRange<Double>, low: Double, high: Double) {
    let scale = LinearScale(holding: values, within: limits)
    #expect(abs(scale.low - low) < 1e-9)
    #expect(abs(scale.high - high) < 1e-9)
    #expect(values.allSatisfy { (scale.low...scale.high).contains($0) })
  }

  @Test(
    "ticks are round and on the scale",
    arguments: [
      (1, 5, [1, 2, 3, 4, 5]), (0, 100, [0, 20, 40, 60, 80, 100]),
      (70, 100, [70, 80, 90, 100]),
      (-150, 50, [-150, -100, -50, 0, 50]), (14, 29, [15, 20, 25]),
    ] as [(Double, Double, [Double])]
  )
  func ticks(low: Double, high: Double, ticks: [Double]) {
    #expect(LinearScale(from: low, to: high).ticks() == ticks)
  }

  @Test("bands are equally wide with equal gaps, and begin at the left edge")
  func bands() {
    let scale = BandScale(4, gap: 0.2)
    #expect(scale.band(0).low == 0)
    #expect(abs(scale.band(0).high - 0.2) < 1e-12)
    #expect(scale.band(3).low == 0.75)
    #expect(abs(scale.middle(1) - 0.35) < 1e-12)
  }
}
