import Testing

@testable import Rubric

@Suite struct CellKindTests {
  private static func read(_ text: String) throws -> (cells: RatingCells?, problems: [String]) {
    var problems = Problems()
    let document = YAMLDocument(parsing: SourceText(text, name: "x"), into: &problems)
    let cells = RatingCells.read(try #require(document.root), (1...5, .none), into: &problems)
    return (cells, problems.found.map { $0.message })
  }

  @Test("a cell is passed on as it is written, and its reader finds no fault in it")
  func handedOn() throws {
    let (cells, problems) = try Self.read("{ level: many }")
    #expect(cells?.level?.text == "many")
    #expect(problems == [])
  }

  @Test("what says nothing counts as not given, unless its kind requires words")
  func saysNothing() throws {
    let (cells, problems) = try Self.read("{ level: ~, not-applicable: }")
    #expect(cells?.level == nil)
    #expect(cells?.reason?.isGiven == false)
    #expect(problems == [])
    #expect(try Self.read("{ level: 3 }").cells?.reason == nil)
  }

  @Test("the schema of a cell is that of its kind; what must say something accepts no null")
  func schema() {
    let schema = Outline(of: RatingCells.self, (1...5, .none)).schema.document(title: "x", id: "x")
    #expect(schema.contains(#""level":{"type":["number","string","null"]"#))
    #expect(schema.contains(#"in words.","type":["string","number"],"pattern""#))
  }
}
