extension ImportMap {
  /// Which school year a row is about.
  enum Year: Sendable, Hashable {
    /// One for all rows.
    case fixed(SchoolYear)
    case column(Int, SchoolYear.PublishedForm)
  }
}

extension ImportMap.Year: Abridged {
  static let keys = NameIndex(of: Self.self, ColumnNumbers())

  static func plain(in _: ColumnNumbers) -> SchoolYearKind { .schoolYear }

  init(plain year: SchoolYear) { self = .fixed(year) }

  /// `year` of an import map.
  init(_ y: inout some ShapeVisitor, _ columns: ColumnNumbers) {
    let column = y.required("column", .column(columns), "the column")
    let form = y.required(
      "reads",
      .choice(SchoolYear.PublishedForm.self),
      "`start` (2023 means 2023-24), `end` (2024 means 2023-24) or `school-year` (`2023-24` or `2023-2024`)"
    )
    self = .column(column, form)
  }
}
