/// A straight line through points, fitted so that the squared distances above and below it are least.
struct LeastSquares: Sendable, Hashable {
  struct Point: Sendable, Hashable {
    let x: Double
    let y: Double
  }

  /// Why points have no line.
  enum Refusal: Error, Hashable {
    /// There are too few.
    case tooFew
    /// They all have the same *x*.
    case shareDoesNotVary
    /// They lie on the line, so nothing can be measured by their distance from it.
    case noResidual
  }

  let slope: Double
  let intercept: Double
  /// Standard deviation of the points about the line, with *n* − 2 in the denominator.
  let residualDeviation: Double
  /// Share of the variance of *y* that the line explains, 0 to 1.
  let rSquared: Double

  /// Fits a line by centered sums, in two passes, since sums of squares about 0 lose the digits that matter.
  ///
  /// - Parameters:
  ///   - points: In any order.
  ///   - smallestCount: This many points are needed.
  ///   - smallestSpan: The least distance between the lowest and the highest *x*.
  ///   - smallestDeviation: The least residual deviation.
  /// - Throws: ``Refusal``.
  /// - Source: Draper and Smith, *Applied Regression Analysis* (3rd ed. 1998), chapter 1.
  init(
    _ points: [Point],
    smallestCount: Int,
    smallestSpan: Double,
    smallestDeviation: Double
  ) throws(Refusal) {
    let count = Double(points.count)
    guard points.count >= max(3, smallestCount), let lowest = points.map({ $0.x }).min(),
      let highest = points.map({ $0.x }).max()
    else { throw .tooFew }
    guard (highest - lowest).reaches(smallestSpan) else { throw .shareDoesNotVary }
    let meanX = points.reduce(0) { $0 + $1.x } / count
    let meanY = points.reduce(0) { $0 + $1.y } / count
    var (squareX, squareY, product) = (0.0, 0.0, 0.0)
    for point in points {
      squareX += (point.x - meanX) * (point.x - meanX)
      squareY += (point.y - meanY) * (point.y - meanY)
      product += (point.x - meanX) * (point.y - meanY)
    }
    let slope = product / squareX
    var residuals = 0.0
    for point in points {
      let residual = point.y - meanY - slope * (point.x - meanX)
      residuals += residual * residual
    }
    let deviation = (residuals / (count - 2)).squareRoot()
    guard deviation >= smallestDeviation else { throw .noResidual }
    self.slope = slope
    intercept = meanY - slope * meanX
    residualDeviation = deviation
    rSquared = max(0, 1 - residuals / squareY)
  }
}
