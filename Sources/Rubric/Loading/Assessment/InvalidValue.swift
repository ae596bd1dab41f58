/// The refusal of something that a program supplied to an assessment; the assessment is not changed.
public struct InvalidValue: Error, Sendable, Hashable, CustomStringConvertible {
  /// What kind of fault it is, by the same names as the problems of files.
  public let id: Diagnostic.ID
  /// What is wrong and, after a semicolon, how to fix it.
  public let description: String

  init(_ id: Diagnostic.ID, _ words: String) { (self.id, description) = (id, words) }

  /// What the check of a file says about the same fault.
  init(_ fault: ValueFault) { self.init(fault.id, fault.words) }
}

extension InvalidValue {
  /// Refuses a number outside a range, and one that is not a number.
  static func check(
    _ number: Double,
    of subject: String,
    in range: ClosedRange<Double>
  ) throws(InvalidValue) {
    guard !range.contains(number) else { return }
    let limits = "from \(range.lowerBound.plain) to \(range.upperBound.plain)"
    throw InvalidValue(.outOfRange, "\(subject) must be \(limits)")
  }

  /// Refuses text that no file can contain.
  static func check(_ text: String, of subject: String) throws(InvalidValue) {
    guard Array(text.utf8)[...].holdsControls else { return }
    throw InvalidValue(.controlCharacter, "\(subject) contains a control character; remove it")
  }
}
