import Testing

@testable import Rubric

/// Why no domain's ratings could be held against its results.
@Suite struct UnmeasuredReasonTests {
  /// A line says that 50 is usual, whatever the share of low-income students.
  private static let line =
    "{ metric: m, kinds: [unified], year: 2024-25, slope: 0, intercept: 50, residual-sd: 1, r-squared: 0, n: 30 }"

  private func reason(
    lines: [String] = [line],
    rating: String = "3",
    value: Double? = 51,
    lowIncome: Double? = 60
  ) throws -> UnmeasuredReason? {
    var small = MethodFramework.single([.init("a", metrics: ["m"])], metrics: [.init(id: "m")])
    small.lines = lines
    let rows = value.map { ["{ group: all, value: \($0), n: 100, year: 2024-25 }"] } ?? []
    return try small.working("one: { a: \(rating) }", values: ["m": rows], lowIncome: lowIncome)
      .report.unmeasuredReason
  }

  @Test("a domain with a score and a standing gives no reason")
  func measured() throws { #expect(try reason() == nil) }

  @Test("each thing that is missing is reported, the framework's own first")
  func missing() throws {
    #expect(try reason(lines: [], rating: "~", value: nil, lowIncome: nil) == .noLines)
    #expect(try reason(rating: "~", value: nil, lowIncome: nil) == .shareNotGiven)
    #expect(try reason(rating: "~", value: nil) == .noScores)
    #expect(try reason(value: nil) == .noFigures)
  }
}
