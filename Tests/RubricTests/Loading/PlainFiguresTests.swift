import Testing

@testable import Rubric

@Suite struct PlainFiguresTests {
  /// Rows of a district and, without their first key, of the state.
  private static let rows = [
    "group: all, year: 2023-24, value: 90, n: 100, source: state-data",
    "source: state-data, n: 11, value: 0, year: 2022-23, group: asian",
    "group: all, year: 2023-24, value: 90, n: 10, source: state-data",
    "group: all, year: 2023-24, value: 90, n: 0, source: state-data",
    "group: all, year: 2023-24, value: 90, n: -1, source: state-data",
    "group: all, year: 2023-24, value: 90, n: 50.5, source: state-data",
    "group: all, year: 2023-24, value: 100.1, n: 50, source: state-data",
    "group: all, year: 2023-24, value: 90, n: 100000001, source: state-data",
    "group: all, year: 2023-24, value: ~, n: 50, source: state-data",
    "group: all, year: 2023-24, value: 90, n: ~, source: state-data",
    "group: 'all', year: '2023-24', value: '90', n: '50', source: 'state-data'",
    "group: all, year: 2023-25, value: 90, n: 50, source: state-data",
    "group: all, year: 2023-24, value: 90, n: 50, source: nobody",
    "group: all, year: 2023-24, value: 90, source: state-data",
    "group: all, year: 2023-24, value: 90, n: 50",
    "group: all, year: 2023-24, value: 90, n: 50, source: [state-data]",
    "group: all, group: all, value: 90, n: 50, source: state-data",
    "group: all, year: 2023-24, value: 90, value: 91, n: 50, source: state-data",
    "group: all, year: 2023-24, valeu: 90, n: 50, source: state-data",
    "group: all, year: 2023-24, value: 90 %, n: 50, source: state-data",
  ]

  @Test("a plain figure is read and judged as the full reader does", arguments: rows)
  func agrees(row: String) throws {
    for district in ["district: beta, ", "district: nowhere, ", ""] {
      for isOfState in [true, false] {
        let plain = try Self.read([district + row], isOfState: isOfState, plainly: true)
        let full = try Self.read([district + row], isOfState: isOfState, plainly: false)
        #expect(plain == full)
      }
    }
  }

  @Test("a figure given twice is reported once, whichever of the two is plain")
  func repeated() throws {
    let plain = "district: beta, group: all, year: 2023-24, value: 90, n: 50, source: state-data"
    let other = "district: beta, group: all, year: 2023-24, value: 91, source: state-data"
    for rows in [[plain, plain], [plain, other], [other, plain], [other, other]] {
      let (figures, messages) = try Self.read(rows, isOfState: false, plainly: true)
      #expect(figures.flatMap(\.self).count == 1)
      #expect(messages.count == 1)
      #expect(messages.first?.contains("the figure for beta all in 2023-24 is given twice") == true)
    }
  }

  /// The figures of rows, and what is wrong with them.
  ///
  /// Without the names of the groups, every row is left to the full reader.
  private static func read(
    _ rows: [String],
    isOfState: Bool,
    plainly: Bool
  ) throws -> ([[OutlierProfile.Figure]], [String]) {
    var problems = Problems()
    let files = TestFramework.files()
    let core = try #require(FrameworkCore(files, into: &problems))
    var measures = Measures(files, core: core, into: &problems)
    #expect(problems.found.isEmpty)
    if !plainly { measures.groupNames = nil }
    let text = "graduation-rate:\n" + rows.map { "  - { \($0) }\n" }.joined()
    let document = YAMLDocument(parsing: SourceText(text, name: "x"), into: &problems)
    let kind = FiguresKind(
      core: core,
      measures: measures,
      districts: NameIndex(["alpha", "beta", "gamma"]),
      areOfState: isOfState
    )
    let figures = ShapeReader.read(try #require(document.root), kind, into: &problems)
    return (figures ?? [], problems.sorted().map(\.description))
  }
}
