import Foundation
import Testing

@testable import Rubric

@Suite struct EmbeddedVectorsTests {
  private static let paths = FrameworkFiles.embedded.paths(in: "vectors")

  @Test("every worked district of the framework gives the numbers that were worked out by hand")
  func isMet() throws {
    let framework = try Framework.reading(.embedded).value
    #expect(WorkedDistrict.problems(in: framework) == [])
    #expect(
      Self.paths == [
        "vectors/all-not-applicable.yml",
        "vectors/all-unrated.yml",
        "vectors/elementary-district.yml",
        "vectors/even-and-years-apart.yml",
        "vectors/every-quadrant.yml",
        "vectors/foster-of-14.yml",
        "vectors/full-district.yml",
        "vectors/geometric.yml",
        "vectors/half-coverage.yml",
        "vectors/high-district.yml",
        "vectors/index-at-half.yml",
        "vectors/index-below-half.yml",
        "vectors/metrics-and-small-groups.yml",
        "vectors/minimum.yml",
        "vectors/no-reference.yml",
        "vectors/one-rated.yml",
        "vectors/students-expected.yml",
        "vectors/surplus-and-ties.yml",
        "vectors/ties-over-domains.yml",
      ]
    )
  }

  @Test(
    "a worked district with one wrong number or word is caught, and nothing else is",
    arguments: [
      ("vectors/all-unrated.yml", "low: 1,", "low: 1.000001,"),
      ("vectors/half-coverage.yml", "high: 4.111111111", "high: 4.111112111"),
      ("vectors/surplus-and-ties.yml", "surplus: 1,", "surplus: 1.000001,"),
      ("vectors/full-district.yml", "gain: 0.031746032", "gain: 0.031747032"),
      ("vectors/full-district.yml", "reference-high: 90.37", "reference-high: 90.370001"),
      ("vectors/index-at-half.yml", "rank: 9,", "rank: 10,"),
      ("vectors/index-below-half.yml", "coverage: 0.486111111", "coverage: 0.5"),
      ("vectors/geometric.yml", "score: 2.29739671", "score: 2.6"),
      ("vectors/minimum.yml", "gain: 0 }", "gain: none }"),
      ("vectors/elementary-district.yml", "level: 3.666666667", "level: 4.333333333"),
      ("vectors/no-reference.yml", "priority: none", "priority: 0"),
      ("vectors/one-rated.yml", "quadrant: unmeasured", "quadrant: strength"),
      ("vectors/every-quadrant.yml", "quadrant: strength", "quadrant: unmeasured"),
      ("vectors/every-quadrant.yml", "standing: 0.76", "standing: 0.77"),
      ("vectors/metrics-and-small-groups.yml", "{ level: 3.5 }", "{ level: 3.500001 }"),
      ("vectors/foster-of-14.yml", "[low-coverage]", "[group-disparity, low-coverage]"),
      ("vectors/all-not-applicable.yml", "coverage: none", "coverage: 0"),
    ]
  )
  func isCaught(path: String, right: String, wrong: String) throws {
    let file = try #require(FrameworkFiles.embedded.files.first { $0.path == path })
    let text = String(decoding: file.bytes, as: UTF8.self)
    let place = try #require(text.firstRange(of: right))
    let changed = text[..<place.lowerBound] + wrong + text[place.upperBound...]
    let others = FrameworkFiles.embedded.files.filter { $0.path != path }
    let files = FrameworkFiles(others + [.init(path: path, bytes: Array(changed.utf8), name: path)])
    let framework = try Framework.reading(.embedded).value
    #expect(WorkedDistrict.problems(in: files, of: framework).map(\.id) == [.vector])
  }

  @Test("one millionth added to any number of a worked district is caught, whatever it counts")
  func everyNumberIsCaught() throws {
    let framework = try Framework.reading(.embedded).value
    let reader = WorkedDistrictReader(framework)
    var caught: Set<String> = []
    for path in Self.paths {
      let file = try #require(FrameworkFiles.embedded.files.first { $0.path == path })
      let text = String(decoding: file.bytes, as: UTF8.self)
      let wrong = try Self.addingMillionths(to: reader.numbers(in: text), of: text)
      let stated = try reader.numbers(in: wrong)
      let problems = WorkedDistrict.problems(
        in: FrameworkFiles([.init(path: path, bytes: Array(wrong.utf8), name: path)]),
        of: framework
      )
      #expect(problems.count == stated.count, "\(path)")
      #expect(
        Set(problems.map { [$0.place.line, $0.place.column] })
          == Set(stated.map { [$0.place.line, $0.place.column] }),
        "\(path)"
      )
      caught.formUnion(stated.map(\.quantity.rawValue))
    }
    #expect(
      caught.sorted() == [
        "coverage", "gain", "gap", "high", "level", "low", "priority", "rank", "reference-high",
        "reference-low", "reference-median", "score", "shortfall", "standing", "surplus",
      ]
    )
  }

  /// A text in which each number is higher by 0.000001; the last ones first, so that places hold.
  private static func addingMillionths(
    to claims: [WorkedDistrict.Claim],
    of text: String
  ) throws -> String {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let places = claims.map(\.place).sorted { ($0.line, $0.column) > ($1.line, $1.column) }
    for place in places {
      let line = lines[place.line - 1]
      let before = line.prefix(place.column - 1)
      let number = line.dropFirst(place.column - 1).prefix { "-.0123456789".contains($0) }
      let higher =
        try #require(Decimal(string: String(number)))
        + Decimal(sign: .plus, exponent: -6, significand: 1)
      lines[place.line - 1] = before + "\(higher)" + line.dropFirst(before.count + number.count)
    }
    return lines.joined(separator: "\n")
  }
}

extension WorkedDistrictReader {
  /// The claims of a sound worked district that state a number.
  fileprivate func numbers(in text: String) throws -> [WorkedDistrict.Claim] {
    var problems = Problems()
    let worked = read(SourceText(text, name: "vectors/worked.yml"), into: &problems)
    try #require(problems.found.isEmpty)
    return try #require(worked).claims.filter { $0.expected != nil }
  }
}
