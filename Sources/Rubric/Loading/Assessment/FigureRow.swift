/// What a row of figures is read with.
struct FigureRowContext {
  /// The student groups.
  let groups: NameIndex
  /// What a value may be; `nil` for a metric that the framework does not have.
  let range: ClosedRange<Double>?
  /// What a value is in; `nil` if that is not known.
  let unit: Metric.ValueUnit?
  /// Whether the file answers another framework, whose names are then not faults.
  let isForeign: Bool
  /// The files that it may be imported from.
  let imported: ImportedNames

  /// What is known if nothing was read.
  static let unread = FigureRowContext(
    groups: .none,
    range: nil,
    unit: nil,
    isForeign: false,
    imported: .none
  )
}

/// A row of a metric: whose figure it is, and its two mutually exclusive values as written.
struct FigureRow: Shaped {
  /// The group's position in the framework.
  let group: Int
  let year: SchoolYear
  let value: YAMLNode?
  let count: WrittenFigure.Count
  let suppressed: YAMLNode?
  /// The position among the imported files.
  let imported: UInt16?

  static let keys = NameIndex(of: Self.self, .unread)

  init(_ f: inout some ShapeVisitor, _ context: FigureRowContext) {
    group = f.required(
      "group",
      PlaceKind(
        names: context.groups,
        called: "student group",
        fault: .unknownGroup,
        namesKey: true,
        isForeign: context.isForeign
      ),
      "the student group: `all`, or one of those that the form lists"
    )
    value = f.optional(
      "value",
      .cell(of: .number(context.range)),
      "in the metric's unit; percentages without the percent sign",
      hint: context.unit.map { "In \($0.rawValue)." }
    )
    count = f.optional(
      "n",
      CountKind(),
      or: .notGiven,
      "the number of students behind the value; `30+` or `<30` if the number is withheld",
      hint: "How many students it is based on; 30+ or <30 if the number is withheld."
    )
    year = f.required("year", .schoolYear, "the school year, such as `2023-24`")
    suppressed = f.optional(
      "suppressed",
      .cell(of: .flag),
      "`true` in place of a value that must not be shown"
    )
    _ = f.optional(
      "numerator",
      .whole(0...100_000_000),
      "how many of those students the value counts; not used"
    )
    _ = f.optional("note", .looseText, "anything else; not used")
    imported = f.optional(
      "from",
      OriginKind(imported: context.imported),
      "the file under `imported` that it comes from",
      hint: "A file listed under 'imported'."
    )
  }
}

extension FigureRow {
  /// What the row gives; a value that is given and suppressed is reported.
  ///
  /// - Parameters:
  ///   - range: What a value may be; `nil` for a metric that the framework does not have.
  ///   - problems: Where faults are noted.
  /// - Returns: `nil` if one of the two must go.
  func figure(in range: ClosedRange<Double>?, into problems: inout Problems) -> WrittenFigure? {
    let value = value?.given(into: &problems)
    if let star = value, star.isText, star.bytes == [UInt8(ascii: "*")][...], suppressed == nil {
      star.report(readAs: "suppressed: true", into: &problems)
      return WrittenFigure(value: nil, isValued: false, count: count, isSuppressed: true)
    }
    let number = value?.number(of: "'value'", in: range, into: &problems)
    let isSuppressed = suppressed?.flag(of: "suppressed", into: &problems) ?? false
    if isSuppressed, let value, let suppressed {
      problems.report(.valuedAndSuppressed(value, suppressed))
      return nil
    }
    // A value with a fault counts as given.
    return WrittenFigure(
      value: number,
      isValued: value != nil,
      count: count,
      isSuppressed: isSuppressed
    )
  }
}

/// A number of students, or its lower or upper limit.
private struct CountKind: ValueKind {
  var schema: JSONSchema {
    .any([
      .whole(0...100_000_000),
      .text(pattern: "^([+-]?[0-9]+([.][0-9]+)?|[0-9]{1,9}[+]|<[0-9]{1,9})$"),
    ])
  }

  func read(
    _ node: YAMLNode,
    _: ValueSubject,
    in reader: inout ShapeReader
  ) -> WrittenFigure.Count? {
    node.count(of: "'n'", into: &reader.problems)
  }
}

extension Diagnostic {
  fileprivate static func valuedAndSuppressed(_ value: YAMLNode, _ flag: YAMLNode) -> Diagnostic {
    Diagnostic(
      .contradiction,
      at: flag.place,
      "a figure has a value or is suppressed, not both; keep one",
      notes: [Note(place: value.place, message: "the value is given here")]
    )
  }
}
