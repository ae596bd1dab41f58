/// How often each value occurs among some districts, for one subject.
///
/// Counts do not depend on the order in which districts come, and take up space only for distinct values: levels,
/// and metrics with one decimal, repeat.
struct Tally: Sendable, Hashable {
  /// Districts to which the subject applies.
  private(set) var applicableCount = 0
  /// How many districts have each value.
  private(set) var counts: [Double: Int] = [:]

  mutating func add(_ cell: CohortEntry.Cell) {
    switch cell {
    case .outside: break
    case .missing: applicableCount += 1
    case .value(let value):
      applicableCount += 1
      counts[value, default: 0] += 1
    }
  }

  mutating func add(_ other: Tally) {
    applicableCount += other.applicableCount
    for (value, count) in other.counts { counts[value, default: 0] += count }
  }
}
