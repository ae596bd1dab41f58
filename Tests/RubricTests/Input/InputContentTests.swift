import Testing

@testable import Rubric

@Suite struct InputContentTests {
  private static func content(_ text: String, isWhole: Bool = true) -> InputContent? {
    InputContent(Array(text.utf8)[...], isWhole: isWhole)
  }

  @Test(
    "a key with a colon, a comment, a brace and anything unrecognized begin a form",
    arguments: [
      "assessment: positive-outliers\n", "# Our form, 2024\ndistrict: {}\n", "",
      " \n\n", "---\nassessment: a\n", "{ \"assessment\": 1,\n \"cycle\": 2 }\n", "{\"a\":1}",
      "{\"a\":1}\n\n", "[a, b]\n", "\"district\": North, South\n", "assessment:positive-outliers\n",
      "district: { name: A, kind: unified }", "a:\n  b, c\n", "hello\n", "PK\u{3}\u{4}\n",
      "Our form, 2024\nassessment: positive-outliers\n", "\u{FEFF}assessment: a, b\n",
      "{\n\"metrics\":[\n{\"a\":1},\n{\"a\":2}\n]}\n",
    ]
  )
  func forms(text: String) { #expect(Self.content(text) == .form) }

  @Test(
    "a name and a delimiter before any key begin a table, after title lines too",
    arguments: [
      "cds,district,cycle\n", "district\tcycle\n", "cds^district\n", "cds|district\n",
      "cds;district;cycle\n", "\n\r\ncds,district\n", "sep=,\ncds,district\n", "\u{FEFF}cds,a\n",
      "\"district\",\"cycle\"\n", "\"a: b\",c\n", "published:Local:items,district\n",
      "Our county, 2024\ncds,district\n", "Our county\n\ncds,district\n", "cds,\"district\n",
    ]
  )
  func tables(text: String) { #expect(Self.content(text) == .table) }

  @Test(
    "an object on a line and more lines are one district per line, even if the first or second is faulty",
    arguments: [
      "{\"a\":1}\n{\"a\":2}\n", "{\"a\":1}\nnot json\n", "{\"a\":\n{\"a\":2}\n",
      " {\"a\":\"}\"}\r\n\n{}",
      "{\"a\":1}\n{\"a\"", "\u{FEFF}{}\n{}\n",
    ]
  )
  func lines(text: String) { #expect(Self.content(text) == .lines) }

  @Test(
    "what can still become something else is not decided before more has arrived",
    arguments: [
      "", "\n", "{\"a\":1}", "{\"a\":1}\n", "{\"a\":\n{\"a\"", "district", "district:", "\"a,b",
    ]
  )
  func openEnds(text: String) { #expect(Self.content(text, isWhole: false) == nil) }

  @Test("a table in UTF-16 is recognized as a table, so that it is refused as one")
  func wide() {
    var bytes: [UInt8] = [0xFF, 0xFE]
    for byte in "cds,district\n".utf8 { bytes += [byte, 0] }
    #expect(InputContent(bytes[...], isWhole: true) == .table)
  }

  @Test("of a folder's other files, those that name the framework or the columns of a table count")
  func holdsDistricts() {
    for text in [
      "cds,district,cycle,kind\n", "District,Cycle,Knid,x\n",
      "{\"district\":{},\"assessment\":\"a\"}",
      "cycle: 2023-24\nassessment: a\n",
    ] {
      #expect(InputContent.holdsDistricts(Array(text.utf8)), "\(text)")
    }
    for text in ["", "hello\n", "file,line,column,id,message\n", "{\"a\":1}", "# an assessment:\n"]
    {
      #expect(!InputContent.holdsDistricts(Array(text.utf8)), "\(text)")
    }
  }
}
