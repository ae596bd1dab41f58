/// Places values on a line from left to right.
package struct LinearScale: Sendable, Hashable {
  /// The lowest value that the line shows.
  package let low: Double
  /// The highest value that the line shows, above the lowest.
  package let high: Double
  /// Where the lowest and the highest value stand, in shares of the picture's width.
  package let places: ClosedRange<Double>

  /// - Parameters:
  ///   - low: The lowest value.
  ///   - high: The highest value.
  ///   - places: Where the two stand; the default leaves room for a dot at either end.
  /// - Precondition: `low` is below `high`.
  package init(from low: Double, to high: Double, across places: ClosedRange<Double> = 0.03...0.97)
  {
    precondition(low < high, "a scale runs from a lower to a higher value")
    self.low = low
    self.high = high
    self.places = places
  }

  /// A scale that holds all values and begins and ends at a round number.
  ///
  /// - Parameters:
  ///   - values: What must lie on it; without any, the scale runs from 0 to 1.
  ///   - limits: What no value can lie beyond, so that a share does not run past 100.
  ///   - places: Where its ends stand.
  package init(
    holding values: [Double],
    within limits: ClosedRange<Double>,
    across places: ClosedRange<Double> = 0.03...0.97
  ) {
    let (least, most) = (values.min() ?? 0, values.max() ?? 1)
    let step = Self.step(for: most - least, parts: 4)
    let low = max(limits.lowerBound, (least / step).rounded(.down) * step)
    let high = min(limits.upperBound, (most / step).rounded(.up) * step)
    self.init(from: low, to: high > low ? high : low + step, across: places)
  }

  /// Where a value stands, in shares of the picture's width.
  package func place(_ value: Double) -> Double {
    let share = (value - low) / (high - low)
    return places.lowerBound + share * (places.upperBound - places.lowerBound)
  }

  /// Round values on the scale, about as many as asked for.
  ///
  /// - Parameter parts: How many steps there should be, 1 or more.
  /// - Returns: Multiples of 1, 2 or 5 times a power of ten, lowest first.
  package func ticks(_ parts: Int = 4) -> [Double] {
    let step = Self.step(for: high - low, parts: parts)
    let first = Int((low / step).rounded(.up))
    let last = Int((high / step + 1e-9).rounded(.down))
    return first <= last ? (first...last).map { Double($0) * step } : []
  }

  /// The round step that cuts a distance into about as many parts; 1 for no distance.
  ///
  /// - Source: Heckbert, "Nice Numbers for Graph Labels", Graphics Gems, 1990: 1, 2, 5 or 10 times a power of
  ///   ten, with the borders 1.5, 3 and 7.
  private static func step(for distance: Double, parts: Int) -> Double {
    guard distance > 0 else { return 1 }
    let rough = distance / Double(parts)
    var power = 1.0
    while power * 10 <= rough { power *= 10 }
    while power > rough { power /= 10 }
    let share = rough / power
    return power * (share < 1.5 ? 1 : share < 3 ? 2 : share < 7 ? 5 : 10)
  }
}
