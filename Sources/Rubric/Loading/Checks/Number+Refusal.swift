extension Number {
  /// The only number that a text can mean which is not one: with a percent sign where values are percentages, or with
  /// commas between thousands where it must be whole.
  ///
  /// - Parameters:
  ///   - text: What is written.
  ///   - range: What is allowed.
  ///   - isWhole: Whether it must be a whole number.
  /// - Returns: The number as it should be written; `nil` if there may be another.
  static func meant(by text: String, in range: ClosedRange<Double>, isWhole: Bool) -> String? {
    let plain = text.trimmed
    let candidate: String
    if plain.hasSuffix("%"), range.upperBound == 100, range.lowerBound >= 0 {
      candidate = String(plain.dropLast()).trimmed
    } else if isWhole, plain.hasThousands {
      candidate = plain.filter { $0 != "," }
    } else {
      return nil
    }
    guard let number = value(of: Array(candidate.utf8)[...]), range.contains(number) else {
      return nil
    }
    return candidate
  }

  /// What to write in place of text that is not a number.
  ///
  /// A number is named only if the text can mean no other one and it would be right there.
  ///
  /// - Parameters:
  ///   - text: What is written.
  ///   - range: What is allowed; `nil` if that is not known.
  ///   - fallback: What to write if it is not clear which number is meant.
  /// - Returns: Words to follow a semicolon.
  static func refusal(
    of text: String,
    in range: ClosedRange<Double>?,
    otherwise fallback: @autoclosure () -> String
  ) -> String {
    func isRight(_ candidate: String) -> Bool {
      value(of: Array(candidate.utf8)[...]).map { range?.contains($0) ?? true } ?? false
    }
    let plain = text.trimmed
    if let sign = Lookalike.first(in: text) { return "it contains \(sign.name); \(sign.fix)" }
    let withoutPercent = plain.dropLast().filter { $0 != " " }
    if plain.hasSuffix("%"), isRight(withoutPercent) {
      return "write percentages without the percent sign: \(withoutPercent)"
    }
    let parts = plain.split(separator: ",", omittingEmptySubsequences: false)
    if parts.count == 2, parts[1].count != 3, isRight("\(parts[0]).\(parts[1])") {
      return "use a decimal point: \(parts[0]).\(parts[1])"
    }
    let digitsOnly = plain.filter { !" ,".contains($0) }
    if plain.contains(","), isRight(digitsOnly) {
      return "write thousands without commas: \(digitsOnly)"
    }
    if let number = spelledNumbers.firstIndex(of: plain.lowercased()), isRight("\(number)") {
      return "write it in digits: \(number)"
    }
    return hint(for: plain) ?? surrounded(plain, isRight: isRight) ?? fallback()
  }

  private static let spelledNumbers = [
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
  ]

  /// What has become of a number that cannot be told any more.
  private static func hint(for text: String) -> String? {
    if text.hasPrefix("#"), text.allSatisfy({ $0.isUppercase || "#/!?0".contains($0) }) {
      return "a spreadsheet's formula failed here; write the number, or leave it empty"
    }
    if text.lowercased().contains("e"), Double(text) != nil {
      return "write it out in digits, without an exponent"
    }
    if CalendarDate.holdsMonth(text) {
      return "a spreadsheet has turned it into a date; write the number again"
    }
    if text.contains(where: { "<>≤≥~+".contains($0) }) {
      return "leave it empty if only a limit is known"
    }
    let numbers = text.split { !$0.isNumber && $0 != "." }
    let isRange = numbers.count == 2 && text.allSatisfy { $0.isNumber || "-–—/. ".contains($0) }
    return isRange ? "write one number, not two" : nil
  }

  /// The one number in a text that has no digits anywhere else.
  private static func surrounded(_ text: String, isRight: (String) -> Bool) -> String? {
    let isPart = { (character: Character) in
      character.isNumber || character == "." || character == "-"
    }
    let start = text.drop { !isPart($0) }
    let number = String(start.prefix(while: isPart))
    let rest = start.dropFirst(number.count)
    guard !number.isEmpty, !rest.contains(where: { $0.isNumber }), isRight(number) else {
      return nil
    }
    return "write the number alone: \(number)"
  }
}

extension String {
  /// Whether the text is digits with a comma before every three but the first: `1,240`.
  fileprivate var hasThousands: Bool {
    let parts = split(separator: ",", omittingEmptySubsequences: false)
    guard parts.count > 1, (1...3).contains(parts[0].utf8.count) else { return false }
    return parts.dropFirst().allSatisfy { $0.utf8.count == 3 }
      && parts.allSatisfy { $0.allSatisfy { "0123456789".contains($0) } }
  }
}
