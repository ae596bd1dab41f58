import Testing

@testable import Rubric

/// A column of fractions is asked about once, and what its cells say stays what they say.
@Suite struct FractionColumnTests {
  private static let reader = AssessmentReader(ImportRun.framework)

  private static func warnings(
    _ column: String,
    _ values: [String],
    piece: Int = .max
  ) -> [Diagnostic] {
    let rows = values.enumerated().map { "District \($0),2023-24,unified,\($1)\n" }.joined()
    let bytes = Array("district,cycle,kind,\(column)\n\(rows)".utf8)
    var source = DistrictSource("t.csv", reader: reader)
    var portions: [DistrictPortion] = []
    for start in stride(from: 0, to: bytes.count, by: min(piece, bytes.count)) {
      portions += source.push(bytes[start..<min(bytes.count, start + min(piece, bytes.count))])
    }
    var found: [Diagnostic] = []
    for portion in portions + source.finish() {
      portion.forEachDistrict(note: { found.append($0) }) {
        found += (try? $0.outcome.get().warnings) ?? []
      }
    }
    return found
  }

  @Test(
    "a column of which every value other than 0 lies from 0 to 1 is asked about once, at its name",
    arguments: ["low-income", "graduation-rate@2023-24", "a-g-completion:male@2023-24"]
  )
  func whole(column: String) {
    let warnings = Self.warnings(column, ["0.62", "", "0", "1", "0.9"])
    #expect(warnings.map(\.id) == [.fraction])
    #expect(warnings.first.map { "\($0.place.line):\($0.place.column)" } == "1:21")
    #expect(
      warnings.first?.message
        == "the values of the column '\(column)' that were looked at are all from 0 to 1, and as percentages about one in a hundred or less; if 0.5 means 50 percent, multiply the column by 100"
    )
    // The fix.
    #expect(Self.warnings(column, ["62", "", "100", "90"]) == [])
  }

  @Test("in a column with other values, each cell between 0 and 1 is asked about itself")
  func single() {
    let warnings = Self.warnings("graduation-rate@2023-24", ["0.62", "87", "0.9"])
    #expect(warnings.map { "\($0.place.line):\($0.place.column)" } == ["2:28", "4:28"])
    #expect(Self.warnings("graduation-rate@2023-24", ["0.62"]).map(\.place.line) == [2])
    #expect(
      Self.warnings("graduation-rate@2023-24", ["1", "1"]).map(\.id) == [
        .unusualValue, .unusualValue,
      ]
    )
  }

  @Test(
    "of percentages that are often small, it takes ten, and one above 1 shows that they are none"
  )
  func small() {
    let values = (1...10).map { "0.\($0)" }
    #expect(Self.warnings("suspension-rate@2023-24", values).map(\.id) == [.fraction])
    #expect(Self.warnings("suspension-rate@2023-24", Array(values.dropLast())) == [])
    #expect(Self.warnings("suspension-rate@2023-24", values + ["1.1"]) == [])
  }

  @Test("a long table is asked about once, however its bytes arrive")
  func long() {
    // About 60 bytes a row: some 900 KB, four blocks.
    let values = (0..<15_000).map { "0.\(100 + $0 % 800)".padding(to: 40) }
    let whole = Self.warnings("graduation-rate@2023-24", values)
    #expect(whole.map(\.id) == [.fraction])
    #expect(Self.warnings("graduation-rate@2023-24", values, piece: 10_007) == whole)
  }
}

extension String {
  fileprivate func padding(to length: Int) -> String {
    self + String(repeating: " ", count: length - utf8.count)
  }
}
