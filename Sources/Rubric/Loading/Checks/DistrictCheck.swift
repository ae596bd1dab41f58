/// What is written of a district, each thing in a cell of its own; `nil` for what is not given.
struct DistrictCells<Written: Cell> {
  let name: Written?
  let cds: Written?
  let kind: Written?
  let enrollment: Written?
  let lowIncome: Written?
  let charterSchools: Written?
  let invented: Written?

  /// Checks everything that is written; that a name and a kind are there is for the reader to see to.
  ///
  /// - Parameters:
  ///   - kinds: The framework's kinds of district.
  ///   - isForeign: Whether the file answers another framework, whose kinds are then no faults of its own.
  ///   - problems: Where faults are noted.
  /// - Returns: The district, if it is sound, and its kind's place in the framework, if that is.
  func district(
    kinds: NameIndex,
    isForeign: Bool = false,
    into problems: inout Problems
  ) -> (district: District?, kind: Int?) {
    let name = name?.givenText(of: "name", into: &problems)
    let cds = cds?.cdsCode(into: &problems)
    let enrollment = enrollment?.whole(
      of: "'enrollment'",
      in: 0...Int(StudentCount.most),
      into: &problems
    )
    let lowIncome = lowIncome?.number(of: "'low-income'", in: 0...100, into: &problems)
    let charterSchools: CharterSchools? =
      charterSchools?.choice(of: "charter-schools", into: &problems)
    let isInvented = invented?.flag(of: "invented", into: &problems)
    let place = kind?.position(
      among: kinds,
      of: "kind of district",
      key: "kind",
      isForeign: isForeign,
      into: &problems
    )
    let foreign = isForeign ? kind?.text : nil
    guard let name, let kind = place.map({ kinds.names[$0] }) ?? foreign else {
      return (nil, place)
    }
    let district = District(
      name: name,
      cds: cds,
      kind: DistrictKind.ID(kind),
      enrollment: enrollment,
      lowIncome: lowIncome,
      charterSchools: charterSchools,
      isInvented: isInvented ?? false
    )
    return (district, place)
  }
}
