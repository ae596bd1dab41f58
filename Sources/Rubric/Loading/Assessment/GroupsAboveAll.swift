extension [SmallGroups.Row] {
  /// Figures of a metric that rest on more students of a group than there are among all students of the same year.
  ///
  /// - Parameter group: The position of the group of all students.
  /// - Returns: The positions of each such row, and of the row of all students.
  func aboveAll(_ group: Int?) -> [(row: Int, all: Int)] {
    guard let group else { return [] }
    var most = 0
    var fewestOfAll = Int.max
    for row in self {
      guard let count = row.count else { continue }
      most = Swift.max(most, count)
      if row.group == group { fewestOfAll = Swift.min(fewestOfAll, count) }
    }
    guard most > fewestOfAll else { return [] }
    var found: [(row: Int, all: Int)] = []
    for (all, whole) in enumerated() where whole.group == group {
      guard let limit = whole.count else { continue }
      for (index, row) in enumerated() where row.year == whole.year {
        if let count = row.count, count > limit { found.append((index, all)) }
      }
    }
    return found
  }
}

extension Diagnostic {
  /// The warning that a group has more students than there are.
  ///
  /// - Parameters:
  ///   - row: The figure of the group.
  ///   - place: Of its number of students.
  ///   - whole: The figure of all students.
  ///   - first: The place of their number.
  /// - Returns: A warning with the place of both numbers.
  static func aboveAll(
    _ row: SmallGroups.Row,
    at place: Place,
    _ whole: SmallGroups.Row,
    at first: Place
  ) -> Diagnostic {
    let (count, limit) = (row.count ?? 0, whole.count ?? 0)
    return Diagnostic(
      .tooManyStudents,
      .warning,
      at: place,
      "\(count.grouped) students of one group are more than the \(limit.grouped) of all groups together; correct the one that is wrong",
      notes: [Note(place: first, message: "all students of \(row.year)")]
    )
  }
}
