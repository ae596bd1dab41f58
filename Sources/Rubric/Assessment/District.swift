/// The district that an assessment speaks of.
public struct District: Sendable, Hashable {
  /// The district's name.
  public let name: String
  /// The state's code; `nil` where none is given.
  public let cds: CDSCode?
  /// The kind of district.
  public let kind: DistrictKind.ID
  /// Students enrolled.
  public let enrollment: Int?
  /// Students from low-income families, in percent of all, 0 to 100.
  public let lowIncome: Double?
  /// Whether enrollment and the share of low-income students count charter schools; `nil` where it is not known.
  public let charterSchools: CharterSchools?
  /// Whether the district is made up, which every report then says.
  public let isInvented: Bool
}
