import Testing

@testable import Rubric

@Suite struct ShapeReaderTests {
  @Test("every key of a mapping is read, including a nested mapping and a list of them")
  func reads() throws {
    let (garden, problems) = Garden.read(
      """
      id: north-bed
      beds: 3
      sun: half
      open: yes
      plants:
        - { id: bean, height: 120 }
        - { id: pea }
      soil: { depth: 0.5 }
      """
    )
    let read = try #require(garden)
    #expect(problems == [])
    #expect(read.id.description == "north-bed")
    #expect(read.beds == 3)
    #expect(read.sun == .half)
    #expect(read.isOpen)
    #expect(read.plants.map(\.id.description) == ["bean", "pea"])
    #expect(read.plants.map(\.height) == [120, 50])
    #expect(read.soil?.depth == 0.5)
    #expect(read.line == 1)
  }

  @Test(
    "missing keys are reported in the order in which they are asked for, and nothing is created"
  )
  func missing() {
    let (garden, problems) = Garden.read("open: no\n")
    #expect(garden == nil)
    #expect(
      problems == [
        "1:1 missing-key 'id' is required here", "1:1 missing-key 'beds' is required here",
        "1:1 missing-key 'sun' is required here", "1:1 missing-key 'plants' is required here",
      ]
    )
  }

  @Test(
    "a required key that is empty or says nothing is missing at its own place",
    arguments: ["beds:", "beds: ~", "beds: null"]
  )
  func empty(beds: String) {
    let (garden, problems) = Garden.read("id: a\n\(beds)\nsun: full\nplants: [ { id: bean } ]\n")
    #expect(garden == nil)
    #expect(problems.count == 1)
    #expect(problems.first?.hasPrefix("2:") == true)
    #expect(problems.first?.hasSuffix("missing-key 'beds' is required here") == true)
  }

  @Test("the stand-in for a faulty value is never seen: what is made with it is dropped")
  func standIns() {
    for (text, problem) in [
      ("id: North Bed", "1:5 not-an-identifier"), ("id: a\nbeds: many", "2:7 not-a-number"),
      ("id: a\nbeds: 0", "2:7 out-of-range"), ("id: a\nbeds: 2\nsun: none", "3:6 unknown-choice"),
    ] {
      let rest = "id: a\nbeds: 3\nsun: full\n".split(separator: "\n")
        .dropFirst(text.split(separator: "\n").count).joined(separator: "\n")
      let (garden, problems) = Garden.read("\(text)\n\(rest)\nplants: [ { id: bean } ]\n")
      #expect(garden == nil)
      #expect(problems.count == 1)
      #expect(problems.first?.hasPrefix(problem) == true, "\(problems)")
    }
  }

  @Test("a faulty item of a list loses only itself, and its name stays known")
  func faultyItem() throws {
    let (garden, problems) = Garden.read(
      """
      id: a
      beds: 1
      sun: full
      plants:
        - { id: bean, height: tall }
        - { id: bean, height: 10 }
        - { id: pea, heigth: 20 }
        - { height: 30 }
        - pea
      """
    )
    #expect(try #require(garden).plants.map(\.height) == [50, 20])
    #expect(
      problems.map { String($0.prefix { $0 != "'" }) } == [
        "5:25 not-a-number ", "6:5 repeated-id the id ", "7:16 unknown-key unknown key ",
        "8:5 missing-key ", "9:5 wrong-kind expected ",
      ]
    )
    #expect(garden?.plantNames == nil)
  }

  @Test("an unknown key names the nearest one, and its value is used for it")
  func misspelled() throws {
    let (garden, problems) = Garden.read(
      "id: a\nbads: 4\nsun: full\nplants: [ { id: bean } ]\ncompost: 1\n"
    )
    #expect(try #require(garden).beds == 4)
    #expect(garden?.sawStrangers == true)
    #expect(
      problems == [
        "2:1 unknown-key unknown key 'bads'; did you mean 'beds'?",
        "5:1 unknown-key unknown key 'compost'; expected 'id', 'beds', 'sun', 'open', 'plants', 'soil'",
      ]
    )
  }

  @Test("of a key that is given twice, the first value counts unless it says nothing")
  func repeated() {
    let rest = "sun: full\nplants: [ { id: bean } ]\n"
    let (first, problems) = Garden.read("id: a\nbeds: 1\nbeds: 2\n\(rest)")
    #expect(first?.beds == 1)
    #expect(problems == ["3:1 repeated-key 'beds' is given twice"])
    #expect(Garden.read("id: a\nbeds:\nbeds: 2\n\(rest)").0?.beds == 2)
  }

  @Test("keys may be in any order")
  func anyOrder() {
    let (garden, problems) = Garden.read(
      "soil: {}\nplants: [ { height: 7, id: bean } ]\nopen: true\nsun: full\nbeds: 2\nid: a\n"
    )
    #expect(problems == [])
    #expect(garden?.beds == 2)
    #expect(garden?.plants.map(\.height) == [7])
    #expect(garden?.soil?.depth == 1)
  }

  @Test("a fault that only two keys together show is reported at one of them")
  func across() {
    let (garden, problems) = Garden.read("id: a\nbeds: 1\nsun: dark\nplants: [ { id: bean } ]\n")
    #expect(garden == nil)
    #expect(problems == ["2:7 out-of-range beds in the dark must be at least 2"])
  }

  @Test("what is not a mapping is reported with what to do: remove hyphens, or begin with a key")
  func noMapping() {
    #expect(
      Garden.read("- a\n").1
        == ["1:1 wrong-kind expected 'key: value' lines here; remove the '- ' before each key"]
    )
    #expect(
      Garden.read("[a]\n").1 == ["1:1 wrong-kind expected 'key: value' lines here, such as 'id'"]
    )
  }

  @Test("a mapping may have any number of keys")
  func manyKeys() {
    var problems = Problems()
    let text = (1...26).reversed().map { "key-\($0): \($0)\n" }.joined()
    let document = YAMLDocument(parsing: SourceText(text, name: "x"), into: &problems)
    let numbers = document.root.flatMap { ManyKeys.read($0, (), into: &problems) }
    #expect(problems.found == [])
    #expect(numbers?.values == Array(1...26))
  }

  @Test("a key that is read before its turn is read once, and keeps its place among the keys")
  func ahead() {
    var problems = Problems()
    let text = "share: 30\nwhole: 40\n"
    let document = YAMLDocument(parsing: SourceText(text, name: "x"), into: &problems)
    #expect(document.root.flatMap { Share.read($0, (), into: &problems) }?.share == 30)
    let small = YAMLDocument(
      parsing: SourceText("share: 30\nwhole: 20\n", name: "x"),
      into: &problems
    )
    #expect(small.root.flatMap { Share.read($0, (), into: &problems) }?.share == 0)
    #expect(problems.found.map(\.message) == ["'share' must be at most 20, not 30"])
    #expect(Share.keys.names == ["share", "whole"])
  }
}

