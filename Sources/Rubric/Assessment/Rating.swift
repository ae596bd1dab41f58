/// A rater's answer for one indicator.
public struct Rating: Sendable, Hashable {
  /// The three answers, kept apart all the way to the last report: absence is not zero.
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

  /// What few ratings have, stored separately so that a district's hundred ratings stay small.
  final class Details: Sendable, Hashable {
    let reason: String?
    let confidence: Confidence?
    let date: CalendarDate?
    let evidence: [String]
    let note: String?

    /// - Returns: `nil` if there is nothing to keep.
    init?(
      reason: String?,
      confidence: Confidence?,
      date: CalendarDate?,
      evidence: [String],
      note: String?
    ) {
      (self.reason, self.confidence, self.date) = (reason, confidence, date)
      (self.evidence, self.note) = (evidence, note)
      let isEmpty =
        reason == nil && confidence == nil && date == nil && evidence.isEmpty && note == nil
      if isEmpty { return nil }
    }

    static func == (left: Details, right: Details) -> Bool {
      left === right
        || left.reason == right.reason && left.confidence == right.confidence
          && left.date == right.date && left.evidence == right.evidence && left.note == right.note
    }

    func hash(into hasher: inout Hasher) {
      hasher.combine(reason)
      hasher.combine(confidence)
      hasher.combine(date)
      hasher.combine(evidence)
      hasher.combine(note)
    }
  }

  private enum Kind: UInt8 {
    case rated, notApplicable, notRated
  }

  private let number: Double
  private let details: Details?
  private let lineNumber: Int32
  private let kind: Kind
  /// One below 0 if no file is named, so that a rating stays small.
  private var importedNumber: Int16 = -1

  /// An answer supplied by a program.
  ///
  /// - Parameters:
  ///   - state: The answer.
  ///   - confidence: How sure the rater is.
  ///   - date: When it was given, if that differs from the cycle.
  ///   - evidence: Documents, data or visits that it rests on.
  ///   - note: Anything else that the rater says.
  public init(
    _ state: State,
    confidence: Confidence? = nil,
    date: CalendarDate? = nil,
    evidence: [String] = [],
    note: String? = nil
  ) {
    self.init(
      state: state,
      confidence: confidence,
      date: date,
      evidence: evidence,
      note: note,
      line: 0
    )
  }

  init(
    state: State,
    confidence: Confidence? = nil,
    date: CalendarDate? = nil,
    evidence: [String] = [],
    note: String? = nil,
    line: Int,
    imported: UInt16? = nil
  ) {
    importedNumber = imported.map { Int16(clamping: $0) } ?? -1
    var given: String?
    switch state {
    case .rated(let level): (number, kind) = (level, .rated)
    case .notApplicable(let reason): (number, kind, given) = (0, .notApplicable, reason)
    case .notRated: (number, kind) = (0, .notRated)
    }
    details = Details(
      reason: given,
      confidence: confidence,
      date: date,
      evidence: evidence,
      note: note
    )
    lineNumber = Int32(clamping: line)
  }

  /// A rated indicator, or without a level an unrated one; the details contain no reason.
  init(level: Double?, details: Details?, line: Int) {
    number = level ?? 0
    kind = level == nil ? .notRated : .rated
    self.details = details
    lineNumber = Int32(clamping: line)
  }

  /// The answer.
  public var state: State {
    switch kind {
    case .rated: .rated(number)
    case .notApplicable: .notApplicable(reason: details?.reason ?? "")
    case .notRated: .notRated
    }
  }

  /// How sure the rater is; `nil` if not said.
  public var confidence: Confidence? { details?.confidence }

  /// When it was given, if that differs from the cycle.
  public var date: CalendarDate? { details?.date }

  /// Documents, data or visits that it rests on.
  public var evidence: [String] { details?.evidence ?? [] }

  /// Anything else that the rater says.
  public var note: String? { details?.note }

  /// Line in the assessment's file; `nil` if the file does not name the indicator, or a program supplied the answer.
  public var line: Int? { lineNumber > 0 ? Int(lineNumber) : nil }

  /// The position, among the assessment's imported files, of the one that contains it; `nil` if it names none.
  package var imported: UInt16? { UInt16(exactly: importedNumber) }

  /// The level, if the indicator was rated.
  public var level: Double? { kind == .rated ? number : nil }

  /// Whether the indicator counts in weights, as all do except those that do not apply.
  public var isApplicable: Bool { kind != .notApplicable }

  /// Whether the indicator is rated or does not apply.
  var isAnswered: Bool { kind != .notRated }

  /// The rating of an indicator that the file does not name.
  static var absent: Rating { Rating(level: nil, details: nil, line: 0) }
}
