import Testing

@testable import Rubric

@Suite struct NamesakesTests {
  private static func label(_ name: String, _ code: String?) -> Namesakes.Label {
    Namesakes.Label(District(name: name, cds: code.flatMap { CDSCode($0) }, kind: "unified"))
  }

  /// Whether the second of two districts is asked about.
  private static func isAsked(_ codes: String?..., names: [String] = []) -> [Bool] {
    var namesakes = Namesakes()
    return codes.enumerated().map { index, code in
      let name = names.isEmpty ? "Elm Valley Unified" : names[index]
      return namesakes.enter(label(name, code), at: .init(file: 0, line: index + 1)) != nil
    }
  }

  @Test("one name under codes of one county, or with one or two other digits, is asked about")
  func near() {
    #expect(Self.isAsked("01612590000000", "01100170000000") == [false, true])
    #expect(Self.isAsked("01612590000000", "10612590000000") == [false, true])
    #expect(Self.isAsked("01612590000000", "01612590000000") == [false, false])
    #expect(Self.isAsked("01612590000000", nil) == [false, true])
    #expect(Self.isAsked(nil, "01612590000000") == [false, true])
  }

  @Test(
    "districts of one name in two counties are not asked about, but a third one near to the second is"
  )
  func far() {
    // Jefferson Elementary of San Benito, San Joaquin and San Mateo counties.
    #expect(
      Self.isAsked("35674880000000", "39685440000000", "41689160000000") == [false, false, false]
    )
    #expect(
      Self.isAsked("35674880000000", "39685440000000", "39685450000000") == [false, false, true]
    )
    // Pacific Union Elementary of Fresno and Humboldt counties: three digits differ.
    #expect(Self.isAsked("10623560000000", "12629760000000") == [false, false])
  }

  @Test("case, spaces and punctuation make no other name; letters and digits do")
  func names() {
    let codes = ["01612590000000", "01100170000000"]
    for other in ["ELM VALLEY UNIFIED", " Elm  Valley-Unified "] {
      #expect(
        Self.isAsked(codes[0], codes[1], names: ["Elm Valley Unified", other]) == [false, true]
      )
    }
    for other in ["Elm Valley Unified 2", "Elm Valle Unified", "Élm Valley Unified"] {
      #expect(
        Self.isAsked(codes[0], codes[1], names: ["Elm Valley Unified", other]) == [false, false]
      )
    }
  }
}
