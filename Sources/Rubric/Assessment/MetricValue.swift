/// What a district says about one metric for one student group and year.
public struct MetricValue: Sendable, Hashable {
  /// Valued, suppressed and missing are kept apart all the way to the last report.
  public enum State: Sendable, Hashable {
    /// A value in the metric's unit, and how many students, positions or teachers it is based on.
    case valued(Double, Count)
    /// The publisher hid it, or it is based on too few students to be shown; nothing of it is kept.
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
  /// 0 if there is none, so that a figure stays small.
  private let lineNumber: Int
  /// Line in the assessment's file; `nil` if a program supplied the figure, or others published the file.
  public var line: Int? { lineNumber > 0 ? lineNumber : nil }
  /// The position, among the assessment's imported files, of the one that contains it; `nil` if it names none.
  package internal(set) var imported: UInt16?

  /// A figure supplied by a program.
  ///
  /// Whatever must not be shown is dropped when it is added to an assessment: ``Assessment/add(_:to:)``.
  ///
  /// - Parameters:
  ///   - group: The student group.
  ///   - year: The school year.
  ///   - value: In the metric's unit.
  ///   - count: How many students, positions or teachers it rests on; `nil` if that is not known.
  public init(_ group: StudentGroup.ID, _ year: SchoolYear, _ value: Double, count: Int?) {
    let count = count.map { Count.known($0) } ?? .notGiven
    self.init(group: group, year: year, state: .valued(value, count), line: 0)
  }

  /// A figure that the publisher hid, or only part of which may be shown.
  public init(_ group: StudentGroup.ID, _ year: SchoolYear, _ state: State) {
    self.init(group: group, year: year, state: state, line: 0)
  }

  init(
    group: StudentGroup.ID,
    year: SchoolYear,
    state: State,
    line: Int,
    imported: UInt16? = nil
  ) {
    (self.group, self.year, self.state) = (group, year, state)
    (lineNumber, self.imported) = (line, imported)
  }

  /// The value in the metric's unit, if it may be shown.
  public var value: Double? {
    if case .valued(let value, _) = state { value } else { nil }
  }

  /// How many it is based on, if that may be shown.
  public var count: Int? {
    if case .valued(_, .known(let count)) = state { count } else { nil }
  }

  /// Whether the value rests on enough students for findings, standings and references.
  ///
  /// - Parameter limit: The group's own limit, such as 30.
  /// - Returns: `false` also if the input does not say how many there are.
  public func takesPart(from limit: Int) -> Bool {
    guard case .valued(_, let count) = state else { return false }
    return switch count {
    case .known(let count): count >= limit
    case .withheld(let isLargeEnough): isLargeEnough
    case .notGiven: false
    }
  }
}
