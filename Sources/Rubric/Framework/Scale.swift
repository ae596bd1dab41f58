/// The steps on which every indicator is rated.
public struct Scale: Sendable, Hashable {
  /// One step of a scale.
  public struct Level: Sendable, Hashable {
    /// Counted from 1, the least developed.
    public let number: Int
    /// What the step is called.
    public let title: String
  }

  /// What the scale is called.
  public let title: String
  /// Whose scale it is.
  public let basis: Basis
  /// At least two steps, from 1 upward without a gap.
  public let levels: [Level]
  /// Where the scale was published.
  public let citations: [Citation]

  /// The lowest level, as a score.
  public var lowest: Double { 1 }
  /// The highest level, as a score.
  public var highest: Double { Double(levels.count) }
}
