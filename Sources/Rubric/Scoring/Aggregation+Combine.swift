extension Aggregation {
  /// Combines levels into one score.
  ///
  /// - Parameter parts: Pairs of a level in level units (1 or more) and a weight above 0, in rubric order.
  ///   Only ratios between weights count.
  /// - Returns: A score in level units; `nil` when there are no parts, because "nothing was rated" is not the
  ///   lowest level.
  /// - Source: OECD/JRC, *Handbook on Constructing Composite Indicators* (2008), step 6.
  package func combine(_ parts: [(level: Double, weight: Double)]) -> Double? {
    var mean = RunningMean(self)
    for part in parts { mean.add(part.level, weight: part.weight) }
    return mean.value
  }
}

/// A weighted mean that grows part by part.
struct RunningMean {
  private let aggregation: Aggregation
  private(set) var weight = 0.0
  /// The weighted sum of levels or of their logarithms, or the lowest level.
  private var sum = 0.0

  init(_ aggregation: Aggregation) { self.aggregation = aggregation }

  mutating func add(_ level: Double, weight: Double) {
    switch aggregation {
    case .arithmetic: sum += level * weight
    case .geometric: sum += logarithm(level) * weight
    case .minimum: sum = self.weight == 0 ? level : min(sum, level)
    }
    self.weight += weight
  }

  /// In level units; `nil` while there are no parts.
  var value: Double? {
    guard weight > 0 else { return nil }
    return switch aggregation {
    case .arithmetic: sum / weight
    case .geometric: exponential(sum / weight)
    case .minimum: sum
    }
  }
}
