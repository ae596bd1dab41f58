extension YAMLNode {
  /// The text of a scalar without blank lines at its end; anything else is reported.
  func scalarText(of key: String, into problems: inout Problems) -> String? {
    switch kind {
    case .scalar:
      var text = text
      while text.last?.isNewline == true { text.removeLast() }
      return text
    case .unread:
      return nil
    case .sequence, .mapping:
      let mend = isFlow ? "; put text that begins with '[' or '{' in quotes" : ""
      problems.report(Diagnostic(.wrongKind, at: place, "'\(key)' must be a text\(mend)"))
      return nil
    }
  }

  /// A number within a range; anything else is reported.
  ///
  /// - Parameter subject: What the number is, for the message.
  func number(
    of subject: String,
    in range: ClosedRange<Double>? = nil,
    into problems: inout Problems
  ) -> Double? {
    guard kind == .scalar else {
      _ = scalarText(of: subject.filter { $0 != "'" }, into: &problems)
      return nil
    }
    switch Number.read(bytes) {
    case .failure(let refusal):
      problems.report(
        Diagnostic(
          .notANumber,
          at: place,
          "\(subject) must be a number, not '\(text)'; \(refusal.words)"
        )
      )
      return nil
    case .success(let number):
      if let range, !range.contains(number) {
        problems.report(
          Diagnostic(
            .outOfRange,
            at: place,
            "\(subject) must be from \(range.lowerBound.plain) to \(range.upperBound.plain), not \(text)"
          )
        )
        return nil
      }
      return number
    }
  }

  /// A whole number within a range; anything else is reported.
  func whole(
    of subject: String,
    in range: ClosedRange<Int>,
    into problems: inout Problems
  ) -> Int? {
    guard let number = number(of: subject, into: &problems) else { return nil }
    guard number == number.rounded() else {
      problems.report(
        Diagnostic(.notANumber, at: place, "\(subject) must be a whole number, not \(text)")
      )
      return nil
    }
    guard Double(range.lowerBound) <= number, number <= Double(range.upperBound) else {
      let limit =
        number < Double(range.lowerBound)
        ? "at least \(range.lowerBound)" : "at most \(range.upperBound)"
      problems.report(
        Diagnostic(.outOfRange, at: place, "\(subject) must be \(limit), not \(text)")
      )
      return nil
    }
    return Int(number)
  }

  /// The items of a list; anything else is reported.
  func listItems(of key: String, into problems: inout Problems) -> [YAMLNode] {
    switch kind {
    case .sequence: return items.filter { $0.kind != .unread }
    case .unread: return []
    case .scalar, .mapping:
      problems.report(
        Diagnostic(
          .wrongKind,
          at: place,
          "'\(key)' must be a list; begin each item with '- '"
        )
      )
      return []
    }
  }

  /// A school year such as `2023-24`; anything else is reported.
  func schoolYear(into problems: inout Problems) -> SchoolYear? {
    guard kind != .unread else { return nil }
    if kind == .scalar, let year = SchoolYear(bytes) { return year }
    let word = kind == .scalar ? "'\(text)'" : "this"
    let single = kind == .scalar ? Int(text).map { SchoolYear(start: $0).description } : nil
    let mend = single.map { "write '\($0)' for the year that begins in summer \(text)" }
    problems.report(
      Diagnostic(
        .notASchoolYear,
        at: place,
        "\(word) is no school year; \(mend ?? "write it as '2023-24'")"
      )
    )
    return nil
  }
}

extension SchoolYear {
  /// Reads `2023-24`; the second year must follow the first.
  init?(_ text: ArraySlice<UInt8>) {
    guard text.count == 7, text[text.startIndex + 4] == UInt8(ascii: "-") else { return nil }
    var (start, end) = (0, 0)
    for (place, byte) in zip(0..<7, text) where place != 4 {
      guard (0x30...0x39).contains(byte) else { return nil }
      let digit = Int(byte - 0x30)
      if place < 4 { start = start * 10 + digit } else { end = end * 10 + digit }
    }
    guard (start + 1) % 100 == end, start >= 1900 else { return nil }
    self.init(start: start)
  }

  /// Reads `2023-24`; `nil` for anything else.
  public init?(_ text: String) { self.init(Array(text.utf8)[...]) }
}
