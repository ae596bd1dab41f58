/// The result of scoring a domain or an index.
public struct Score: Sendable, Hashable {
  /// In level units, from the lowest to the highest level; `nil` if too little is rated for a score, or
  /// if nothing applies.
  public let value: Double?
  /// Share of applicable weight that is rated, 0 to 1; `nil` if nothing applies.
  public let coverage: Double?
  /// What the value would be if every missing rating were at the lowest level, and at the highest; `nil`
  /// if nothing applies.
  public let bounds: Bounds?

  /// The score of something to which nothing applies.
  static let nothing = Score(value: nil, coverage: nil, bounds: nil)
}

/// The lowest and the highest score that missing ratings leave open, in level units.
public struct Bounds: Sendable, Hashable {
  /// With every missing rating at the lowest level.
  public let low: Double
  /// With every missing rating at the highest level.
  public let high: Double
}
