import Testing

@testable import Rubric

/// Claims about a worked district, on a small framework whose prediction line has round numbers.
@Suite struct WorkedDistrictCheckTests {
  /// The problems of a worked district with one practice rated and one metric that has a line.
  ///
  /// At 60 percent of low-income students the line gives 95 - 0.1 × 60 = 89, with a residual deviation of 5.
  private func problems(level: String, graduation: String, expect: String) -> [Diagnostic] {
    let text = """
      worked-district: quadrants
      given:
        district: { name: North, kind: unified, low-income: 60 }
        cycle: 2023-24
        ratings:
          shared-vision: { clear-vision: \(level), equity-touchstone: \(level) }
        metrics:
          graduation-rate:
            - { group: all, value: \(graduation), n: 100, year: 2023-24 }
      expect:
        domains:
          shared-vision: { \(expect) }
      """
    let path = "vectors/quadrants.yml"
    return WorkedDistrict.problems(
      in: FrameworkFiles([.init(path: path, bytes: Array(text.utf8), name: path)]),
      of: TestFramework.framework
    )
  }

  @Test(
    "with a prediction line, a worked district states every quadrant",
    arguments: [
      // (94 - 89) / 5, and (84 - 89) / 5; a score is high from 3.5.
      ("3.5", "94", "1", "strength"),
      ("3.5", "84", "-1", "ratings-above-results"),
      ("3", "94", "1", "results-above-ratings"),
      ("3", "84", "-1", "confirmed-gap"),
    ]
  )
  func quadrants(level: String, graduation: String, standing: String, quadrant: String) {
    let right = "score: \(level), standing: \(standing), quadrant: \(quadrant)"
    #expect(problems(level: level, graduation: graduation, expect: right) == [])
    let wrong = problems(level: level, graduation: graduation, expect: "quadrant: unmeasured")
    #expect(wrong.map(\.message) == ["the quadrant is '\(quadrant)', not 'unmeasured'"])
  }

  @Test("one millionth added to a standing is caught")
  func standing() {
    let found = problems(level: "3", graduation: "84", expect: "standing: -0.999999")
    #expect(found.map(\.message) == ["'standing' is -1, not -0.999999"])
  }

  @Test("a number where there should be none, and none where there should be one, are caught")
  func none() {
    let found = problems(level: "3", graduation: "84", expect: "score: none, gap: 0")
    // Below references of 4 and 5, with weights 2 and 1: (2 × 1 + 1 × 2) / 3.
    #expect(
      found.map(\.message) == ["'score' is 3, not none", "'gap' is 1.333333333, not 0"]
    )
  }

  @Test("a fault in what is given is reported alone, without the numbers that follow from it")
  func faultyGiven() {
    let found = problems(level: "6", graduation: "84", expect: "score: 3, gap: 0")
    #expect(found.map(\.id) == [.notALevel, .notALevel])
  }
}
