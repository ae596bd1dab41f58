import Testing

@testable import Rubric

@Suite struct ImportMapReaderTests {
  @Test("every fault of a map is reported in one run")
  func allFaults() {
    let text = """
      import: wrong
      framework: another
      title: A map
      sources: [ { source: cde-suspensoin, where: Rates } ]
      rows: [ { column: a, is: [] }, { is: [D] } ]
      district: { kind: { column: k, codes: { U: unifeid } } }
      year: { column: y, reads: ends }
      ratings: { crosswalk: cde-local-indicator, instrument: x }
      values:
        - { metric: suspension-rat, group: alll, value: v, scale: 0 }
        - { metric: { column: m, codes: { a: nothing } }, group: all }

      """
    let found = Self.problems(text)
    #expect(
      found.map { "\($0.place.line) \($0.id.rawValue)" } == [
        "2 other-framework", "4 unknown-source", "5 missing-key", "5 missing-key",
        "6 missing-key", "6 unknown-choice", "7 unknown-choice", "8 unknown-choice",
        "10 unknown-metric", "10 unknown-group", "10 out-of-range", "11 missing-key",
        "11 unknown-metric",
      ]
    )
  }

  @Test("figures and ratings need a year, and a map needs something to read")
  func purpose() {
    let start = """
      import: bare
      framework: positive-outliers
      title: A map
      sources: [ { source: cde-suspension, where: Rates } ]
      district: { code: cds }

      """
    #expect(
      Self.problems(start).map(\.message) == [
        "this map reads nothing; give 'ratings', 'values', or a kind, enrollment or low-income share"
      ]
    )
    let values = "values: [ { metric: suspension-rate, group: all, value: v } ]\n"
    #expect(Self.problems(start + values).map(\.message) == ["'year' is required here"])
  }

  @Test("a share is given or worked out, not both")
  func shareTwice() {
    let text = """
      import: twice
      framework: positive-outliers
      title: A map
      sources: [ { source: cde-suspension, where: Rates } ]
      district: { code: cds, low-income: { column: a, part: b, whole: c } }

      """
    #expect(Self.problems(text).map(\.id) == [.contradiction])
  }

  @Test("a code without parts is a fault, not a map without a code")
  func codeWithoutParts() {
    let text = """
      import: whole
      framework: positive-outliers
      title: A map
      sources: [ { source: cde-suspension, where: Rates } ]
      district: { code: [], enrollment: n }

      """
    #expect(Self.problems(text).map { $0.message } == ["'code' needs at least one item"])
  }

  @Test("missing columns are named in the order in which the map first needs them")
  func missingColumns() throws {
    let map = try ImportRun.map(
      text: """
        import: order
        framework: positive-outliers
        title: A map
        sources: [ { source: cde-suspension, where: Rates } ]
        also-called: { value: [rate] }
        rows: [ { column: late, is: [A], if-there: true }, { column: level, is: [D] } ]
        district: { code: cds }
        year: 2023-24
        values:
          - { metric: suspension-rate, group: all, value: value, n: late }
          - { metric: chronic-absenteeism, group: all, value: level, n: last }

        """
    )
    let found = ImportRun.refusal([(map, "cds,Rate\n1234567,3\n")])
    #expect(
      found.map { $0.message } == [
        "the table has no column 'level'",
        "the table has no column 'late'; is it the one named 'Rate'?",
        "the table has no column 'last'",
      ]
    )
  }

  @Test("the maps of the project have no fault, and each is in a file with its name")
  func shipped() throws {
    #expect(ImportMap.problems(in: ImportRun.framework) == [])
    let maps = try ImportMap.reading(ImportRun.framework).value
    #expect(maps.map(\.id.description) == ImportMap.names(in: ImportRun.framework))
    let renamed = FrameworkFiles(
      FrameworkFiles.embedded.files.map {
        let path = $0.path == "imports/cde-acgr.yml" ? "imports/acgr.yml" : $0.path
        return .init(path: path, bytes: $0.bytes, name: path)
      }
    )
    #expect(
      ImportMap.problems(in: try Framework.reading(renamed).value).map(\.message) == [
        "the map 'cde-acgr' must be in 'imports/cde-acgr.yml'"
      ]
    )
  }

  private static func problems(_ text: String) -> [Diagnostic] {
    do {
      _ = try ImportRun.map(text: text)
      return []
    } catch let error as InvalidDocument {
      return error.diagnostics
    } catch {
      Issue.record(error)
      return []
    }
  }
}
