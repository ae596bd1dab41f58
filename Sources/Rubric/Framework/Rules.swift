/// The thresholds of a framework and the way in which its levels combine.
public struct Rules: Sendable, Hashable {
  /// How the levels of a domain become its score.
  public let aggregation: Aggregation
  /// Share of weight, 0 to 1, that must be rated before a domain or an index has a score.
  public let scoreFrom: Double
  /// Level from which a domain's score counts as high in a quadrant.
  public let highFrom: Double
  /// Level below which a metric falls short, on the state's cut scores.
  public let shortfallBelow: Double
  /// Levels by which a student group must trail all students to be named as a disparity.
  public let disparityFrom: Double
  /// Level from which a rating should name its evidence.
  public let evidenceFrom: Double
  /// This many rated items at one level, and none at another, count as identical ratings.
  public let identicalFrom: Int
  /// Share of the students implied by enrollment and grades, 0 to 1, that a value must cover
  /// before it has a standing; 0 is no limit.
  public let standingFrom: Double
  /// Values for fewer students are dropped when they are read.
  public internal(set) var hiddenUnder: Int
  /// Values for fewer students are marked, and are not used in findings, standings or references.
  public internal(set) var markedUnder: Int
}
