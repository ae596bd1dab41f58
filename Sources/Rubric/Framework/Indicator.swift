/// The smallest thing that is rated: one observable statement with a descriptor for each level.
public struct Indicator: Sendable, Hashable {
  /// An indicator's name, unique within its domain.
  public typealias ID = Identifier<Indicator>

  /// Whose words the descriptors are, and whose judgment every share and duration in them is; no file can say
  /// otherwise.
  public static let descriptorBasis = Basis.project

  /// The indicator's name.
  public let id: ID
  /// At most 36 characters, for tables.
  public let title: String
  /// What is observed.
  public let statement: String
  /// Whose idea the statement is.
  public let basis: Basis
  /// Its weight in its domain, above 0; only ratios count.
  public let weight: Double
  /// Documents, data and visits that show the level.
  public let lookFor: [String]
  /// What a rater sees at each level of the scale, from the lowest.
  public let descriptors: [String]
  /// The metrics that bear on it.
  public let metrics: [Metric.ID]
  /// Where the sources discuss it.
  public let citations: [Citation]
  /// Its position among all indicators of the framework, counted from 0.
  public internal(set) var position: Int
  /// The line of the framework that it was read from.
  public let origin: Origin
}
