import Testing

/// What the rule of rooms sees in invented code.
@Suite struct RoomTests {
  /// What an earlier room's code uses of a later one's.
  private static func ahead(_ earlier: String, _ later: String) -> [String] {
    let rooms = [("Loading/Shapes", earlier), ("Scoring", later)].map { name, text in
      Room(name: name, files: [Room.File(path: "\(name)/File.swift", text: text)])
    }
    let start = "Loading/Shapes/File.swift looks ahead to "
    return Room.looksAhead(rooms).map { String($0.dropFirst(start.count)) }
  }

  @Test("a type of a later room is caught in code, but not in a comment or a string")
  func types() {
    let later = "@frozen public struct Scorecard { let of: Indicator }"
    #expect(
      Self.ahead("struct Indicator { var made: [Scorecard] }", later) == ["Scorecard of Scoring"]
    )
    #expect(Self.ahead("let text = \"\\(Scorecard.count)\"", later) == ["Scorecard of Scoring"])
    #expect(Self.ahead("/// A Scorecard.\nlet a = \"Scorecard\"  // Scorecard", later) == [])
    #expect(
      Self.ahead("let a = \"\"\"\n  Scorecard \"Scorecard\"\n  \"\"\" /* Scorecard */", later) == []
    )
  }

  @Test("a private type of a later room is not a name that another file can use")
  func privateTypes() {
    #expect(Self.ahead("let Helper = 1", "private struct Helper {}") == [])
  }

  @Test(
    "a member that a later room adds to an earlier type is caught, with and without a dot",
    arguments: [
      ("func meanLevel() -> Int { 1 }", "$0.meanLevel()"),
      ("var meanLevel: Int { 1 }", "self.meanLevel"), ("var meanLevel: Int { 1 }", "meanLevel"),
      ("static let meanLevel = 1", "Indicator.meanLevel"),
      ("struct meanLevel {}", "Indicator.meanLevel()"),
      ("package static func meanLevel(of a: Int) {}", "\"the mean is \\(meanLevel(of: 2))\""),
    ]
  )
  func members(declaration: String, use: String) {
    let found = Self.ahead(
      "struct Indicator {}\nextension Indicator { var a: Int { \(use) } }",
      "extension Indicator {\n  \(declaration)\n}"
    )
    #expect(found == ["meanLevel of Scoring"])
  }

  @Test("a member that a later room adds to a type from outside is caught")
  func foreignTypes() {
    #expect(
      Self.ahead("let a = 0.5.nineDecimals", "extension Double { var nineDecimals: Self { self } }")
        == ["nineDecimals of Scoring"]
    )
    #expect(
      Self.ahead("let a = bytes.asHex", "extension [UInt8] {\n  func asHex() {}\n}")
        == ["asHex of Scoring"]
    )
  }

  @Test("a case of a later room's nested type is caught")
  func cases() {
    let later = "extension Indicator { enum Mark { case faint, strong(Int) } }"
    #expect(Self.ahead("let a: Int = .strong(2)", later) == ["strong of Scoring"])
  }

  @Test("a name that an earlier room declares too counts for the earlier one")
  func sharedNames() {
    let later = "extension Indicator { var level: Int { 1 } }"
    #expect(Self.ahead("struct Answer { let level: Int }\nlet a = answer.level", later) == [])
  }

  @Test("a later room's member of its own type, or a private one, is not one of an earlier room")
  func ownMembers() {
    #expect(Self.ahead("let a = b.total", "struct Sum { let total: Int }") == [])
    #expect(Self.ahead("let a = b.total", "extension Int { private var total: Int { 1 } }") == [])
  }

  @Test("a variable, a parameter or a label with the same name is not a use of a member")
  func variables() {
    let later = "extension Indicator { var meanLevel: Int { 1 } }"
    #expect(Self.ahead("func a(meanLevel: Int) -> Int { meanLevel }", later) == [])
    #expect(Self.ahead("func a(meanLevel level: Int) -> Int { level }", later) == [])
    #expect(Self.ahead("func a() { let (meanLevel, b) = (1, 2)\n  use(meanLevel) }", later) == [])
    #expect(Self.ahead("let a = b.map { meanLevel in meanLevel + 1 }", later) == [])
  }

  @Test("a later room may use an earlier one")
  func forward() {
    #expect(
      Self.ahead("struct Indicator { let level: Int }", "let a = Indicator(level: 1).level") == []
    )
  }
}
