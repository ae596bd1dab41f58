extension YAMLNode {
  /// The value in one short line, as messages quote it.
  var shown: String { text.inOneLine }

  /// The text of a scalar without blank lines at its end.
  var scalarText: String {
    var bytes = bytes
    while bytes.last == .lineFeed { bytes.removeLast() }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The text of a scalar without blank lines at its end; anything else is reported.
  func scalarText(of key: String, into problems: inout Problems) -> String? {
    switch kind {
    case .scalar:
      return scalarText
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
    return taken(Number.read(bytes, of: subject, in: range), into: &problems)
  }

  /// What a check made of the value; its fault is reported here.
  func taken<Value>(_ result: Result<Value, ValueFault>, into problems: inout Problems) -> Value? {
    switch result {
    case .success(let value): return value
    case .failure(let fault):
      problems.report(fault.at(place))
      return nil
    }
  }

  /// A whole number within a range; anything else is reported.
  func whole(
    of subject: String,
    in range: ClosedRange<Int>,
    into problems: inout Problems
  ) -> Int? {
    guard kind == .scalar else {
      _ = scalarText(of: subject.filter { $0 != "'" }, into: &problems)
      return nil
    }
    return taken(Number.whole(bytes, of: subject, in: range), into: &problems)
  }

  /// The items of a list; anything else is reported.
  func listItems(of key: String, into problems: inout Problems) -> [YAMLNode] {
    switch kind {
    case .sequence:
      var items: [YAMLNode] = []
      for index in childIndexes where document.entries[index].kind != .unread {
        items.append(node(at: index))
      }
      return items
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
    return taken(SchoolYear.reading(kind == .scalar ? bytes : nil), into: &problems)
  }
}

extension SchoolYear {
  /// The years in which a school year may begin; any other is a slip of the hand.
  static let starts = 1900...2100

  /// Reads `2023-24`; the second year must follow the first.
  init?(_ text: ArraySlice<UInt8>) { self.init(text.span, 0..<text.count) }

  /// Reads `2023-24` from a part of some bytes.
  init?(_ text: Span<UInt8>, _ range: Range<Int>) {
    guard range.count == 7, text[range.lowerBound + 4] == UInt8(ascii: "-") else { return nil }
    var (start, end) = (0, 0)
    for place in 0..<7 where place != 4 {
      let byte = text[range.lowerBound + place]
      guard byte >= 0x30, byte <= 0x39 else { return nil }
      let digit = Int(byte - 0x30)
      if place < 4 { start = start * 10 + digit } else { end = end * 10 + digit }
    }
    guard (start + 1) % 100 == end, Self.starts.contains(start) else { return nil }
    self.init(start: start)
  }

  /// Reads `2023-24`, or says why a value is no school year.
  ///
  /// - Parameter text: `nil` where the value is no text at all.
  /// - Returns: The year, or the fault with its mend.
  static func reading(_ text: ArraySlice<UInt8>?) -> Result<SchoolYear, ValueFault> {
    if let text, let year = SchoolYear(text) { return .success(year) }
    let written = text.map { String(decoding: $0, as: UTF8.self) }
    let number = written.flatMap(Int.init).flatMap { starts.contains($0) ? $0 : nil }
    let mend = number.map {
      "write '\(SchoolYear(start: $0))' for the year that begins in summer \($0)"
    }
    if let written, let start = Int(written.prefix(4)), !starts.contains(start),
      written.wholeMatch(of: /[0-9]{4}-[0-9]{2}/) != nil
    {
      let (first, last) = (
        SchoolYear(start: starts.lowerBound), SchoolYear(start: starts.upperBound)
      )
      let words = "'\(written)' is no school year from \(first) to \(last); is a digit wrong?"
      return .failure(ValueFault(id: .notASchoolYear, words: words))
    }
    let word = written.map { "'\($0.inOneLine)'" } ?? "this"
    return .failure(
      ValueFault(
        id: .notASchoolYear,
        words: "\(word) is no school year; \(mend ?? "write it as '2023-24'")"
      )
    )
  }

  /// Reads `2023-24`; `nil` for anything else.
  public init?(_ text: String) { self.init(Array(text.utf8)[...]) }
}

extension String {
  /// The text as messages quote it: line ends become spaces, and what is long is cut.
  package var inOneLine: String {
    let line = String(prefix(81).map { $0.isNewline || $0 == "\t" ? " " : $0 })
    let trimmed = String(line.reversed().drop { $0 == " " }.reversed())
    return line.count > 80 ? "\(trimmed.prefix(79))…" : trimmed
  }
}
