/// Withholds the counts from which a hidden group could be worked out.
///
/// The groups of one family, such as race, together make up all students. If exactly one of them is hidden in
/// a year, its number of students is that of all students minus the rest; so the smallest shown group's number is
/// withheld too.
/// - Source: Complementary suppression, as statistical offices use it; `Documentation/METHOD.md`, "Small
///   groups".
struct SmallGroups: Sendable {
  /// A row of a metric, with its group's position in the framework.
  struct Row {
    let group: Int
    let year: SchoolYear
    var state: MetricValue.State
    let line: Int
    /// The position among the assessment's imported files.
    var imported: UInt16?

    /// The same for two rows of a metric that are about the same group and year; higher in later years.
    var key: Int64 { Int64(year.start) << 32 | Int64(group) }
  }

  private let groups: [StudentGroup]
  /// A number for each group's family; `nil` if it has none.
  private let families: [Int?]

  init(_ groups: [StudentGroup]) {
    let names = Array(Set(groups.compactMap { $0.family }))
    self.groups = groups
    families = groups.map { group in names.firstIndex { $0 == group.family } }
  }

  /// The rows as values, with counts withheld if they must be.
  func withholdingCounts(_ rows: [Row]) -> [MetricValue] {
    var rows = rows
    if rows.contains(where: { $0.isSuppressed }) { withhold(in: &rows) }
    return rows.map { row in
      MetricValue(
        group: groups[row.group].id,
        year: row.year,
        state: row.state,
        line: row.line,
        imported: row.imported
      )
    }
  }

  private func withhold(in rows: inout [Row]) {
    for hidden in rows.indices where rows[hidden].isSuppressed {
      guard let index = smallestShown(beside: hidden, in: rows),
        case .valued(let value, .known(let count)) = rows[index].state
      else { continue }
      let isLargeEnough = count >= groups[rows[index].group].markedUnder
      rows[index].state = .valued(value, .withheld(isLargeEnough: isLargeEnough))
    }
  }

  /// The row whose number of students would reveal that of a hidden one: in its family and year, the one with the
  /// fewest.
  ///
  /// - Returns: `nil` if none is shown, or if a second one is already hidden or withheld.
  private func smallestShown(beside hidden: Int, in rows: [Row]) -> Int? {
    let (year, family) = (rows[hidden].year, families[rows[hidden].group])
    guard family != nil else { return nil }
    var smallest: (index: Int, count: Int)?
    for index in rows.indices
    where index != hidden && rows[index].year == year && families[rows[index].group] == family {
      if rows[index].isSuppressed || rows[index].isWithheld { return nil }
      guard let count = rows[index].count, count < smallest?.count ?? .max else { continue }
      smallest = (index, count)
    }
    return smallest?.index
  }
}

extension SmallGroups.Row {
  fileprivate var isSuppressed: Bool {
    switch state {
    case .suppressed: true
    case .valued: false
    }
  }

  fileprivate var isWithheld: Bool {
    switch state {
    case .valued(_, .withheld): true
    case .valued, .suppressed: false
    }
  }

  /// How many students it rests on, if that is known.
  var count: Int? {
    if case .valued(_, .known(let count)) = state { return count }
    return nil
  }
}
