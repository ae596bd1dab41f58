import Testing

@testable import Rubric

@Suite struct ListedOnceTests {
  private static func items(_ text: String) throws -> ([String], [String]) {
    var problems = Problems()
    let document = YAMLDocument(parsing: SourceText(text, name: "x"), into: &problems)
    let items = ShapeReader.read(
      try #require(document.root),
      DistinctListKind<Crosswalk.Item, Void>(context: (), atLeast: 1, uses: FirstUses()),
      ValueSubject(name: "items"),
      into: &problems
    )
    return (
      items?.map { $0.title } ?? [], problems.sorted().map { "\($0.place.line) \($0.message)" }
    )
  }

  @Test("of two things that say the same, the first is kept and the second is reported")
  func repeated() throws {
    let (titles, problems) = try Self.items(
      "- { id: a, title: A }\n- { id: b, title: B }\n- { id: a, title: C }"
    )
    #expect(titles == ["A", "B"])
    #expect(problems == ["3 the id 'a' is used twice"])
  }

  @Test("a thing with a fault of its own does not take a name from a later one")
  func faulty() throws {
    let (titles, problems) = try Self.items("- { id: a }\n- { id: a, title: A }")
    #expect(titles == ["A"])
    #expect(problems == ["1 'title' is required here"])
  }

  @Test("a list that needs an item says so if it is empty")
  func empty() throws {
    #expect(try Self.items("[]").1 == ["1 'items' needs at least one item"])
  }

  @Test("a schema may say less than the reader checks")
  func told() throws {
    let kind = ToldKind(kind: NumberKind.number(0...5), told: { .text() })
    #expect(
      kind.schema.document(title: "x", id: "x") == JSONSchema.text().document(title: "x", id: "x")
    )
    var problems = Problems()
    let document = YAMLDocument(parsing: SourceText("6", name: "x"), into: &problems)
    let number = ShapeReader.read(try #require(document.root), kind, into: &problems)
    #expect(number == nil)
    #expect(problems.found.map { $0.id } == [.outOfRange])
  }
}
