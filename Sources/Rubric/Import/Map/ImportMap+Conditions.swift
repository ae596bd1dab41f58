extension ImportMap {
  /// A column that must contain one of several codes; if the column is optional, a file without it meets the condition.
  struct Condition: Sendable, Hashable {
    let column: Int
    let codes: CodeSet
    /// The codes as the map spells them.
    let words: [String]
  }

  /// What cells contain in place of a value; an empty cell is always absent.
  struct Marks: Sendable, Hashable {
    let absent: CodeSet
    let suppressed: CodeSet
    let notApplicable: CodeSet
    /// For each mark of what does not apply, the reason that a rating then gives.
    let reasons: [String]

    static let none = Marks(
      absent: CodeSet([]),
      suppressed: CodeSet([]),
      notApplicable: CodeSet([]),
      reasons: []
    )
  }
}

extension ImportMap.Condition: Shaped {
  static let keys = NameIndex(of: Self.self, ColumnNumbers())

  /// An entry of `rows`, `where` or `suppressed-where`.
  init(_ c: inout some ShapeVisitor, _ columns: ColumnNumbers) {
    let column = c.required("column", .looseText, "the column")
    words = c.required(
      "is",
      .codes(atLeast: 1, keepsEmpty: true),
      "the codes that it may contain, in upper or lower case"
    )
    let isOptional = c.optional(
      "if-there",
      .flag,
      or: false,
      shown: "`false`",
      "whether a file without the column meets the condition",
      hint: "A file without the column meets the condition."
    )
    codes = CodeSet(words)
    if words.isEmpty { c.isIncomplete = true }
    self.column = c.isIncomplete ? 0 : columns.number(of: column, isNeeded: !isOptional)
  }
}

extension ValueKind where Self == ListKind<MappingKind<ImportMap.Condition>> {
  /// A list of conditions.
  static func conditions(_ columns: ColumnNumbers) -> Self {
    .list(of: .mapping(ImportMap.Condition.self, columns))
  }
}

extension ImportMap.Marks: Shaped {
  static let keys = NameIndex(of: Self.self, ())

  /// `marks` of an import map.
  init(_ m: inout some ShapeVisitor, _: Void) {
    absent = CodeSet(
      m.optional("absent", .codes(), or: [], "what a cell without a value may contain")
    )
    suppressed = CodeSet(
      m.optional("suppressed", .codes(), or: [], "what a cell may contain if its value is withheld")
    )
    let marks =
      m.optional(
        "not-applicable",
        .textsByName,
        or: [],
        "a mark, and the reason that it stands for",
        hint: "A mark, and the reason that it stands for."
      ).map { ($0.key.text, $0.value) }.sorted { $0.0 < $1.0 }
    notApplicable = CodeSet(marks.map { $0.0 })
    reasons = marks.map { $0.1 }
  }
}
