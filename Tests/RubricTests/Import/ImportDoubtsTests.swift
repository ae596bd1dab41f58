import Testing

@testable import Rubric

/// Published files and maps may be wrong as well: what is asked about once all files are read.
@Suite struct ImportDoubtsTests {
  private static let header =
    "entity_id,name,county_code,year,metric,subgroup,value,numerator,denominator,reliability,source_dataset\n"

  /// The warnings about rows of metrics, each `code year metric group value number`, after a directory.
  private static func warnings(
    _ rows: String...,
    directory: String =
      "5899001\tElm\tElm Valley Unified\tElmton\t54\tUnified School District\tActive\n",
    today: String? = nil
  ) throws -> [Diagnostic] {
    let names = "CD Code\tCounty\tDistrict\tCity\tDOC\tDOCType\tStatusType\n" + directory
    let lines = rows.map { row in
      let cells = row.split(separator: " ").map { String($0) }
      return
        "\(cells[0])0000000,1,58,\(cells[1]),\(cells[2]),\(cells[3]),\(cells[4]),,\(cells[5]),reliable,x\n"
    }
    let files = [
      ("cde-public-districts", "names.txt", names),
      ("tidy-district-metrics", "metrics.csv", header + lines.joined()),
    ]
    var importer = Importer(
      ImportRun.framework,
      cycle: SchoolYear(start: 2023),
      today: today.flatMap { CalendarDate($0) }
    )
    for (map, name, text) in files {
      importer.begin(try ImportRun.map(map), file: name)
      importer.push(Array(text.utf8)[...])
      importer.end(sha256: nil)
    }
    let imported = try importer.finish()
    #expect(imported.tallies.map(\.warningCount).reduce(0, +) == imported.warnings.count)
    return imported.warnings
  }

  @Test(
    "percentages of one metric that are all from 0 to 1 are asked about once, and a single one is not"
  )
  func fractions() throws {
    let rate = "chronic_absenteeism_rate"
    let whole = try Self.warnings(
      "5899001 2023 \(rate) all 0.21 400",
      "5899001 2023 \(rate) male 0.25 210",
      "5899001 2022 \(rate) all 0.3 400"
    )
    #expect(whole.map(\.id) == [.fraction])
    #expect(whole.first.map { "\($0.place.file):\($0.place.line)" } == "metrics.csv:2")
    #expect(
      whole.first?.message.hasPrefix(
        "the values of the column 'value' that were looked at are all from 0 to 1"
      ) == true
    )
    #expect(
      try Self.warnings("5899001 2023 \(rate) all 21 400", "5899001 2023 \(rate) male 0.9 210")
        == []
    )
  }

  @Test(
    "a value far from what is usual and a number that cannot be are asked about, with file, line and column"
  )
  func figures() throws {
    let found = try Self.warnings(
      "5899001 2023 suspension_rate all 60 400",
      "5899001 2023 suspension_rate male 3 401"
    )
    #expect(
      found.map { "\($0.place.file):\($0.place.line) \($0.id.rawValue)" } == [
        "metrics.csv:2 unusual-value", "metrics.csv:3 too-many-students",
      ]
    )
    #expect(found[0].message.hasSuffix("(column 'value')"))
    #expect(found[1].notes.map(\.place.line) == [2])
  }

  @Test("a year that has not begun is asked about once for each file, if the day is known")
  func future() throws {
    let rows = [
      "5899001 2025 suspension_rate all 3 400", "5899001 2025 suspension_rate male 3 200",
    ]
    #expect(try Self.warnings(rows[0], rows[1], today: "2025-06-30").map(\.id) == [.future])
    #expect(try Self.warnings(rows[0], rows[1], today: "2025-07-01") == [])
    #expect(try Self.warnings(rows[0], rows[1]) == [])
  }

  @Test("one name under two codes of a county, and a garbled name, are asked about")
  func names() throws {
    let directory = ["5899001", "5899003"].map {
      "\($0)\tElm\tCaÃ±on Unified\tElmton\t54\tUnified School District\tActive\n"
    }
    let found = try Self.warnings(
      "5899001 2023 suspension_rate all 3 400",
      "5899003 2023 suspension_rate all 3 400",
      directory: directory.joined()
    )
    #expect(
      found.map { "\($0.place.file):\($0.place.line) \($0.id.rawValue)" } == [
        "names.txt:2 garbled-text", "names.txt:3 garbled-text", "names.txt:3 same-name",
      ]
    )
    #expect(found.last?.notes.map(\.place.line) == [2])
  }
}
