import Foundation
import Testing

@testable import Rubric

@Suite struct HostileInputTests {
  private static func example(_ name: String) throws -> [UInt8] {
    Array(try Data(contentsOf: Repository.root.appending(path: "examples/\(name)")))
  }

  @Test("random damage to a file gives problems or an assessment, never a crash")
  func damagedAssessments() throws {
    var generator = SeededGenerator(state: 20_190_501)
    let reader = AssessmentReader(try Framework.reading(.embedded).value)
    let sound = try Self.example("gridley-2023-24.yml").prefix(6_000)
    for _ in 0..<Damage.rounds {
      let text = SourceText(Damage.apply(to: Array(sound), using: &generator), name: "x")
      for problem in reader.problems(in: text) { _ = problem.description }
    }
  }

  @Test("random damage to a framework gives problems or a framework, never a crash")
  func damagedFrameworks() throws {
    var generator = SeededGenerator(state: 7)
    let texts = TestFramework.texts.sorted { $0.key < $1.key }
    for _ in 0..<Damage.rounds {
      let (path, text) = texts[Int.random(in: texts.indices, using: &generator)]
      let bytes = Damage.apply(to: Array(text.utf8), using: &generator)
      let others = TestFramework.files([path: TestFramework.absent]).files
      let files = FrameworkFiles(others + [.init(path: path, bytes: bytes, name: path)])
      var problems = Problems()
      _ = Framework(files, into: &problems)
      for problem in problems.sorted() { _ = problem.description }
    }
  }

  @Test(
    "no truncation of a sound file both has a syntax error and calls something after it missing"
  )
  func truncations() throws {
    let text = """
      assessment: test
      district: { name: "North Unified", kind: unified }
      cycle: 2023-24
      ratings:
        learning:
          coaching: { level: 3, evidence: [ "A", 'B' ], note: é }
      metrics:
        graduation-rate:
          - { group: all, year: 2023-24, value: 90, n: 100 }

      """
    let bytes = Array(text.utf8)
    for end in 0..<bytes.count {
      let ids = TestFramework.reader.problems(in: SourceText(Array(bytes[..<end]), name: "x")).map(
        \.id
      )
      let isCut = ids.contains { [.syntax, .encoding, .controlCharacter].contains($0) }
      #expect(!(isCut && ids.contains(.missingKey)), "\(end)")
      #expect(!isCut || Set(ids).isSubset(of: [.syntax, .encoding]), "\(end) \(ids)")
      #expect(ids.count { [.syntax, .encoding].contains($0) } <= 1)
    }
  }
}
