extension Cell {
  /// A number within a range; anything else is reported.
  ///
  /// - Parameters:
  ///   - subject: What the number is, for the message; a table's cell is called by its column. Made where there is a
  ///     fault.
  ///   - range: What is allowed; without it, a million either way, so that whatever is worked out from the
  ///     number can be printed.
  ///   - problems: Where a fault is noted.
  /// - Returns: `nil` if a fault was reported.
  func number(
    of subject: @autoclosure () -> String,
    in range: ClosedRange<Double>? = nil,
    into problems: inout Problems
  ) -> Double? {
    let limits = range ?? -1_000_000...1_000_000
    let number = spelled(
      subject(),
      in: limits,
      wanted: range.map { "a number \($0.words)" } ?? "the number",
      into: &problems
    )
    guard let number else { return nil }
    if limits.contains(number) { return number }
    let words = "\(name(or: subject())) must be \(limits.words), not \(shown)"
    report(.outOfRange(words), into: &problems)
    return nil
  }

  /// A whole number within a range; anything else is reported.
  func whole(
    of subject: @autoclosure () -> String,
    in range: ClosedRange<Int>,
    into problems: inout Problems
  ) -> Int? {
    let limits = Double(range.lowerBound)...Double(range.upperBound)
    let number = spelled(
      subject(),
      in: limits,
      isWhole: true,
      wanted: "a whole number",
      into: &problems
    )
    guard let number else { return nil }
    guard number == number.rounded() else {
      let words = "\(name(or: subject())) must be a whole number, not \(shown)"
      report(ValueFault(id: .notANumber, words: words, namesCell: true), into: &problems)
      return nil
    }
    if limits.contains(number) { return Int(number) }
    let limit =
      number < limits.lowerBound
      ? "at least \(range.lowerBound)" : "at most \(range.upperBound)"
    report(.outOfRange("\(name(or: subject())) must be \(limit), not \(shown)"), into: &problems)
    return nil
  }

  /// The number that is written, in whatever range; anything else is reported.
  ///
  /// - Parameters:
  ///   - subject: What the number is.
  ///   - limits: What would be right, so that no fix proposes anything else.
  ///   - isWhole: Whether it must be a whole number, so that a comma cannot stand for a decimal point.
  ///   - wanted: What to write if it is not clear which number is meant.
  ///   - problems: Where a fault is noted.
  /// - Returns: `nil` if a fault was reported.
  private func spelled(
    _ subject: @autoclosure () -> String,
    in limits: ClosedRange<Double>,
    isWhole: Bool = false,
    wanted: @autoclosure () -> String,
    into problems: inout Problems
  ) -> Double? {
    guard isText else {
      _ = scalarText(of: subject().filter { $0 != "'" }, into: &problems)
      return nil
    }
    if let number = Number.value(of: bytes) { return number }
    if let meant = Number.meant(by: text, in: limits, isWhole: isWhole),
      let number = Number.value(of: Array(meant.utf8)[...])
    {
      report(readAs: meant, into: &problems)
      return number
    }
    let fix = Number.refusal(of: text, in: limits, otherwise: "write \(wanted()) in digits")
    let words = "\(name(or: subject())) must be a number, not '\(shown)'; \(fix)"
    report(ValueFault(id: .notANumber, words: words, namesCell: true), into: &problems)
    return nil
  }
}

extension ClosedRange<Double> {
  /// `from 0 to 100`.
  var words: String { "from \(lowerBound.plain) to \(upperBound.plain)" }
}

extension ValueFault {
  fileprivate static func outOfRange(_ words: String) -> ValueFault {
    ValueFault(id: .outOfRange, words: words, namesCell: true)
  }
}
