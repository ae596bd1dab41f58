import Testing

@testable import Rubric

@Suite struct EmbeddedVectorsTests {
  private static let paths = FrameworkFiles.embedded.paths(in: "vectors")

  @Test("every worked district of the framework gives the numbers that were worked by hand")
  func isMet() throws {
    let framework = try Framework.reading(.embedded).value
    #expect(WorkedDistrict.problems(in: .embedded, of: framework) == [])
    #expect(
      Self.paths == [
        "vectors/all-not-applicable.yml", "vectors/all-unrated.yml", "vectors/foster-of-14.yml",
        "vectors/half-coverage.yml", "vectors/metrics-and-small-groups.yml",
        "vectors/surplus-and-ties.yml",
      ]
    )
  }

  @Test(
    "a worked district with one millionth added to a number is caught, and nothing else is",
    arguments: [
      ("vectors/all-unrated.yml", "low: 1,", "low: 1.000001,"),
      ("vectors/half-coverage.yml", "high: 4.111111111", "high: 4.111112111"),
      ("vectors/surplus-and-ties.yml", "gain: 0.027777778", "gain: 0.027778778"),
      ("vectors/metrics-and-small-groups.yml", "{ level: 3.5 }", "{ level: 3.500001 }"),
      ("vectors/foster-of-14.yml", "[low-coverage]", "[group-disparity, low-coverage]"),
      ("vectors/all-not-applicable.yml", "coverage: none", "coverage: 0"),
    ]
  )
  func isCaught(path: String, right: String, wrong: String) throws {
    let framework = try Framework.reading(.embedded).value
    let file = try #require(FrameworkFiles.embedded.files.first { $0.path == path })
    let text = String(decoding: file.bytes, as: UTF8.self)
    let place = try #require(text.firstRange(of: right))
    let changed = text[..<place.lowerBound] + wrong + text[place.upperBound...]
    let others = FrameworkFiles.embedded.files.filter { $0.path != path }
    let files = FrameworkFiles(others + [.init(path: path, bytes: Array(changed.utf8), name: path)])
    #expect(WorkedDistrict.problems(in: files, of: framework).map(\.id) == [.vector])
  }
}
