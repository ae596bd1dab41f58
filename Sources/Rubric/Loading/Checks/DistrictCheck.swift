/// What is written about a district, each thing in its own cell; `nil` for what is not given.
struct DistrictCells<Written: Cell> {
  let name: Written?
  let cds: Written?
  let kind: Written?
  let enrollment: Written?
  let lowIncome: Written?
  let charterSchools: Written?
  let invented: Written?
  /// Whether the whole column of `low-income` was already asked about.
  var isShareAsked = false

  /// Checks everything that is written; the reader makes sure that there are a name and a kind.
  ///
  /// - Parameters:
  ///   - kinds: The framework's kinds of district.
  ///   - isRow: Whether they are in a row among others, which a fault in what it can do without does not cost.
  ///   - isForeign: Whether the file answers another framework, whose kinds are then not faults.
  ///   - problems: Where faults are noted.
  /// - Returns: The district, if it is valid, and its kind's position in the framework, if that is.
  func district(
    kinds: NameIndex,
    isRow: Bool = false,
    isForeign: Bool = false,
    into problems: inout Problems
  ) -> (district: District?, kind: Int?) {
    let name = name?.givenText(of: "name", into: &problems)
    let cds = cds?.cdsCode(into: &problems)
    let (enrollment, lowIncome, charterSchools) =
      isRow ? problems.sparing { extras(into: &$0) } : extras(into: &problems)
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

  /// What a district can do without.
  private func extras(
    into problems: inout Problems
  ) -> (enrollment: Int?, lowIncome: Double?, charterSchools: CharterSchools?) {
    (
      enrollment?.given(into: &problems)?.enrollment(into: &problems),
      lowIncome?.given(into: &problems)?.share(isAsked: !isShareAsked, into: &problems),
      charterSchools?.choice(of: "charter-schools", into: &problems)
    )
  }
}

extension Cell {
  /// A number of students; 0 is not used, because a district without students is one whose number is not known.
  fileprivate func enrollment(into problems: inout Problems) -> Int? {
    let most = Int(StudentCount.most)
    guard let students = whole(of: "'enrollment'", in: 0...most, into: &problems) else {
      return nil
    }
    if students > 0 { return students }
    problems.report(
      Diagnostic(
        .outOfRange,
        .warning,
        at: place,
        "an enrollment of 0 is not used; write the number of students, or leave it empty if it is not known"
      )
    )
    return nil
  }

  /// A share of students in percent; if `isAsked`, one that may be a fraction of 1 is asked about.
  fileprivate func share(isAsked: Bool, into problems: inout Problems) -> Double? {
    guard let share = number(of: "'low-income'", in: 0...100, into: &problems) else { return nil }
    if isAsked, share > 0, share < 1 { problems.report(.fraction(share, at: place)) }
    return share
  }
}
