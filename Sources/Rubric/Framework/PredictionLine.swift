/// The prediction line of a metric: its usual value at a district's share of low-income students, fitted to many
/// districts.
public struct PredictionLine: Sendable, Hashable {
  /// Standings are divided by the residual deviation; a smaller one would yield numbers that nobody can print or
  /// read.
  package static let smallestDeviation = 0.001

  /// The metric.
  public let metric: Metric.ID
  /// The kinds of district that were fitted.
  public let kinds: [DistrictKind.ID]
  /// The year of the data.
  public let year: SchoolYear
  /// Change of the metric for each percentage point of low-income students.
  public let slope: Double
  /// The metric's value if no student is from a low-income family.
  public let intercept: Double
  /// Standard deviation of the districts about the line, above 0, in the metric's unit.
  public let residualDeviation: Double
  /// Share of the variance that the line explains, 0 to 1.
  public let rSquared: Double
  /// How many districts were fitted.
  public let count: Int
  /// The line of the framework that it was read from.
  public let origin: Origin

  /// The metric's usual value at a share of low-income students, 0 to 100.
  public func value(atLowIncome percent: Double) -> Double { intercept + slope * percent }
}
