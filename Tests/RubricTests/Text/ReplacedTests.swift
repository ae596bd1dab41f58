import Testing

@testable import Rubric

@Suite struct ReplacedTests {
  @Test("every occurrence is replaced, and the replacement is not looked at again")
  func all() {
    #expect("a\"b\"".replaced("\"", by: "\"\"") == "a\"\"b\"\"")
    #expect("".replaced("a", by: "b") == "")
  }

  @Test("a quotation mark followed by an accent is still doubled in a table")
  func accent() {
    #expect(CSV.cell("a\"\u{301}b") == "\"a\"\"\u{301}b\"")
  }

  @Test("a carriage return before a line feed is written as an escape in YAML")
  func lineEnd() {
    #expect("a\r\nb".quotedForYAML == #""a\r\nb""#)
  }

  @Test("bytes are replaced from the left, and what the end cuts off is left alone")
  func bytes() {
    #expect([1, 2, 1, 2, 1].replaced([1, 2], by: [9]) == [9, 9, 1])
    #expect([1, 1, 1].replaced([1, 1], by: [2]) == [2, 1])
  }

  @Test("a text contains its parts, itself and the empty text, and nothing longer")
  func holding() {
    #expect("rubrics/imports/a.yml".holds("imports/"))
    #expect("abc".holds("abc"))
    #expect("abc".holds(""))
    #expect(!"abc".holds("abcd"))
    #expect(!"abc".holds("ac"))
  }
}
