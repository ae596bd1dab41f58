import Testing

@testable import Rubric

/// Runs each row of `Documentation/slips.md`.
@Suite struct SlipsPageTests {
  private static let page = SlipsPage()

  @Test("every row of the page can be run, and there are all four answers")
  func rows() {
    #expect(Self.page.unclear == [])
    #expect(Self.page.slips.count > 150)
  }

  @Test("what is written gets the answer on the page", arguments: page.slips)
  func answer(slip: SlipsPage.Slip) throws {
    let (problems, _) = try Self.read(slip.file(slip.written), isTable: slip.isTable)
    var ids: [String] = []
    for problem in problems where !ids.contains(problem.id.rawValue) {
      ids.append(problem.id.rawValue)
    }
    let isRefused = problems.contains { $0.severity == .error }
    let isLeftOut = problems.allSatisfy { $0.message.hasPrefix("left out: ") }
    let answer: SlipsPage.Answer =
      isRefused
      ? .refused(ids)
      : ids.isEmpty || ids == ["read-as"] ? .read(ids) : isLeftOut ? .leftOut(ids) : .warned(ids)
    if case .leftOutWithValue(let expected) = slip.answer {
      #expect(answer == .leftOut(expected), "\(problems.map(\.description))")
    } else {
      #expect(answer == slip.answer, "\(problems.map(\.description))")
    }
  }

  @Test("what should be written instead has no problem", arguments: page.slips)
  func instead(slip: SlipsPage.Slip) throws {
    let (problems, assessment) = try Self.read(slip.file(slip.instead), isTable: slip.isTable)
    #expect(problems.map(\.description) == [])
    #expect(assessment != nil)
  }

  @Test(
    "what is read means what should be written",
    arguments: page.slips.filter { $0.isRead }
  )
  func meaning(slip: SlipsPage.Slip) throws {
    let (_, written) = try Self.read(slip.file(slip.written), isTable: slip.isTable)
    let (_, instead) = try Self.read(slip.file(slip.instead), isTable: slip.isTable)
    #expect(Said(try #require(written)) == Said(try #require(instead)))
  }

  @Test(
    "what is left out is missing, and nothing else is",
    arguments: page.slips.filter { $0.isLostCell }
  )
  func leftOut(slip: SlipsPage.Slip) throws {
    let (_, written) = try Self.read(slip.file(slip.written), isTable: true)
    let (_, without) = try Self.read(slip.file(""), isTable: true)
    #expect(Said(try #require(written)) == Said(try #require(without)))
  }

  /// Reads the one district of a file.
  private static func read(
    _ bytes: [UInt8],
    isTable: Bool
  ) throws -> ([Diagnostic], Assessment?) {
    let reader = AssessmentReader(ImportRun.framework)
    if isTable {
      let table = ReadAssessments(bytes, reader: reader)
      return (table.problems, table.assessments.first)
    }
    let text = SourceText(bytes, name: "our-district.yml")
    let checked = try? reader.read(text)
    return (reader.problems(in: text), checked?.value)
  }
}

extension SlipsPage.Slip {
  fileprivate var isRead: Bool { if case .read = answer { true } else { false } }
  fileprivate var isLostCell: Bool { if case .leftOut = answer { isTable } else { false } }
}
