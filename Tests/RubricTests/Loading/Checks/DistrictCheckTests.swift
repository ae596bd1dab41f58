import Testing

@testable import Rubric

@Suite struct DistrictCheckTests {
  private static let kinds = NameIndex(["elementary", "unified"])

  private func cells<Written: Cell>(_ cell: (String) throws -> Written) rethrows
    -> DistrictCells<Written>
  {
    DistrictCells(
      name: try cell("North"),
      cds: try cell("0161119"),
      kind: try cell("unified"),
      enrollment: try cell("2000"),
      lowIncome: try cell("60"),
      charterSchools: try cell("counted"),
      invented: try cell("yes")
    )
  }

  @Test("a district is the same under keys and in columns")
  func same() throws {
    var problems = Problems()
    let written = try cells { try BothCells($0).value }
      .district(kinds: Self.kinds, into: &problems)
    let row = try cells { try BothCells($0).cell }.district(kinds: Self.kinds, into: &problems)
    let expected = District(
      name: "North",
      cds: CDSCode("01611190000000"),
      kind: DistrictKind.ID("unified"),
      enrollment: 2_000,
      lowIncome: 60,
      charterSchools: .counted,
      isInvented: true
    )
    #expect(written.district == expected && written.kind == 1)
    #expect(row.district == expected && row.kind == 1)
    #expect(problems.found.isEmpty)
  }

  @Test("every fault of a district is reported, and the kind is known without a name")
  func faults() throws {
    let cells = DistrictCells(
      name: try BothCells(" ").cell,
      cds: try BothCells("x").cell,
      kind: try BothCells("unified").cell,
      enrollment: try BothCells("-1").cell,
      lowIncome: try BothCells("101").cell,
      charterSchools: try BothCells("no").cell,
      invented: try BothCells("perhaps").cell
    )
    var problems = Problems()
    let read = cells.district(kinds: Self.kinds, into: &problems)
    #expect(read.district == nil && read.kind == 1)
    #expect(
      problems.found.map(\.message) == [
        "'k' is required here",
        "'x' is not a CDS code; write 14 digits, or the 7 for county and district, in quotes (column 'k')",
        "'k' must be at least 0, not -1", "'k' must be from 0 to 100, not 101",
        "'charter-schools' must be one of 'counted', 'left-out'",
        "'invented' must be true or false",
      ]
    )
  }

  @Test("a kind that the framework does not have is not a fault in a file for another framework")
  func foreign() throws {
    let (name, kind) = (try BothCells("North").value, try BothCells("borough").value)
    let cells = DistrictCells(
      name: name,
      cds: nil,
      kind: kind,
      enrollment: nil,
      lowIncome: nil,
      charterSchools: nil,
      invented: nil
    )
    var problems = Problems()
    let read = cells.district(kinds: Self.kinds, isForeign: true, into: &problems)
    #expect(read.district?.kind == DistrictKind.ID("borough"))
    #expect(read.kind == nil && problems.found.isEmpty)
    #expect(cells.district(kinds: Self.kinds, into: &problems).district == nil)
    #expect(problems.found.map(\.id) == [.unknownChoice])
  }
}
