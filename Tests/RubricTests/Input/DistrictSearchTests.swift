import Testing

@testable import Rubric

@Suite struct DistrictSearchTests {
  private static let rows = [
    "01100170000000,Alder Unified,unified", "1100250000000,Birch Elementary,unified",
    "01100330000000,Birch  elementary ,unified", ",Cedar Unified,unified",
    "01100410000000,Dogwood High,no-such-kind",
  ]

  /// What a search through a whole table finds.
  private static func search(_ text: String?, _ rows: [String] = rows) throws -> DistrictSearch {
    let table = "cds,district,kind,cycle\n" + rows.map { "\($0),2023-24\n" }.joined()
    var source = DistrictSource("table.csv", reader: AssessmentReader(TestFramework.framework))
    var search = DistrictSearch(text)
    for portion in source.push(Array(table.utf8)[...]) + source.finish() where !search.isOver {
      search.look(at: portion)
    }
    return search
  }

  @Test(
    "a district is found by its code in any length, and by its name in any case and spacing",
    arguments: [
      ("01100170000000", 2), ("0110017", 2), ("110017", 2), (" alder   UNIFIED ", 2),
      ("cedar unified", 5), ("01100250000000", 3),
    ]
  )
  func finds(text: String, line: Int) throws {
    let search = try Self.search(text)
    #expect(search.found.map(\.line) == [line])
    #expect(search.record?.line == line)
  }

  @Test("a search for a code ends at its row; one for a name continues, since others may have it")
  func ends() throws {
    #expect(try Self.search("1100250000000").count == 2)
    let named = try Self.search("birch elementary")
    #expect(named.count == 5)
    #expect(named.found.map(\.line) == [3, 4])
    #expect(named.found.map { $0.cds?.description } == ["01100250000000", "01100330000000"])
  }

  @Test("a row with a fault is still found, with its problem")
  func faulty() throws {
    let record = try #require(try Self.search("Dogwood High").record)
    #expect(throws: InvalidDocument.self) { try record.outcome.get() }
  }

  @Test(
    "the nearest names contain the words, are one typo away, or begin alike; at most three",
    arguments: [
      ("Alder", ["Alder Unified"]), ("Aldre Unified", ["Alder Unified"]),
      ("Alder USD", ["Alder Unified"]), ("unified", ["Alder Unified", "Cedar Unified"]),
      ("Zelkova", []), ("01100420000000", ["Dogwood High", "Alder Unified", "Birch Elementary"]),
    ]
  )
  func nearest(text: String, names: [String]) throws {
    let search = try Self.search(text)
    #expect(search.found.isEmpty)
    #expect(search.record?.line == nil)
    #expect(search.nearest.map(\.name) == names)
  }

  @Test("if no district is looked for, rows are counted, and one is named if there is no doubt")
  func counts() throws {
    let search = try Self.search(nil)
    #expect(search.count == 5)
    #expect(search.example == "Alder Unified")
    let twins = Array(Self.rows[1...2])
    #expect(try Self.search(nil, twins).example == "01100250000000")
    #expect(try Self.search(nil, [",,unified"]).example == nil)
    #expect(try Self.search(nil, [Self.rows[0]]).record?.line == 2)
  }

  @Test("an empty name belongs to no district, not even to a row without a name")
  func empty() throws {
    #expect(try Self.search(" ", [",,unified"]).found.isEmpty)
  }

  @Test("rows that cannot be read are counted, and belong to no district")
  func ragged() throws {
    let search = try Self.search("Alder Unified", ["0110017", Self.rows[0]])
    #expect(search.count == 2)
    #expect(search.found.map(\.line) == [3])
  }
}
