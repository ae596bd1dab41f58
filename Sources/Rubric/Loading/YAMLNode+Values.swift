extension YAMLNode {
  /// The value in one short line, as messages quote it.
  var shown: String { text.inOneLine }

  /// The text of a scalar without blank lines at its end; anything else is reported.
  func scalarText(of key: String, into problems: inout Problems) -> String? {
    switch kind {
    case .scalar:
      var bytes = bytes
      while bytes.last == .lineFeed { bytes.removeLast() }
      return String(decoding: bytes, as: UTF8.self)
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
  /// - Parameters:
  ///   - subject: What the number is, for the message.
  ///   - range: What is allowed; without it, a million either way, so that whatever is worked out from the
  ///     number can be printed.
  ///   - problems: Where a fault is noted.
  /// - Returns: `nil` where a fault was reported.
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
          "\(subject) must be a number, not '\(text.inOneLine)'; \(refusal.words)"
        )
      )
      return nil
    case .success(let number):
      let range = range ?? -1_000_000...1_000_000
      if !range.contains(number) {
        problems.report(
          Diagnostic(
            .outOfRange,
            at: place,
            "\(subject) must be from \(range.lowerBound.plain) to \(range.upperBound.plain), not \(shown)"
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
    // Fifteen digits are the most that are read, so the conversions below cannot fail.
    let widest = -1e15...1e15
    guard let number = number(of: subject, in: widest, into: &problems) else { return nil }
    guard number == number.rounded() else {
      problems.report(
        Diagnostic(.notANumber, at: place, "\(subject) must be a whole number, not \(shown)")
      )
      return nil
    }
    guard Double(range.lowerBound) <= number, number <= Double(range.upperBound) else {
      let limit =
        number < Double(range.lowerBound)
        ? "at least \(range.lowerBound)" : "at most \(range.upperBound)"
      problems.report(
        Diagnostic(.outOfRange, at: place, "\(subject) must be \(limit), not \(shown)")
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
    let word = kind == .scalar ? "'\(text.inOneLine)'" : "this"
    let number = kind == .scalar ? Int(text).flatMap { (1900...2998).contains($0) ? $0 : nil } : nil
    let single = number.map { SchoolYear(start: $0).description }
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

extension String {
  /// The text as messages quote it: line ends become spaces, and what is long is cut.
  var inOneLine: String {
    let line = String(prefix(81).map { $0.isNewline || $0 == "\t" ? " " : $0 })
    let trimmed = String(line.reversed().drop { $0 == " " }.reversed())
    return line.count > 80 ? "\(trimmed.prefix(79))…" : trimmed
  }
}
