/// Withholds the counts with which a hidden group could be worked out.
///
/// The groups of one family, such as race, together make all students. Where exactly one of them is hidden in
/// a year, its number of students is all students less the rest; so the smallest shown group's number goes too.
/// - Source: Complementary suppression, as statistical offices use it; `Documentation/METHOD.md`, "Small
///   groups".
struct SmallGroups: Sendable {
  /// A row of a metric, with its group's place in the framework.
  struct Row {
    let group: Int
    let year: SchoolYear
    var state: MetricValue.State
    let line: Int
    /// The place among the assessment's imported files.
    var imported: UInt16?

    /// The same for two rows of a metric that speak of the same group and year; higher in later years.
    var key: Int { year.start << 32 | group }
  }

  private let groups: [StudentGroup]
  /// The place of each group's family in ``familyCount`` families; `nil` where it has none.
  private let families: [Int?]
  private let familyCount: Int

  init(_ groups: [StudentGroup]) {
    let names = Array(Set(groups.compactMap(\.family)))
    self.groups = groups
    families = groups.map { group in names.firstIndex { $0 == group.family } }
    familyCount = names.count
  }

  /// The rows as values, with counts withheld where they must be.
  func withholdingCounts(_ rows: [Row]) -> [MetricValue] {
    var rows = rows
    if rows.contains(where: \.isSuppressed) { withhold(in: &rows) }
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
    var years: [SchoolYear] = []
    for row in rows where !years.contains(row.year) { years.append(row.year) }
    for family in 0..<familyCount {
      for year in years {
        let members = rows.indices.filter {
          rows[$0].year == year && families[rows[$0].group] == family
        }
        // What was withheld before needs no second one.
        guard members.count(where: { rows[$0].isSuppressed }) == 1,
          !members.contains(where: { rows[$0].isWithheld })
        else { continue }
        let counts = members.compactMap { index in rows[index].count.map { (index, $0) } }
        guard let (index, count) = counts.min(by: { $0.1 < $1.1 }),
          case .valued(let value, _) = rows[index].state
        else { continue }
        let isLargeEnough = count >= groups[rows[index].group].markedUnder
        rows[index].state = .valued(value, .withheld(isLargeEnough: isLargeEnough))
      }
    }
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

  fileprivate var count: Int? {
    if case .valued(_, .known(let count)) = state { return count }
    return nil
  }
}
