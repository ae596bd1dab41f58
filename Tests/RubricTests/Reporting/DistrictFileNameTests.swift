import Testing

@testable import Rubric

@Suite struct DistrictFileNameTests {
  private static func name(_ name: String, cds: String? = nil) -> String {
    District(
      name: name,
      cds: cds.flatMap { CDSCode($0) },
      kind: DistrictKind.ID("unified"),
      enrollment: nil,
      lowIncome: nil,
      charterSchools: nil,
      isInvented: false
    )
    // A stand-in for a digest: the bytes themselves.
    .fileName { bytes in
      bytes.map { String($0, radix: 16) }.joined() + String(repeating: "0", count: 64)
    }
  }

  @Test("a district with a code is named by it, whatever its name")
  func code() {
    #expect(Self.name("../../etc/passwd", cds: "04755070000000") == "04755070000000")
  }

  @Test(
    "of a name, only ASCII letters, digits and hyphens are kept, in lower case",
    arguments: [
      ("Our District", "our-district-6f75722064697374"),
      ("  Our\tDISTRICT ", "our-district-6f75722064697374"),
      ("../../etc/passwd", "etc-passwd-2e2e2f2e2e2f6574"),
      ("C:\\con", "c-con-633a5c636f6e0000"),
      ("San José", "san-jos-73616e206a6f73c3"),
      ("学区", "district-e5ada6e58cba0000"),
      ("..", "district-2e2e000000000000"),
      ("-rf", "rf-2d72660000000000"),
    ]
  )
  func safe(name: String, expected: String) { #expect(Self.name(name) == expected) }

  @Test("names with the same safe form have different file names")
  func clash() { #expect(Self.name("A/B") != Self.name("A B")) }

  @Test("a long name is cut")
  func long() {
    #expect(Self.name(String(repeating: "ab ", count: 200)).utf8.count <= 65)
  }

  @Test("a key is read again from its line")
  func key() {
    for key in [DistrictKey.cds(4_755_070_000_000), .name("our district"), .name("#1 = x")] {
      #expect(DistrictKey(key.description[...]) == key)
    }
    #expect(DistrictKey("x") == nil)
    #expect(DistrictKey("") == nil)
  }
}
