/// The values of one subject in some districts, from the lowest to the highest.
struct SortedValues: Sendable, Hashable {
  /// Different values, lowest first.
  private let values: [Double]
  /// How many districts have the value of the same place, or a lower one.
  private let running: [Int]

  init(_ tally: Tally) {
    let pairs = tally.counts.sorted { $0.key < $1.key }
    values = pairs.map { $0.key }
    var sum = 0
    running = pairs.map { pair in
      sum += pair.value
      return sum
    }
  }

  /// How many districts have a value.
  var count: Int { running.last ?? 0 }

  /// The value below which a share of the values lies, by linear interpolation between neighbors.
  ///
  /// With the *n* values counted from 0, it lies at place (*n* − 1) × `share`.
  ///
  /// - Parameter share: 0 to 1.
  /// - Returns: `nil` if there are no values.
  /// - Source: Hyndman and Fan, "Sample Quantiles in Statistical Packages", *The American Statistician* 50
  ///   (1996), definition 7; also what R, NumPy and Excel's QUARTILE.INC give by default.
  func quantile(_ share: Double) -> Double? {
    guard count > 0 else { return nil }
    let place = Double(count - 1) * share
    let below = value(at: Int(place))
    let above = value(at: min(Int(place) + 1, count - 1))
    return below + (place - place.rounded(.down)) * (above - below)
  }

  /// Where a value lies among all: the share below it and half of the share that equals it, in percent.
  ///
  /// - Parameter value: One of the values.
  /// - Returns: Above 0 and below 100; `nil` if no district has the value.
  /// - Source: Crocker and Algina, *Introduction to Classical and Modern Test Theory* (1986), chapter 19,
  ///   percentile rank; halving ties keeps the mean of all percentiles at 50.
  func percentile(of value: Double) -> Double? {
    let place = values.firstPlace { $0 >= value }
    guard place < values.count, values[place] == value else { return nil }
    let below = place > 0 ? running[place - 1] : 0
    let equal = running[place] - below
    return 100 * (Double(below) + Double(equal) / 2) / Double(count)
  }

  /// The value of a rank, counted from 0.
  private func value(at rank: Int) -> Double { values[running.firstPlace { $0 > rank }] }
}

extension Array {
  /// The first place whose element meets a condition that all later ones also meet; the end if none does.
  fileprivate func firstPlace(where holds: (Element) -> Bool) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if holds(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
