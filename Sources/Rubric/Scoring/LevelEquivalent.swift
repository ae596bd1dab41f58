extension Metric {
  /// Where a value lies on the scale of levels, by the state's cut scores for a kind of district.
  ///
  /// Straight lines run through the points (value at which a level begins, that level). Below the first and
  /// above the last of them the neighbouring line goes on, held between the lowest and the highest level.
  ///
  /// - Parameters:
  ///   - value: In the metric's unit.
  ///   - kind: The district's own kind.
  /// - Returns: 1 to the highest level; `nil` where the state has no cut scores for the kind.
  /// - Source: `Documentation/METHOD.md`, "Level equivalent of a metric".
  public func levelEquivalent(of value: Double, for kind: DistrictKind.ID) -> Double? {
    guard let begins = cutScores(for: kind)?.begins, let first = begins.first else { return nil }
    let highest = Double(begins.count + 1)
    guard begins.count > 1 else {
      // One bound gives no slope: a two-level scale only says on which side the value lies.
      let isReached = better == .higher ? value >= first : value <= first
      return isReached ? highest : 1
    }
    let isPast = { (bound: Double) in self.better == .higher ? value >= bound : value <= bound }
    let reached = begins.count(where: isPast)
    let segment = min(max(reached - 1, 0), begins.count - 2)
    let share = (value - begins[segment]) / (begins[segment + 1] - begins[segment])
    return min(highest, max(1, Double(segment + 2) + share))
  }
}
