/// The district that an assessment is about.
public struct District: Sendable, Hashable {
  /// The district's name.
  public let name: String
  /// The state's code; `nil` if none is given.
  public let cds: CDSCode?
  /// The kind of district.
  public let kind: DistrictKind.ID
  /// Students enrolled.
  public let enrollment: Int?
  /// Students from low-income families, in percent of all, 0 to 100.
  public let lowIncome: Double?
  /// Whether enrollment and the share of low-income students include charter schools; `nil` if it is not known.
  public let charterSchools: CharterSchools?
  /// Whether the district is invented; every report then says so.
  public let isInvented: Bool

  /// A district as a program describes it.
  ///
  /// The values are checked where they count: ``Assessment/init(of:cycle:in:)`` refuses a name that says nothing, a kind
  /// that the framework does not have, numbers that no district has, and a code that is not a district's: one of a
  /// school, of a county or of no county at all.
  ///
  /// - Parameters:
  ///   - name: The district's name.
  ///   - cds: The state's code of the district, which ends in seven zeros; `nil` if none is known.
  ///   - kind: The kind of district, one of the framework's.
  ///   - enrollment: Students enrolled; `nil` if it is not known.
  ///   - lowIncome: Students from low-income families, in percent of all, 0 to 100; `nil` if it is not known.
  ///   - charterSchools: Whether the two numbers include charter schools; `nil` if it is not known.
  ///   - isInvented: Whether the district is invented; every report then says so.
  public init(
    name: String,
    cds: CDSCode? = nil,
    kind: DistrictKind.ID,
    enrollment: Int? = nil,
    lowIncome: Double? = nil,
    charterSchools: CharterSchools? = nil,
    isInvented: Bool = false
  ) {
    (self.name, self.cds, self.kind) = (name, cds, kind)
    (self.enrollment, self.lowIncome) = (enrollment, lowIncome)
    (self.charterSchools, self.isInvented) = (charterSchools, isInvented)
  }
}
