/// What is wrong with one written value, in whichever kind of file it stands.
struct ValueFault: Error {
  let id: Diagnostic.ID
  let words: String

  /// The fault as a problem at its place.
  func at(_ place: Diagnostic.Place) -> Diagnostic { Diagnostic(id, at: place, words) }
}

extension Number {
  /// Reads a number within a range.
  ///
  /// - Parameters:
  ///   - text: What is written.
  ///   - subject: What the number is, for the message.
  ///   - range: What is allowed; without it, a million either way, so that whatever is worked out from the
  ///     number can be printed.
  /// - Returns: The number, or the fault with its mend.
  static func read(
    _ text: ArraySlice<UInt8>,
    of subject: String,
    in range: ClosedRange<Double>? = nil
  ) -> Result<Double, ValueFault> {
    let shown = { String(decoding: text, as: UTF8.self).inOneLine }
    switch read(text) {
    case .failure(let refusal):
      let words = "\(subject) must be a number, not '\(shown())'; \(refusal.words)"
      return .failure(ValueFault(id: .notANumber, words: words))
    case .success(let number):
      let range = range ?? -1_000_000...1_000_000
      if range.contains(number) { return .success(number) }
      let (low, high) = (range.lowerBound.plain, range.upperBound.plain)
      let words = "\(subject) must be from \(low) to \(high), not \(shown())"
      return .failure(ValueFault(id: .outOfRange, words: words))
    }
  }

  /// Reads a whole number within a range.
  static func whole(
    _ text: ArraySlice<UInt8>,
    of subject: String,
    in range: ClosedRange<Int>
  ) -> Result<Int, ValueFault> {
    // Fifteen digits are the most that are read, so the conversions below cannot fail.
    read(text, of: subject, in: -1e15...1e15).flatMap { number in
      let shown = { String(decoding: text, as: UTF8.self).inOneLine }
      guard number == number.rounded() else {
        let words = "\(subject) must be a whole number, not \(shown())"
        return .failure(ValueFault(id: .notANumber, words: words))
      }
      guard Double(range.lowerBound) <= number, number <= Double(range.upperBound) else {
        let limit =
          number < Double(range.lowerBound)
          ? "at least \(range.lowerBound)" : "at most \(range.upperBound)"
        let words = "\(subject) must be \(limit), not \(shown())"
        return .failure(ValueFault(id: .outOfRange, words: words))
      }
      return .success(Int(number))
    }
  }
}

extension Scale {
  /// Reads a level, or says why a text is none.
  func level(_ text: ArraySlice<UInt8>) -> Result<Double, ValueFault> {
    let number = Number.read(text)
    if case .success(let level) = number, level >= lowest, level <= highest {
      return .success(level)
    }
    let subject = "'\(String(decoding: text, as: UTF8.self).inOneLine)'"
    switch number {
    case .success(0):
      return .failure(notALevel("'0'", mend: "; leave it empty where nothing was rated"))
    case .success: return .failure(notALevel(subject))
    case .failure(let refusal): return .failure(notALevel(subject, mend: "; \(refusal.words)"))
    }
  }

  func notALevel(_ subject: String, mend: String = "") -> ValueFault {
    ValueFault(
      id: .notALevel,
      words: "\(subject) is no level; levels go from \(lowest.plain) to \(highest.plain)\(mend)"
    )
  }
}

extension Rating {
  /// Whether a text is a reason why an indicator does not apply, and not just a yes or no.
  static func isReason(_ text: String) -> Bool {
    !text.allSatisfy(\.isWhitespace)
      && !["true", "yes", "on", "false", "no", "off"].contains(text.lowercased())
  }
}

extension CalendarDate {
  /// Reads `2024-06-20`, or says why a text is no date.
  static func reading(_ text: String) -> Result<CalendarDate, ValueFault> {
    if let date = CalendarDate(text) { return .success(date) }
    let words = "'\(text.inOneLine)' is no date; write year, month and day: 2024-06-20"
    return .failure(ValueFault(id: .notADate, words: words))
  }
}

extension CDSCode {
  /// Reads a code, or says why a text is none.
  static func reading(_ text: String) -> Result<CDSCode, ValueFault> {
    if let code = CDSCode(text) { return .success(code) }
    let looksScientific = text.lowercased().contains("e") && Double(text) != nil
    let reason =
      looksScientific
      ? "a spreadsheet has turned it into a number; format its column as text and copy the code again"
      : "write 14 digits, or the 7 of county and district, in quotes"
    return .failure(
      ValueFault(id: .notACDSCode, words: "'\(text.inOneLine)' is no CDS code; \(reason)")
    )
  }
}

extension Bool {
  /// Reads `true` or `false`, also `yes` or `no`.
  static func reading(_ text: String, of subject: String) -> Result<Bool, ValueFault> {
    switch text {
    case "true", "True", "TRUE", "yes", "Yes", "YES": .success(true)
    case "false", "False", "FALSE", "no", "No", "NO": .success(false)
    default:
      .failure(ValueFault(id: .unknownChoice, words: "'\(subject)' must be true or false"))
    }
  }
}

extension RawRepresentable<String> where Self: CaseIterable {
  /// Reads one of a closed set of words.
  static func reading(_ text: String, of subject: String) -> Result<Self, ValueFault> {
    if let choice = Self(rawValue: text) { return .success(choice) }
    let names = allCases.map(\.rawValue)
    let mend = Spelling.nearest(to: text, among: names).map { "; did you mean '\($0)'?" } ?? ""
    let choices = names.map { "'\($0)'" }.joined(separator: ", ")
    return .failure(
      ValueFault(id: .unknownChoice, words: "'\(subject)' must be one of \(choices)\(mend)")
    )
  }
}
