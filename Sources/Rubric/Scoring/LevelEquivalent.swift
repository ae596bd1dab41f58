/// The lines along which a metric's values become levels, for one kind of district.
///
/// Straight lines run through the points (value at which a level begins, that level). Below the first and
/// above the last of them the neighboring line continues, clamped between the lowest and the highest level.
/// - Source: `Documentation/METHOD.md`, "Level equivalent of a metric".
package struct LevelScale: Sendable, Hashable {
  /// One value for each level from the second to the highest, from worse to better; at least one.
  private let begins: [Double]
  private let better: Metric.Direction

  /// Finds the lines; `nil` if the state has no cut scores for the kind.
  ///
  /// - Parameters:
  ///   - metric: The metric.
  ///   - kind: The district's own kind.
  package init?(of metric: Metric, for kind: DistrictKind.ID) {
    guard let begins = metric.cutScores(for: kind)?.begins, !begins.isEmpty else { return nil }
    self.begins = begins
    better = metric.better
  }

  /// Where a value lies on the scale of levels.
  ///
  /// - Parameter value: In the metric's unit.
  /// - Returns: 1 to the highest level.
  package func level(of value: Double) -> Double {
    let highest = Double(begins.count + 1)
    guard begins.count > 1 else {
      // One bound gives no slope: a two-level scale only says on which side the value lies.
      let isReached = better == .higher ? value >= begins[0] : value <= begins[0]
      return isReached ? highest : 1
    }
    let isPast = { (bound: Double) in better == .higher ? value >= bound : value <= bound }
    let reached = begins.count(where: isPast)
    let segment = min(max(reached - 1, 0), begins.count - 2)
    let share = (value - begins[segment]) / (begins[segment + 1] - begins[segment])
    return min(highest, max(1, Double(segment + 2) + share))
  }
}

extension Metric {
  /// Where a value lies on the scale of levels, by the state's cut scores for a kind of district.
  ///
  /// - Parameters:
  ///   - value: In the metric's unit.
  ///   - kind: The district's own kind.
  /// - Returns: 1 to the highest level; `nil` if the state has no cut scores for the kind.
  package func levelEquivalent(of value: Double, for kind: DistrictKind.ID) -> Double? {
    LevelScale(of: self, for: kind)?.level(of: value)
  }
}
