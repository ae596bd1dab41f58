/// A rating that is more than a level: its two mutually exclusive values as written, and what it is based on.
struct RatingCells: Shaped {
  /// The level; `nil` if none is given.
  let level: YAMLNode?
  /// Why the indicator does not apply, which may say nothing; `nil` if the key is not there.
  let reason: YAMLNode?
  let confidence: Rating.Confidence?
  let date: CalendarDate?
  let evidence: [String]
  let note: String?
  /// The position among the imported files.
  let imported: UInt16?

  static let keys = NameIndex(of: Self.self, (0...0, .none))

  /// A rating that is given as a mapping, with the range of the levels and the files that it may come from.
  init(
    _ r: inout some ShapeVisitor,
    _ context: (levels: ClosedRange<Double>, imported: ImportedNames)
  ) {
    level = r.optional(
      "level",
      .cell(of: .number(context.levels)),
      "a level of the scale, or a value between two levels if several raters agreed on it"
    )
    reason = r.optional(
      "not-applicable",
      ReasonKind(),
      "in place of a level: why it does not apply, in words",
      hint: "Why it does not apply, in words."
    )
    confidence = r.optional("confidence", .choice(), "`low`, `medium` or `high`")
    date = r.optional("date", .date, "when it was given, if that differs from the cycle")
    evidence =
      r.optional("evidence", EvidenceKind(), "a list of documents, data or visits") ?? []
    note = r.optional("note", .looseText, "anything else")
    imported = r.optional(
      "from",
      OriginKind(imported: context.imported),
      "the file under `imported` that it comes from",
      hint: "A file listed under 'imported'."
    )
  }
}

extension RatingCells {
  /// Whether there are words about an indicator that is neither rated nor said not to apply.
  var lacksLevel: Bool {
    reason == nil && !(level?.isGiven ?? false) && (!evidence.isEmpty || note != nil)
  }

  /// The answer; a level and a reason together are reported.
  func state(of levels: RatingLevels, into problems: inout Problems) -> Rating.State {
    let rating = self.level?.rating(of: levels, .underKey, into: &problems)
    guard let reason else { return rating ?? .notRated }
    if let given = self.level {
      problems.report(
        Diagnostic(
          .contradiction,
          at: reason.place,
          "an indicator is either rated or does not apply, not both; keep one",
          notes: [.init(place: given.place, message: "the level is given here")]
        )
      )
    }
    let words = reason.isGiven ? reason.scalarText(of: "not-applicable", into: &problems) : ""
    guard let words else { return .notRated }
    reason.check(reason: words, .underKey, into: &problems)
    return .notApplicable(reason: words)
  }
}

extension Diagnostic {
  /// Evidence or a note that counts for nothing.
  static func noLevel(at place: Place) -> Diagnostic {
    Diagnostic(
      .noLevel,
      .warning,
      at: place,
      "there is evidence or a note here but no level; add 'level', or 'not-applicable' with a reason"
    )
  }
}

/// Why an indicator does not apply, as written; a key without text is reported as lacking a reason.
private struct ReasonKind: ValueKind {
  var readsNothing: Bool { true }
  var schema: JSONSchema {
    .any([.text(pattern: "^(?!(true|yes|on|false|no|off)$)."), .number()])
  }

  func read(_ node: YAMLNode, _: ValueSubject, in _: inout ShapeReader) -> YAMLNode? { node }
}

extension YAMLNode {
  /// A text of a list in brackets that seems to be a part of the one before it; `nil` if there is none.
  ///
  /// A number alone is not evidence, and a text that begins with a small letter rarely begins a list's item.
  fileprivate var splitText: YAMLNode? {
    guard kind == .sequence, isFlow else { return nil }
    return items.dropFirst().first { item in
      guard item.kind == .scalar, !item.isQuoted, let first = item.text.first else { return false }
      return first.isLowercase || item.text.allSatisfy { $0.isNumber }
    }
  }
}

extension Diagnostic {
  fileprivate static func splitText(_ part: YAMLNode) -> Diagnostic {
    Diagnostic(
      .splitText,
      .warning,
      at: part.place,
      "'\(part.shown)' is read as a separate list item; put each item in quotes, from its first word to its last"
    )
  }
}

/// The pieces of evidence; a lone dash or the like is not evidence, and would hide that there is none.
private struct EvidenceKind: ValueKind {
  var schema: JSONSchema { .list(.optional(.looseText)) }

  func read(_ node: YAMLNode, _ subject: ValueSubject, in reader: inout ShapeReader) -> [String]? {
    if node.kind == .scalar, node.isGiven, node.scalarText.isLoneItem {
      reader.problems.report(.loneItem(of: subject.name, at: node.place))
      return [node.scalarText]
    }
    let texts = TextsKind.texts().read(node, subject, in: &reader)
    if let part = node.splitText { reader.problems.report(.splitText(part)) }
    guard let texts, !texts.allSatisfy({ $0.holdsWords }) else { return texts }
    for index in node.childIndexes {
      let item = node.node(at: index)
      guard item.kind == .scalar, item.isGiven, !item.bytes.isEmpty, !item.scalarText.holdsWords
      else { continue }
      reader.problems.report(
        Diagnostic(
          .missingKey,
          at: item.place,
          "'\(subject.name)' must say which document, data or visit is meant; otherwise remove it"
        )
      )
    }
    return texts.filter { $0.holdsWords }
  }
}

extension Diagnostic {
  /// The warning that a text is read as a list with one item.
  fileprivate static func loneItem(of key: StaticString, at place: Place) -> Diagnostic {
    Diagnostic(
      .readAs,
      .warning,
      at: place,
      "this is read as a list of one item; put the item on a line of its own below '\(key):', after '- '"
    )
  }
}

extension String {
  /// Whether the text begins like words, not like an item with some kind of bullet, and has one line.
  fileprivate var isLoneItem: Bool {
    !utf8.contains(.lineFeed) && (first.map { $0.isLetter || $0.isNumber } ?? false)
  }

  /// Whether the text holds a letter or a digit.
  fileprivate var holdsWords: Bool {
    if let first = utf8.first, (0x41...0x5A).contains(first) || (0x61...0x7A).contains(first) {
      return true
    }
    return contains { $0.isLetter || $0.isNumber }
  }
}
