import Testing

@testable import Rubric

@Suite struct NameIndexTests {
  /// Names of one to forty letters, two of each length that differ in their last letter.
  private static let names = (1...40).flatMap { length in
    let stem = String((0..<(length - 1)).map { Character(Unicode.Scalar(97 + UInt8($0 % 20))) })
    return [stem + "x", stem + "y"]
  }
  private static let index = NameIndex(names)

  @Test("every name is found at its own position, even in the middle of a text")
  func found() {
    for (position, name) in Self.names.enumerated() {
      let text = Array("before \(name) after".utf8)
      #expect(Self.index.position(of: 7..<(7 + name.utf8.count), in: text) == position)
    }
  }

  @Test("a name with any one letter changed is none of the names")
  func changed() {
    for name in Self.names {
      for place in 0..<name.utf8.count {
        var text = Array(name.utf8)
        text[place] = UInt8(ascii: "z")
        #expect(Self.index.position(of: 0..<text.count, in: text) == nil)
      }
    }
  }

  @Test("a text that is longer than every name, or empty, is not one of them")
  func otherLengths() {
    let text = [UInt8](repeating: UInt8(ascii: "a"), count: 41)
    #expect(Self.index.position(of: 0..<41, in: text) == nil)
    #expect(Self.index.position(of: 0..<0, in: text) == nil)
  }

  @Test("with no names at all, nothing is found")
  func none() {
    #expect(NameIndex([]).position(of: 0..<1, in: [97]) == nil)
  }
}
