import Testing

@testable import Rubric

@Suite struct JSONTextTests {
  private static func line(_ text: String, number: Int = 1) -> JSONText {
    JSONText(line: Array(text.utf8)[...], number: number, of: "stream")
  }

  private static func decoded(_ text: String) -> String {
    String(decoding: line(text).text.bytes, as: UTF8.self)
  }

  @Test("two escapes that make one character become that character")
  func pairs() {
    #expect(Self.decoded(#"{"a":"\ud83d\ude00!","b":"\uD834\uDD1E"}"#) == #"{"a":"😀!","b":"𝄞"}"#)
  }

  @Test(
    "what is not a pair stays as it is",
    arguments: [
      #"{"a":"\u00e9"}"#, #"{"a":"\\ud83d\\ude00"}"#, #"{"a":"\ud83d"}"#, #"{"a":"\ude00\ud83d"}"#,
      #"{"a":"\ud83d\u0041"}"#, #"{"a":"\ud83d\ude0"}"#, #"{"a":"\ud83d"#, #"{"a":"\"#, "",
      #"{"a":"\ud83+\ude00"}"#,
    ]
  )
  func others(text: String) { #expect(Self.decoded(text) == text) }

  @Test("a pair after a backslash that is itself escaped is decoded")
  func afterBackslash() {
    #expect(Self.decoded(#"{"a":"\\\ud83d\ude00"}"#) == #"{"a":"\\😀"}"#)
  }

  @Test("every escape that JSON has is read as JSON means it")
  func escapes() throws {
    let text = Self.line(#"{"a":"\"\\\/\b\f\n\r\t\u0041 é \ud83d\ude00"}"#).text
    var problems = Problems()
    let root = try #require(YAMLDocument(parsing: text, into: &problems).root)
    // The two control characters among them are refused, as in any file.
    #expect(problems.found.map(\.id) == [.controlCharacter])
    let plain = Self.line(#"{"a":"\"\\\/\n\r\t\u0041 é \ud83d\ude00"}"#).text
    let value = try #require(YAMLDocument(parsing: plain, into: &problems).root?.pairs.first?.value)
    #expect(value.text == "\"\\/\n\r\tA é 😀")
    #expect(root.pairs.count == 1)
  }

  @Test("a problem is placed on the stream's line, in the column of the line itself")
  func places() throws {
    let text = #"{"assessment":"\ud83d\ude00","x":1}"#
    let line = Self.line(text, number: 7)
    let reader = AssessmentReader(try Framework.reading(.embedded).value)
    let problems = line.placed(reader.problems(in: line.text))
    let unknown = try #require(problems.first { $0.id == .unknownKey })
    #expect(unknown.place.file == "stream")
    #expect(unknown.place.line == 7)
    // `{"assessment":` has 14 characters, the string 14 and the comma one: "x" is the 30th.
    #expect(unknown.place.column == 30)
  }

  @Test(
    "for a line that is cut short, the message says that the closing brace is missing, at its end",
    arguments: [
      #"{"assessment":"positive-outliers","district":{"name":"North"},"#,
      #"{"assessment":"positive-outliers","district":{"name":"North"}"#,
      #"{"assessment":"positive-outliers","district":{"name":"No"#,
      #"{"assessment":"positive-outliers""#, #"{"assessment""#, #"{"assessment":"\"#, "{",
      #"{"a":["#,
    ]
  )
  func cutShort(text: String) throws {
    let line = Self.line(text, number: 7)
    let reader = AssessmentReader(try Framework.reading(.embedded).value)
    let problems = line.placed(reader.problems(in: line.text))
    #expect(
      problems.map(\.description) == [
        "stream:7:\(text.count + 1): error: the line ends before its closing brace; was it cut short? [syntax]"
      ]
    )
  }

  @Test(
    "a complete line with another mistake keeps its own message, whether texts have braces or not"
  )
  func wholeLine() throws {
    let reader = AssessmentReader(try Framework.reading(.embedded).value)
    for text in [#"{"a":"{" "b"}"#, #"{"a":"\"{" 1}"#] {
      let line = Self.line(text)
      let problems = line.placed(reader.problems(in: line.text))
      #expect(problems.map(\.id).contains(.syntax))
      #expect(problems.allSatisfy { !$0.message.contains("closing brace") })
    }
  }

  @Test("a control character is refused, written as such or as an escape")
  func controls() throws {
    for text in ["{\"a\":\"\u{7F}\"}", #"{"a":"\u007f"}"#, #"{"a":"\u0000"}"#] {
      var problems = Problems()
      _ = YAMLDocument(parsing: Self.line(text).text, into: &problems)
      #expect(problems.found.map(\.id) == [.controlCharacter])
    }
  }
}
