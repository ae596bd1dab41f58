import Testing

@testable import Rubric

/// A text in which `⟦1⟧` marks the place of problem 1, so that no test counts lines and columns by hand.
struct MarkedText {
  /// The text without its marks.
  let text: String
  /// `line:column` of the marks, in the order of their numbers.
  let places: [String]

  init(_ marked: String) {
    var text = ""
    var places: [Int: String] = [:]
    var rest = marked[...]
    while let open = rest.firstIndex(of: "⟦"), let close = rest[open...].firstIndex(of: "⟧") {
      text += rest[..<open]
      let lines = text.split(omittingEmptySubsequences: false) { $0.isMarkedLineEnd }
      let number = Int(rest[rest.index(after: open)..<close]) ?? 0
      places[number] = "\(lines.count):\((lines.last?.count ?? 0) + 1)"
      rest = rest[rest.index(after: close)...]
    }
    self.text = text + rest
    self.places = places.sorted { $0.key < $1.key }.map(\.value)
  }
}

extension Character {
  /// Line ends as an editor counts them, without the three that YAML 1.2 dropped.
  fileprivate var isMarkedLineEnd: Bool { self == "\n" || self == "\r\n" || self == "\r" }
}

/// Expects problems of given ids at the marks of a text, in their order, and no others.
///
/// - Parameters:
///   - ids: One id for each mark.
///   - words: Words that each problem's message must hold; empty for any.
///   - marked: What the problems' places are taken from.
///   - problems: The problems that were reported, in their order.
///   - sourceLocation: The line of the test.
func expectProblems(
  _ ids: [Diagnostic.ID],
  saying words: [String] = [],
  at marked: MarkedText,
  _ problems: [Diagnostic],
  sourceLocation: Testing.SourceLocation = #_sourceLocation
) {
  let actual = problems.map { "\($0.place.line):\($0.place.column) \($0.id.rawValue)" }
  let expected = zip(marked.places, ids).map { "\($0) \($1.rawValue)" }
  #expect(marked.places.count == ids.count, sourceLocation: sourceLocation)
  #expect(
    actual == expected,
    "\(problems.map(\.description).joined(separator: "\n"))",
    sourceLocation: sourceLocation
  )
  for (problem, words) in zip(problems, words) {
    #expect(problem.message.contains(words), sourceLocation: sourceLocation)
  }
}

/// Expects the problems of an assessment that begins with a sound head.
func expectAssessmentProblems(
  _ ids: [Diagnostic.ID],
  saying words: [String] = [],
  in body: String,
  sourceLocation: Testing.SourceLocation = #_sourceLocation
) {
  let marked = MarkedText(assessmentHead + body)
  expectProblems(
    ids,
    saying: words,
    at: marked,
    TestFramework.reader.problems(in: SourceText(marked.text, name: "north.yml")),
    sourceLocation: sourceLocation
  )
}

/// Expects the problems of a framework in one of whose files a text is replaced; all of them there.
func expectFrameworkProblems(
  _ ids: [Diagnostic.ID],
  saying words: [String] = [],
  in path: String,
  replacing old: String,
  with new: String,
  sourceLocation: Testing.SourceLocation = #_sourceLocation
) throws {
  let text = try #require(TestFramework.texts[path], sourceLocation: sourceLocation)
  let range = try #require(text.firstRange(of: old), sourceLocation: sourceLocation)
  let marked = MarkedText(text.replacingCharacters(in: range, with: new))
  let problems = TestFramework.problems([path: marked.text])
  expectProblems(ids, saying: words, at: marked, problems, sourceLocation: sourceLocation)
  #expect(problems.allSatisfy { $0.place.file == path }, sourceLocation: sourceLocation)
}

/// The first lines of a sound assessment of ``TestFramework``.
let assessmentHead = """
  assessment: test
  district: { name: North Unified, kind: unified, enrollment: 2000, low-income: 60 }
  cycle: 2023-24

  """

/// The assessment that a sound text holds after ``assessmentHead``.
func assessment(_ body: String) throws -> Assessment {
  try TestFramework.reader.read(SourceText(assessmentHead + body, name: "north.yml")).value
}

extension String {
  fileprivate func replacingCharacters(in range: Range<Index>, with text: String) -> String {
    String(self[..<range.lowerBound]) + text + String(self[range.upperBound...])
  }
}
