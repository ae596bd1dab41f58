import Testing

@testable import Rubric

/// How many problems of a file are listed, and what is said of the rest.
@Suite struct ProblemsTests {
  private static func problem(_ line: Int, _ severity: Diagnostic.Severity = .error) -> Diagnostic {
    let place = Diagnostic.Place(file: "north.yml", line: line, column: 3, excerpt: nil)
    return Diagnostic(.outOfRange, severity, at: place, "too much")
  }

  @Test("a thousand problems are listed, and the rest are counted at the end")
  func cut() {
    var problems = Problems()
    for line in 1...1_000 { problems.report(Self.problem(line)) }
    #expect(problems.sorted().count == 1_000)
    problems.report(Self.problem(1_001))
    problems.report(Self.problem(1_002))
    let listed = problems.sorted()
    #expect(listed.count == 1_001)
    #expect(listed.last?.id == .moreProblems)
    #expect(listed.last?.severity == .error)
    #expect(listed.last?.place.line == 1_000)
    #expect(listed.last?.message.hasPrefix("2 more problems are not listed") == true)
  }

  @Test("an error that refuses a file is listed, however many warnings came before it")
  func lateError() throws {
    var problems = Problems(limit: 2)
    for line in 1...5 { problems.report(Self.problem(line, .warning)) }
    #expect(!problems.isRefusal)
    problems.report(Self.problem(6))
    #expect(problems.isRefusal)
    #expect(problems.sorted().map { $0.place.line } == [1, 2, 6, 6])
    #expect(problems.sorted().last?.message.hasPrefix("3 more problems") == true)
  }

  @Test("what can be spared refuses nothing, also past the limit")
  func sparing() throws {
    var problems = Problems(limit: 2)
    problems.sparing { problems in
      for line in 1...4 { problems.report(Self.problem(line)) }
    }
    #expect(problems.errorCount == 4)
    let checked = try problems.finish(7)
    #expect(checked.value == 7)
    #expect(checked.warnings.map { $0.severity } == [.warning, .warning, .warning])
    #expect(checked.warnings.first?.message == "left out: too much")
    #expect(checked.warnings.last?.message.hasPrefix("2 more problems") == true)
  }

  @Test("an error after something spared is an error")
  func afterSparing() {
    var problems = Problems()
    problems.sparing { $0.report(Self.problem(1)) }
    #expect(!problems.isRefusal)
    problems.report(Self.problem(2))
    #expect(problems.isRefusal)
    #expect(problems.sorted().map { $0.severity } == [.warning, .error])
  }

  @Test("of each input, a thousand problems of its districts are listed")
  func inputs() {
    var problems = InputProblems()
    for line in 1...1_200 { problems.add([Self.problem(line, line == 1_200 ? .error : .warning)]) }
    problems.endInput()
    #expect(problems.listed.count == 1_001)
    #expect(problems.hasError)
    #expect(problems.listed.last?.severity == .error)
    #expect(problems.listed.last?.message.hasPrefix("200 more problems") == true)
    problems.add([Self.problem(1)])
    problems.endInput()
    #expect(problems.listed.count == 1_002)
  }
}
