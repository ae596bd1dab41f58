/// The district that an assessment is about.
struct AssessedDistrictKind: ValueKind {
  /// What is read of it.
  struct Found {
    /// `nil` if it has a fault.
    let district: District?
    /// Its kind's position in the framework; `nil` if that could not be read.
    let kind: Int?
    let line: Int
  }

  /// The framework's kinds of district.
  let kinds: NameIndex
  /// Whether the file answers another framework, whose kinds are then not faults.
  let isForeign: Bool
  var schema: JSONSchema { Outline(of: DistrictCells<YAMLNode>.self, kinds).schema }

  func read(_ node: YAMLNode, _: ValueSubject, in reader: inout ShapeReader) -> Found? {
    guard let (cells, _) = reader.make(DistrictCells<YAMLNode>.self, of: node, kinds) else {
      return nil
    }
    let (district, kind) = cells.district(
      kinds: kinds,
      isForeign: isForeign,
      into: &reader.problems
    )
    return Found(district: district, kind: kind, line: node.line)
  }
}

private let districtKeys = NameIndex(of: DistrictCells<YAMLNode>.self, .none)

extension DistrictCells: Shaped where Written == YAMLNode {
  static var keys: NameIndex { districtKeys }

  /// `district` of an assessment.
  init(_ d: inout some ShapeVisitor, _ kinds: NameIndex) {
    name = d.needed("name", .cell(of: .looseText), "its name")
    cds = d.optional(
      "cds",
      .cell(of: .cdsCode),
      "the state's code in quotes: 14 digits, or the 7 for county and district",
      hint: "14 digits in quotes."
    )
    kind = d.needed(
      "kind",
      .cell(of: PlaceKind(names: kinds)),
      "the kind of district, such as `unified`; the form lists them"
    )
    enrollment = d.optional(
      "enrollment",
      .cell(of: .whole(0...100_000_000)),
      "the number of students",
      hint: "Students."
    )
    lowIncome = d.optional(
      "low-income",
      .cell(of: .number(0...100)),
      "the percentage of students from low-income families",
      hint: "The percentage of students from low-income families."
    )
    charterSchools = d.optional(
      "charter-schools",
      .cell(of: .choice(CharterSchools.self)),
      "`counted` or `left-out`: whether enrollment and low-income include charter school students",
      hint: "Whether enrollment and low-income include charter school students."
    )
    invented = d.optional(
      "invented",
      .cell(of: .flag),
      "`true` if the district is made up; every report then says so"
    )
  }
}
