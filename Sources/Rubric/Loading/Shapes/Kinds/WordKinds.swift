/// One of a closed set of words.
struct ChoiceKind<Choice: RawRepresentable<String> & CaseIterable>: FilledKind {
  static var standIn: Choice { Choice.allCases[Choice.allCases.startIndex] }
  var schema: JSONSchema { .choice(Choice.allCases.map { $0.rawValue }) }

  func read(_ node: YAMLNode, _ subject: ValueSubject, in reader: inout ShapeReader) -> Choice? {
    node.choice(of: subject.name.description, into: &reader.problems)
  }
}

/// One of a closed set of words, some of which had other names in earlier versions.
///
/// A former name is read with a warning, so that a file written for an earlier version still works.
struct RenamedChoiceKind<Choice: RawRepresentable<String> & CaseIterable & Sendable>: FilledKind {
  let formerNames: [FormerName<Choice>]

  static var standIn: Choice { ChoiceKind<Choice>.standIn }
  var schema: JSONSchema {
    .choice(Choice.allCases.map { $0.rawValue } + formerNames.map { $0.text })
  }

  func read(_ node: YAMLNode, _ subject: ValueSubject, in reader: inout ShapeReader) -> Choice? {
    let text = node.text
    guard let former = formerNames.first(where: { $0.text == text }) else {
      return node.choice(of: subject.name.description, into: &reader.problems)
    }
    let name = former.value.rawValue
    let words = "'\(text)' is now called '\(name)'; write '\(name)'"
    reader.problems.report(Diagnostic(.formerName, .warning, at: node.place, words))
    return former.value
  }
}

extension ValueKind {
  /// One of the words that a type's cases stand for.
  static func choice<Choice>(_: Choice.Type = Choice.self) -> Self
  where Self == ChoiceKind<Choice> {
    ChoiceKind()
  }
}

extension ValueKind {
  /// One of the words that a type's cases stand for, or a name that one of them had before.
  static func choice<Choice>(orFormer names: [FormerName<Choice>]) -> Self
  where Self == RenamedChoiceKind<Choice> {
    RenamedChoiceKind(formerNames: names)
  }
}

/// `true` or `false`, also `yes` or `no`.
struct FlagKind: ValueKind {
  var schema: JSONSchema { .byHand(.flag) }

  func read(_ node: YAMLNode, _ subject: ValueSubject, in reader: inout ShapeReader) -> Bool? {
    node.flag(of: subject.name.description, into: &reader.problems)
  }
}

extension ValueKind where Self == FlagKind { static var flag: FlagKind { FlagKind() } }

/// A school year, such as `2023-24`.
struct SchoolYearKind: FilledKind {
  static var standIn: SchoolYear { SchoolYear(start: SchoolYear.starts.lowerBound) }
  var schema: JSONSchema { .schoolYear }

  func read(_ node: YAMLNode, _: ValueSubject, in reader: inout ShapeReader) -> SchoolYear? {
    node.schoolYear(into: &reader.problems)
  }
}

/// A day, such as `2024-06-20`, on which nothing rests: one that cannot be read is left out with a warning.
struct DateKind: ValueKind {
  var schema: JSONSchema { .text(pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$") }

  func read(_ node: YAMLNode, _: ValueSubject, in reader: inout ShapeReader) -> CalendarDate? {
    reader.problems.sparing { node.calendarDate(into: &$0) }
  }
}

extension ValueKind where Self == DateKind { static var date: DateKind { DateKind() } }

extension ValueKind where Self == SchoolYearKind {
  static var schoolYear: SchoolYearKind { SchoolYearKind() }
}
