extension Rating {
  /// How a file says why an indicator does not apply.
  enum ReasonForm {
    /// In the cell of the level: `n/a: No secondary schools`.
    case inCell
    /// Under a key: `not-applicable: "No secondary schools"`.
    case underKey

    fileprivate var words: String {
      switch self {
      case .inCell: "'n/a' needs a reason, in words: n/a: No secondary schools"
      case .underKey:
        "'not-applicable' needs a reason, in words: not-applicable: \"No secondary schools\""
      }
    }
  }

  /// Whether text is a reason why an indicator does not apply, and not just a yes or no.
  static func isReason(_ text: String) -> Bool {
    text.saysSomething
      && !["true", "yes", "on", "false", "no", "off"].contains(text.lowercased())
  }
}

extension Cell {
  /// Reports text that is not a reason why an indicator does not apply.
  func check(reason: String, _ form: Rating.ReasonForm, into problems: inout Problems) {
    if Rating.isReason(reason) { return }
    report(ValueFault(id: .missingKey, words: form.words), into: &problems)
  }
}
