extension Cell {
  /// What is written in the place of a level: a level, or that the indicator does not apply and why.
  ///
  /// - Parameters:
  ///   - levels: What a level may be.
  ///   - form: How a file of this kind says that an indicator does not apply.
  ///   - problems: Where faults are noted.
  /// - Returns: Not rated if a fault was reported.
  func rating(
    of levels: RatingLevels,
    _ form: Rating.ReasonForm,
    into problems: inout Problems
  ) -> Rating.State {
    if saysNothing(asRating: true, into: &problems) { return .notRated }
    guard isText, let reason = Rating.reason(in: text) else {
      return level(of: levels, into: &problems).map { .rated($0) } ?? .notRated
    }
    guard Rating.isReason(reason) else {
      check(reason: reason, form, into: &problems)
      return .notRated
    }
    if form == .underKey {
      report(readAs: "not-applicable: \"\(reason.inOneLine)\"", into: &problems)
    }
    return .notApplicable(reason: reason)
  }
}

extension Rating {
  /// The words that say that an indicator does not apply.
  private static let notApplicableMarks = ["n/a", "na", "n.a.", "not applicable", "not-applicable"]

  /// The reason after `n/a:`, which may say nothing; `nil` if the text does not begin that way.
  fileprivate static func reason(in text: String) -> String? {
    let words = text.trimmed
    let lower = words.lowercased()
    for mark in notApplicableMarks where lower.hasPrefix(mark) {
      let rest = String(words.dropFirst(mark.count)).trimmed
      guard let first = rest.first else { return "" }
      if first == "(", rest.last == ")" { return String(rest.dropFirst().dropLast()).trimmed }
      if ":-–—".contains(first) { return String(rest.dropFirst()).trimmed }
    }
    return nil
  }
}
