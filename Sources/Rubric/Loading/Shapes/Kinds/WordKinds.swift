/// One of a closed set of words.
struct ChoiceKind<Choice: RawRepresentable<String> & CaseIterable>: FilledKind {
  static var standIn: Choice { Choice.allCases[Choice.allCases.startIndex] }
  var schema: JSONSchema { .choice(Choice.allCases.map { $0.rawValue }) }

  func read(_ node: YAMLNode, _ subject: ValueSubject, in reader: inout ShapeReader) -> Choice? {
    node.choice(of: subject.name.description, into: &reader.problems)
  }
}

extension ValueKind {
  /// One of the words that a type's cases stand for.
  static func choice<Choice>(_: Choice.Type = Choice.self) -> Self
  where Self == ChoiceKind<Choice> {
    ChoiceKind()
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

/// A day, such as `2024-06-20`.
struct DateKind: ValueKind {
  var schema: JSONSchema { .text(pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$") }

  func read(_ node: YAMLNode, _: ValueSubject, in reader: inout ShapeReader) -> CalendarDate? {
    node.calendarDate(into: &reader.problems)
  }
}

extension ValueKind where Self == DateKind { static var date: DateKind { DateKind() } }

extension ValueKind where Self == SchoolYearKind {
  static var schoolYear: SchoolYearKind { SchoolYearKind() }
}
