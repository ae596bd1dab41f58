import Testing

@testable import Rubric

@Suite struct SpellingTests {
  @Test(
    "the nearest name is at most a third of the word and three typos away",
    arguments: [
      ("clear-visoin", "clear-vision"), ("Clear Vision", "clear-vision"),
      ("clear_vision", "clear-vision"), ("clear-vison", "clear-vision"), ("yaer", "year"),
      ("claer-visoni", "clear-vision"), ("nothing-like-it", nil), ("x", nil), ("yr", nil),
      ("", nil),
    ]
  )
  func nearest(word: String, name: String?) {
    #expect(Spelling.nearest(to: word, among: ["n", "year", "clear-vision"]) == name)
  }

  @Test("of equally near names, the first is used")
  func ties() { #expect(Spelling.nearest(to: "cast", among: ["case", "cash"]) == "case") }

  @Test("up to six names are listed if none is near; more only where they are asked for")
  func choices() {
    #expect(Spelling.fix(for: "zzz", among: ["a", "b"]) == "; expected 'a', 'b'")
    #expect(Spelling.fix(for: "zzz", among: ["a", "b", "c", "d", "e", "f", "g"]).isEmpty)
    #expect(
      Spelling.fix(for: "zzz", among: ["a", "b", "c", "d", "e", "f", "g"], listing: 7)
        == "; expected 'a', 'b', 'c', 'd', 'e', 'f', 'g'"
    )
    #expect(Spelling.fix(for: "zzz", among: []).isEmpty)
  }

  @Test("a word of thousands of letters has no near name")
  func longWord() {
    #expect(Spelling.nearest(to: String(repeating: "a", count: 5_000), among: ["aaa"]) == nil)
  }
}
