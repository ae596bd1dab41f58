/// Values that are not shown: the publisher hid them, or they rest on too few students.
public struct SuppressedGroups: Sendable, Hashable {
  /// How many values, at least one.
  public let values: Int
  /// How many student groups they are from.
  public let groups: Int

  /// At most one, over all metrics.
  static func found(in search: FindingSearch) -> [SuppressedGroups] {
    var values = 0
    var groups: Set<StudentGroup.ID> = []
    for metric in search.comparison.metrics {
      for standing in metric.groups where standing.result.state == .suppressed {
        values += 1
        groups.insert(standing.group)
      }
    }
    return values == 0 ? [] : [SuppressedGroups(values: values, groups: groups.count)]
  }
}
