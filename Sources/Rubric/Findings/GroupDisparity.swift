/// Student groups that lie well below all students in one metric, and further behind than they do statewide.
///
/// "Well below" is the number of levels on the state's cut scores that the framework's `disparity-from` sets.
public struct GroupDisparity: Sendable, Hashable {
  /// A group that lags.
  public struct Group: Sendable, Hashable {
    /// The group.
    public let id: StudentGroup.ID
    /// In the metric's unit.
    public let value: Double
  }

  /// The metric's position in the framework.
  public let metric: Int
  /// All students, in the metric's unit.
  public let all: Double
  /// The groups that lag, at least one, in the order of the framework.
  public let groups: [Group]

  /// One for each metric in which any group lags.
  static func found(in search: FindingSearch) -> [GroupDisparity] {
    let from = search.framework.rules.disparityFrom
    return search.comparison.metrics.enumerated().compactMap { position, metric in
      guard let all = metric.allStudents, all.takesPart, let value = all.value,
        let level = all.level, let stateAll = all.stateLevel
      else { return nil }
      let groups = metric.groups.compactMap { standing -> Group? in
        guard standing.group != .all, standing.takesPart, let own = standing.value,
          let ownLevel = standing.level, let stateOwn = standing.stateLevel,
          (level - ownLevel).reaches(from), (level - ownLevel).exceeds(stateAll - stateOwn)
        else { return nil }
        return Group(id: standing.group, value: own)
      }
      return groups.isEmpty ? nil : GroupDisparity(metric: position, all: value, groups: groups)
    }
  }
}
