/// Places values on a line from left to right.
package struct LinearScale: Sendable, Hashable {
  /// The lowest value that the line shows.
  package let low: Double
  /// The highest value that the line shows, above the lowest.
  package let high: Double
  /// Where the lowest and the highest value are, in shares of the picture's width.
  package let places: ClosedRange<Double>

  /// - Parameters:
  ///   - low: The lowest value.
  ///   - high: The highest value.
  ///   - places: Where the two are; the default leaves room for a dot at either end.
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
  ///   - values: What must lie on it; without any, the scale shows all that is possible.
  ///   - limits: What no value can exceed, so that a share does not run past 100; not a single value.
  ///   - places: Where its ends are.
  package init(
    holding values: [Double],
    within limits: ClosedRange<Double>,
    across places: ClosedRange<Double> = 0.03...0.97
  ) {
    let (least, most) = (values.min() ?? limits.lowerBound, values.max() ?? limits.upperBound)
    // Small differences must not look large: a tenth of what is possible is the least that a scale shows.
    let span = max(most - least, (limits.upperBound - limits.lowerBound) / 10)
    let middle = (least + most) / 2
    let start = max(limits.lowerBound, min(middle - span / 2, limits.upperBound - span))
    let end = min(limits.upperBound, start + span)
    let step = Self.step(for: end - start, parts: 4)
    self.init(
      from: max(limits.lowerBound, (start / step).rounded(.down) * step),
      to: min(limits.upperBound, (end / step).rounded(.up) * step),
      across: places
    )
  }

  /// Where a value is, in shares of the picture's width.
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