/// More keys than a word has bits to spare.
private struct ManyKeys: Shaped {
  let values: [Int]
  static let keys = NameIndex(of: Self.self, ())

  init(_ m: inout some ShapeVisitor, _: Void) {
    values = [
      m.required("key-1", .whole(1...99), ""), m.required("key-2", .whole(1...99), ""),
      m.required("key-3", .whole(1...99), ""), m.required("key-4", .whole(1...99), ""),
      m.required("key-5", .whole(1...99), ""), m.required("key-6", .whole(1...99), ""),
      m.required("key-7", .whole(1...99), ""), m.required("key-8", .whole(1...99), ""),
      m.required("key-9", .whole(1...99), ""), m.required("key-10", .whole(1...99), ""),
      m.required("key-11", .whole(1...99), ""), m.required("key-12", .whole(1...99), ""),
      m.required("key-13", .whole(1...99), ""), m.required("key-14", .whole(1...99), ""),
      m.required("key-15", .whole(1...99), ""), m.required("key-16", .whole(1...99), ""),
      m.required("key-17", .whole(1...99), ""), m.required("key-18", .whole(1...99), ""),
      m.required("key-19", .whole(1...99), ""), m.required("key-20", .whole(1...99), ""),
      m.required("key-21", .whole(1...99), ""), m.required("key-22", .whole(1...99), ""),
      m.required("key-23", .whole(1...99), ""), m.required("key-24", .whole(1...99), ""),
      m.required("key-25", .whole(1...99), ""), m.required("key-26", .whole(1...99), ""),
    ]
  }
}

/// A share that must not be above the whole, which comes after it.
private struct Share: Shaped {
  let share: Int
  static let keys = NameIndex(of: Self.self, ())

  init(_ s: inout some ShapeVisitor, _: Void) {
    let whole = s.ahead("whole", .whole(1...100)) ?? 100
    share = s.optional("share", .whole(0...whole), or: 0, "at most `whole`")
    s.passed("whole", .whole(1...100), "all there is")
  }
}
