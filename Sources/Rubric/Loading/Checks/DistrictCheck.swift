/// What is written about a district, each thing in its own cell; `nil` for what is not given.
struct DistrictCells<Written: Cell> {
  let name: Written?
  let cds: Written?
  let kind: Written?
  let enrollment: Written?
  let lowIncome: Written?
  let charterSchools: Written?
  let invented: Written?

  /// Checks everything that is written; the reader makes sure that there are a name and a kind.
  ///
  /// - Parameters:
  ///   - kinds: The framework's kinds of district.
  ///   - isForeign: Whether the file answers another framework, whose kinds are then not faults.
  ///   - problems: Where faults are noted.
  /// - Returns: The district, if it is valid, and its kind's position in the framework, if that is.
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
