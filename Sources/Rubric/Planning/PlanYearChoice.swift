/// Which plan of the cycle is written, and why.
package struct PlanYearChoice: Sendable, Hashable {
  /// What decided.
  package enum Reason: String, Sendable, Hashable, CaseIterable {
    /// A person asked for it.
    case given
    /// It is the newest plan whose data the inputs hold.
    case newestData = "newest-data"
    /// The inputs hold no figure of the cycle's years, so the assessment's own year decides.
    case cycle
  }

  /// The plan's position among those of the cycle, counted from 0.
  package let index: Int
  /// The plan and its newest data.
  package let year: PlanMap.PlanYear
  /// What decided.
  package let reason: Reason

  /// Takes the plan that is asked for, or else the one that the newest data belong to.
  ///
  /// Fails if the cycle has no plan of the year that is asked for.
  ///
  /// - Parameters:
  ///   - wanted: The plan's school year; `nil` to let the data decide.
  ///   - assessment: Whose figures feed the plan.
  ///   - map: The plans of the cycle.
  package init?(_ wanted: SchoolYear?, for assessment: Assessment, by map: PlanMap) {
    let years = map.years
    let index: Int
    if let wanted {
      guard let found = years.firstIndex(where: { $0.plan == wanted }) else { return nil }
      (index, reason) = (found, .given)
    } else {
      let given = Set(
        assessment.values.joined().filter { $0.group == .all && $0.value != nil }.map { $0.year }
      )
      if let newest = years.lastIndex(where: { given.contains($0.data) }) {
        (index, reason) = (newest, .newestData)
      } else {
        index = years.lastIndex { $0.data <= assessment.cycle } ?? 0
        reason = .cycle
      }
    }
    self.index = index
    year = years[index]
  }
}

/// The years of the inputs that a plan cannot use.
package struct PlanYearsOutside: Sendable, Hashable {
  /// The newest year of the inputs, where every figure is older than the data that the cycle begins with.
  package let end: SchoolYear?
  /// Years after the cycle's last data, in ascending order, from which no row takes a figure.
  package let leftOut: [SchoolYear]
  /// Years after the cycle's last data, in ascending order, that serve only as the baseline of rows new to the plan.
  package let onlyNew: [SchoolYear]

  init(_ assessment: Assessment, _ rows: [PlanRow], by map: PlanMap) {
    let years = Set(assessment.values.joined().filter { $0.value != nil }.map { $0.year }).sorted()
    end = years.last.flatMap { $0 < map.years[0].data ? $0 : nil }
    let late = years.filter { $0 > map.years[map.years.count - 1].data }
    let used = Set(rows.compactMap { $0.baseline.figure?.year })
    leftOut = late.filter { !used.contains($0) }
    onlyNew = late.filter(used.contains)
  }
}
