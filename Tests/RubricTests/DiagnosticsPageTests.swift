import Foundation
import Testing

@testable import Rubric

@Suite struct DiagnosticsPageTests {
  private static let page = DiagnosticsPage()

  @Test("the page explains every id of the code, in its order, and no other")
  func listsAll() {
    #expect(Self.page.headings == Diagnostic.ID.allCases.map(\.rawValue))
  }

  @Test(
    "every id has a wrong and a fixed example, if one file of a few lines can have the problem"
  )
  func hasExamples() {
    let others: [Diagnostic.ID] = [
      .tooLarge, .unreadable, .repeatedDistrict, .sameName, .moreProblems,
    ]
    let expected = Diagnostic.ID.allCases.filter { !others.contains($0) }.map(\.rawValue)
    #expect(Self.page.examples.map(\.id) == expected)
  }

  @Test(
    "an assessment's wrong example gives the message on the page, and the fixed one gives no problem",
    arguments: page.examples.filter { $0.file == nil && !$0.isTable }
  )
  func assessment(example: DiagnosticsPage.Example) throws {
    let reader = AssessmentReader(
      try Framework.reading(.embedded).value,
      today: CalendarDate("2026-11-28")
    )
    let problems = reader.problems(in: example.text(example.bad))
    #expect(problems.map(\.description).joined(separator: "\n") + "\n" == example.message)
    #expect(problems.contains { $0.id.rawValue == example.id })
    #expect(reader.problems(in: example.text(example.fixed)).isEmpty)
  }

  @Test(
    "a table's wrong example gives the message on the page, and the fixed one gives no problem",
    arguments: page.examples.filter { $0.isTable && $0.map == nil }
  )
  func table(example: DiagnosticsPage.Example) throws {
    let reader = AssessmentReader(try Framework.reading(.embedded).value)
    let bad = DiagnosticsPage.Example.bytes(of: example.bad)
    let problems = ReadAssessments(bad, reader: reader).problems
    #expect(problems.map(\.description).joined(separator: "\n") + "\n" == example.message)
    #expect(problems.map(\.id.rawValue) == [example.id])
    let fixed = ReadAssessments(example.fixed, reader: reader)
    #expect(fixed.problems.isEmpty)
    #expect(!fixed.rows.isEmpty)
  }

  @Test(
    "an import's wrong example gives the message on the page, and the fixed one gives no problem",
    arguments: page.examples.filter { $0.map != nil }
  )
  func imports(example: DiagnosticsPage.Example) throws {
    let map = try ImportRun.map(try #require(example.map))
    let problems = try Self.problems(importing: example.bad, by: map)
    #expect(problems.map(\.description).joined(separator: "\n") + "\n" == example.message)
    #expect(problems.map(\.id.rawValue) == [example.id])
    #expect(try Self.problems(importing: example.fixed, by: map).isEmpty)
  }

  /// The problems of a table that is imported after a directory and a figure of Elm Valley Unified.
  private static func problems(importing text: String, by map: ImportMap) throws -> [Diagnostic] {
    let before = try ["cde-public-districts.txt", "tidy-teacher-experience.csv"].map {
      (try ImportRun.map(String($0.dropLast(4))), name: $0, bytes: try ImportRun.fixture($0))
    }
    do {
      let run = try ImportRun.imported(before + [(map, name: "file.csv", bytes: Array(text.utf8))])
      return run.refusals + run.warnings
    } catch let error as InvalidDocument {
      return error.diagnostics
    }
  }

  @Test("the problems of a file are kept up to a limit, and the rest are counted")
  func moreProblems() throws {
    let header =
      "district_id,district,school_year,teachers,pct_inexperienced,"
      + "avg_years_total_weighted,avg_years_in_district_weighted\n"
    let rows = String(repeating: "589900,Elm Valley Unified,2024,40,5,9,8\n", count: 2_003)
    let last = "5899001,Elm Valley Unified,2024-25,40,5,9,8\n"
    let map = try ImportRun.map("tidy-teacher-experience")
    let problems = try Self.problems(importing: header + rows + last, by: map)
    #expect(problems.count == 2_001)
    let message = try #require(Self.page.messages["more-problems"])
    #expect(problems.filter { $0.id == .moreProblems }.map { "\($0)\n" } == [message])
  }

  @Test(
    "a mistake in the framework's own files gives the message on the page, and without it there is none",
    arguments: page.examples.filter { $0.file != nil }
  )
  func framework(example: DiagnosticsPage.Example) throws {
    let path = try #require(example.file)
    let files = FrameworkFiles.embedded.files
    let sound = try #require(files.first { $0.path == path })
    let text = String(decoding: sound.bytes, as: UTF8.self)
    let place = try #require(text.range(of: example.fixed), "\(path) no longer holds the example")
    let slip = text.replacingCharacters(in: place, with: example.bad)
    let others = files.filter { $0.path != path }
    let file = FrameworkFiles.File(path: path, bytes: Array(slip.utf8), name: path)
    let problems = Self.problems(in: FrameworkFiles(others + [file]))
      .filter { $0.id.rawValue == example.id }
    let first = try #require(problems.first)
    #expect(
      "\(first.severity.rawValue): \(first.message) [\(first.id.rawValue)]\n" == example.message
    )
    #expect(Self.problems(in: .embedded).isEmpty)
  }

  @Test("one byte more than 8 MiB gives the message on the page, and 8 MiB does not")
  func tooLarge() throws {
    let reader = AssessmentReader(try Framework.reading(.embedded).value)
    func problems(byteCount: Int) -> [Diagnostic] {
      let bytes = [UInt8](repeating: UInt8(ascii: "#"), count: byteCount)
      return reader.problems(in: SourceText(bytes, name: "our-district.yml"))
    }
    let message = try #require(Self.page.messages["too-large"])
    #expect(problems(byteCount: 8_388_609).map { "\($0)\n" } == [message])
    #expect(problems(byteCount: 8_388_608).map(\.id) == [.emptyFile])
  }

  @Test("a problem between the files of one run has the message on the page")
  func batch() throws {
    let problems = [
      Diagnostic.unreadable("a.yml", "permission denied"),
      .repeatedDistrict(
        .cds(4_755_070_000_000),
        in: "b.yml",
        line: 3,
        first: (file: "a.yml", line: 2)
      ),
      .sameName(
        "Elm Valley Unified",
        1_100_190_000_000,
        at: (file: "b.yml", line: 3),
        first: (code: 1_100_170_000_000, file: "a.yml", line: 2)
      ),
    ]
    for problem in problems {
      let notes = problem.notes.map { "note: \($0.message)\n" }.joined()
      let text =
        "\(problem.severity.rawValue): \(problem.message) [\(problem.id.rawValue)]\n\(notes)"
      #expect(Self.page.messages[problem.id.rawValue] == text)
    }
  }

  private static func problems(in files: FrameworkFiles) -> [Diagnostic] {
    do throws(InvalidDocument) {
      let checked = try Framework.reading(files)
      return checked.warnings + WorkedDistrict.problems(in: checked.value)
        + PlanMap.problems(in: checked.value)
    } catch {
      return error.diagnostics
    }
  }
}
