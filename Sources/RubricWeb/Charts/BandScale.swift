/// Cuts the width of a picture into equal bands with a gap between them.
package struct BandScale: Sendable, Hashable {
  /// How many bands there are.
  package let count: Int
  /// The gap's share of a band and its gap, 0 to below 1.
  package let gap: Double

  /// - Parameters:
  ///   - count: How many bands, 1 or more.
  ///   - gap: The gap's share of a band and its gap.
  package init(_ count: Int, gap: Double = 0.1) {
    self.count = count
    self.gap = gap
  }

  /// The two ends of a band.
  ///
  /// - Parameter index: From 0 to below the count.
  /// - Returns: Its left and right end, in shares of the picture's width.
  package func band(_ index: Int) -> (low: Double, high: Double) {
    let step = 1 / Double(count)
    let low = Double(index) * step
    return (low, low + step * (1 - gap))
  }

  /// The middle of a band.
  package func middle(_ index: Int) -> Double {
    let band = band(index)
    return (band.low + band.high) / 2
  }
}
