import Testing

@testable import Rubric

@Suite struct AssessmentContentsTests {
  private static func lines(_ bodies: String...) throws -> [String] {
    var contents = AssessmentContents()
    for body in bodies { contents.add(try assessment(body)) }
    return contents.lines(of: "north.yml")
  }

  @Test("one line says how much was read, and a form without answers says so")
  func counts() throws {
    #expect(try Self.lines("") == ["north.yml: 0 ratings, no figures"])
    let body = """
      ratings:
        learning: { coaching: 3, inquiry: { not-applicable: No teams } }
        supply: { mentoring: 2 }
      metrics:
        graduation-rate:
          - { group: all, value: 87.1, n: 829, year: 2023-24 }
          - { group: hispanic, value: 80, n: 82, year: 2023-24 }

      """
    #expect(
      try Self.lines(body) == [
        "north.yml: 2 ratings, 1 not applicable, 2 figures for 1 metric"
      ]
    )
    #expect(
      try Self.lines(body, "ratings: { learning: { coaching: 4 } }\n").first
        == "north.yml: 2 districts, 3 ratings, 1 not applicable, 2 figures for 1 metric"
    )
  }

  @Test("figures of years that are not compared are counted by year")
  func otherYears() throws {
    // The cycle is 2023-24: the newest year not after it and at most one before it counts.
    let lines = try Self.lines(
      """
      metrics:
        graduation-rate:
          - { group: all, value: 87.1, n: 829, year: 2022-23 }
          - { group: all, value: 86, n: 829, year: 2020-21 }
          - { group: all, value: 85, n: 829, year: 2019-20 }
          - { group: hispanic, value: 80, n: 82, year: 2019-20 }
        math-points:
          - { group: all, value: -20, n: 900, year: 2020-21 }

      """
    )
    #expect(
      lines == [
        "north.yml: 0 ratings, 5 figures for 2 metrics",
        "north.yml: not compared: 4 figures (2 for 2019-20, 2 for 2020-21)",
      ]
    )
  }

  @Test("groups of a newer year than that of all students are named, since one year may be wrong")
  func strandedGroups() throws {
    let lines = try Self.lines(
      """
      metrics:
        graduation-rate:
          - { group: all, value: 87.1, n: 829, year: 2022-23 }
          - { group: hispanic, value: 80, n: 82, year: 2023-24 }

      """
    )
    #expect(
      lines == [
        "north.yml: 0 ratings, 2 figures for 1 metric",
        "north.yml: not compared: 1 figure (1 for 2023-24)",
        "north.yml: graduation-rate: 1 figure of student groups for 2023-24 is not compared, because the newest figure for all students is for 2022-23; is its year right?",
      ]
    )
  }
}
