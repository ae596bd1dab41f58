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
    guard isText else {
      _ = scalarText(of: subject().filter { $0 != "'" }, into: &problems)
      return nil
    }
    let range = range ?? -1_000_000...1_000_000
    guard let number = Number.value(of: bytes) else {
      let fix = Number.refusal(of: text)
      let words = "\(name(or: subject())) must be a number, not '\(shown)'; \(fix)"
      report(ValueFault(id: .notANumber, words: words, namesCell: true), into: &problems)
      return nil
    }
    if range.contains(number) { return number }
    let limits = "from \(range.lowerBound.plain) to \(range.upperBound.plain)"
    report(.outOfRange("\(name(or: subject())) must be \(limits), not \(shown)"), into: &problems)
    return nil
  }

  /// A whole number within a range; anything else is reported.
  func whole(
    of subject: @autoclosure () -> String,
    in range: ClosedRange<Int>,
    into problems: inout Problems
  ) -> Int? {
    // Fifteen digits are the most that are read, so the conversions below cannot fail.
    guard let number = number(of: subject(), in: -1e15...1e15, into: &problems) else { return nil }
    guard number == number.rounded() else {
      let words = "\(name(or: subject())) must be a whole number, not \(shown)"
      report(ValueFault(id: .notANumber, words: words, namesCell: true), into: &problems)
      return nil
    }
    if Double(range.lowerBound) <= number, number <= Double(range.upperBound) {
      return Int(number)
    }
    let limit =
      number < Double(range.lowerBound)
      ? "at least \(range.lowerBound)" : "at most \(range.upperBound)"
    report(.outOfRange("\(name(or: subject())) must be \(limit), not \(shown)"), into: &problems)
    return nil
  }
}

extension ValueFault {
  fileprivate static func outOfRange(_ words: String) -> ValueFault {
    ValueFault(id: .outOfRange, words: words, namesCell: true)
  }
}
