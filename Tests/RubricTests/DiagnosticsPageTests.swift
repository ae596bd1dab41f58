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
    "every id has a wrong and a mended example, if one file of a few lines can have the problem"
  )
  func hasExamples() {
    let others: [Diagnostic.ID] = [.tooLarge, .unreadable, .repeatedDistrict]
    let expected = Diagnostic.ID.allCases.filter { !others.contains($0) }.map(\.rawValue)
    #expect(Self.page.examples.map(\.id) == expected)
  }

  @Test(
    "an assessment's wrong example gives the message on the page, and the mended one no problem",
    arguments: page.examples.filter { $0.file == nil && !$0.isTable }
  )
  func assessment(example: DiagnosticsPage.Example) throws {
    let reader = AssessmentReader(try Framework.reading(.embedded).value)
    let problems = reader.problems(in: example.text(example.bad))
    #expect(problems.map(\.description).joined(separator: "\n") + "\n" == example.message)
    #expect(problems.contains { $0.id.rawValue == example.id })
    #expect(reader.problems(in: example.text(example.mended)).isEmpty)
  }

  @Test(
    "a table's wrong example gives the message on the page, and the mended one no problem",
    arguments: page.examples.filter(\.isTable)
  )
  func table(example: DiagnosticsPage.Example) {
    let problems = Self.problems(inTable: example.bad)
    #expect(problems.map(\.description).joined(separator: "\n") + "\n" == example.message)
    #expect(problems.map(\.id.rawValue) == [example.id])
    #expect(Self.problems(inTable: example.mended).isEmpty)
  }

  private static func problems(inTable text: String) -> [Diagnostic] {
    var splitter = TableSplitter(file: "districts.csv")
    var blocks = splitter.push(DiagnosticsPage.Example.bytes(of: text)[...])
    if let block = splitter.finish() { blocks.append(block) }
    var problems = splitter.fault.map { [$0] } ?? []
    if let header = splitter.header, header.column("district") == nil {
      problems.append(header.missing("district"))
    }
    for block in blocks {
      var row = TableRow(block)
      while row.advance() { if let fault = row.fault { problems.append(fault) } }
    }
    return problems
  }

  @Test(
    "a slip in the framework's own files gives the message on the page, and without it there is none",
    arguments: page.examples.filter { $0.file != nil }
  )
  func framework(example: DiagnosticsPage.Example) throws {
    let path = try #require(example.file)
    let files = FrameworkFiles.embedded.files
    let sound = try #require(files.first { $0.path == path })
    let text = String(decoding: sound.bytes, as: UTF8.self)
    let place = try #require(text.range(of: example.mended), "\(path) no longer holds the example")
    let slip = text.replacingCharacters(in: place, with: example.bad)
    let others = files.filter { $0.path != path }
    let file = FrameworkFiles.File(path: path, bytes: Array(slip.utf8), name: path)
    let problems = Self.problems(in: FrameworkFiles(others + [file]))
      .filter { $0.id.rawValue == example.id }
    let first = try #require(problems.first)
    #expect("error: \(first.message) [\(first.id.rawValue)]\n" == example.message)
    #expect(Self.problems(in: .embedded).isEmpty)
  }

  @Test("a byte more than 8 MiB gives the message on the page, and 8 MiB does not")
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
    ]
    for problem in problems {
      let notes = problem.notes.map { "note: \($0.message)\n" }.joined()
      let text = "error: \(problem.message) [\(problem.id.rawValue)]\n\(notes)"
      #expect(Self.page.messages[problem.id.rawValue] == text)
    }
  }

  private static func problems(in files: FrameworkFiles) -> [Diagnostic] {
    do throws(InvalidDocument) {
      let checked = try Framework.reading(files)
      return checked.warnings + WorkedDistrict.problems(in: files, of: checked.value)
    } catch {
      return error.diagnostics
    }
  }
}
