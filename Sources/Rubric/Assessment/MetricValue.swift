/// What a district says of one metric for one student group and year.
public struct MetricValue: Sendable, Hashable {
  /// Valued, suppressed and missing stay apart to the last report.
  public enum State: Sendable, Hashable {
    /// A value in the metric's unit, and how many students, posts or teachers it rests on.
    case valued(Double, Count)
    /// The publisher hid it, or it rests on too few students to be shown; nothing of it is kept.
    case suppressed
  }

  /// How many a value rests on.
  public enum Count: Sendable, Hashable {
    /// At least the metric's smallest count.
    case known(Int)
    /// Not shown, because with it a hidden group of the same family could be worked out. Whether it reaches
    /// the limit for taking part is all that is kept.
    case withheld(isLargeEnough: Bool)
    /// The input does not say.
    case notGiven
  }

  /// The student group.
  public let group: StudentGroup.ID
  /// The school year.
  public let year: SchoolYear
  /// The value, if it may be shown.
  public let state: State
  /// Line in the assessment's file.
  public let line: Int
  /// The place among the assessment's imported files of the one that holds it; `nil` where it names none.
  public internal(set) var imported: UInt16?

  /// The value in the metric's unit, if it may be shown.
  public var value: Double? {
    if case .valued(let value, _) = state { value } else { nil }
  }

  /// How many it rests on, where that may be shown.
  public var count: Int? {
    if case .valued(_, .known(let count)) = state { count } else { nil }
  }

  /// Whether the value rests on enough students for findings, standings and references.
  ///
  /// - Parameter limit: The group's own limit, such as 30.
  /// - Returns: `false` also where the input does not say how many there are.
  public func takesPart(from limit: Int) -> Bool {
    guard case .valued(_, let count) = state else { return false }
    return switch count {
    case .known(let count): count >= limit
    case .withheld(let isLargeEnough): isLargeEnough
    case .notGiven: false
    }
  }
}
