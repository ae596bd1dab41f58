/// A rater's answer for one indicator.
public struct Rating: Sendable, Hashable {
  /// The three answers, which stay apart to the last report: absence is not zero.
  public enum State: Sendable, Hashable {
    /// A level of the scale; several raters' consensus may lie between two levels.
    case rated(Double)
    /// The indicator does not apply here, and why. It carries no weight.
    case notApplicable(reason: String)
    /// Nobody rated the indicator. It carries weight, and lowers coverage.
    case notRated
  }

  /// How sure the rater is.
  public enum Confidence: String, Sendable, Hashable, CaseIterable {
    /// A first guess.
    case low
    /// Some of the evidence was seen.
    case medium
    /// The evidence was seen and agreed on.
    case high
  }

  /// The answer.
  public let state: State
  /// How sure the rater is; `nil` where not said.
  public let confidence: Confidence?
  /// When it was given, where that differs from the cycle.
  public let date: CalendarDate?
  /// Documents, data or visits that it rests on.
  public let evidence: [String]
  /// Anything else that the rater says.
  public let note: String?
  /// Line in the assessment's file; 0 where the file does not name the indicator.
  public let line: Int
  /// The place among the assessment's imported files of the one that holds it; `nil` where it names none.
  public internal(set) var imported: UInt16?

  /// The level, if the indicator was rated.
  public var level: Double? {
    switch state {
    case .rated(let level): level
    case .notApplicable, .notRated: nil
    }
  }

  /// Whether the indicator takes part in weights: all but those that do not apply.
  public var isApplicable: Bool {
    if case .notApplicable = state { false } else { true }
  }

  /// The rating of an indicator that the file does not name.
  static let absent = Rating(
    state: .notRated,
    confidence: nil,
    date: nil,
    evidence: [],
    note: nil,
    line: 0
  )
}
