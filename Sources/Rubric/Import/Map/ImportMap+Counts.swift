extension ImportMap {
  /// A number of the district, from the rows that meet some conditions.
  struct Count: Sendable, Hashable {
    let total: Total
    let conditions: [Condition]
    /// What the number is multiplied by.
    let scale: Double
  }

  /// The share of low-income students: given, or worked out from two numbers of students.
  enum Share: Sendable, Hashable {
    case given(Count)
    case parts(part: Count, whole: Count)
  }
}

extension ImportMap.Count: Abridged {
  static let keys = NameIndex(of: Self.self, ColumnNumbers())

  static func plain(in columns: ColumnNumbers) -> ColumnKind {
    ColumnKind(columns: columns, called: "column", schema: .text())
  }

  init(plain column: Int) { self.init(total: .init(plain: column), conditions: [], scale: 1) }

  /// `enrollment`, or a part of `low-income`.
  init(_ c: inout some ShapeVisitor, _ columns: ColumnNumbers) {
    let total = c.needed("column", .total(columns), "the column, or `{ sum: [column, …] }`")
    if total == nil { c.isIncomplete = true }
    self.total = total ?? .none
    conditions = c.optional("where", .conditions(columns), or: [], "conditions")
    scale = c.optional("scale", .weight, or: 1, shown: "1", "what the number is multiplied by")
  }
}

extension ImportMap.Share: Abridged {
  static let keys = NameIndex(of: Self.self, ColumnNumbers())

  static func plain(in columns: ColumnNumbers) -> ColumnKind {
    ImportMap.Count.plain(in: columns)
  }

  init(plain column: Int) { self = .given(ImportMap.Count(plain: column)) }

  /// `low-income` of a district.
  init(_ s: inout some ShapeVisitor, _ columns: ColumnNumbers) {
    let (columnKey, whereKey, scaleKey) = (s.key("column"), s.key("where"), s.key("scale"))
    let (partKey, wholeKey) = (s.key("part"), s.key("whole"))
    let isWorkedOut = s.isReadable(partKey) || s.isReadable(wholeKey)
    if isWorkedOut, s.isReadable(columnKey) {
      let place = s.place(of: s.isReadable(partKey) ? partKey : wholeKey)
      s.report(
        .contradiction,
        at: columnKey,
        "a share is either in a column or worked out from two, not both; keep one",
        notes: place.map { [.init(place: $0, message: "it is worked out here")] } ?? []
      )
    }
    let column = s.needed(
      columnKey,
      where: !isWorkedOut,
      .only(where: !isWorkedOut, .total(columns)),
      shown: "without `part`",
      "the column, or `{ sum: [column, …] }`"
    )
    let conditions = s.optional(
      whereKey,
      .only(where: !isWorkedOut, .conditions(columns)),
      "conditions"
    )
    let scale = s.optional(
      scaleKey,
      .only(where: !isWorkedOut, .weight),
      shown: "1",
      "what the number is multiplied by"
    )
    let part = s.needed(
      partKey,
      where: isWorkedOut,
      .abridged(ImportMap.Count.self, columns),
      shown: "with `whole`",
      "the number of low-income students"
    )
    let whole = s.needed(
      wholeKey,
      where: isWorkedOut,
      .abridged(ImportMap.Count.self, columns),
      shown: "with `part`",
      "the number of students that it is a part of"
    )
    if let part, let whole {
      self = .parts(part: part, whole: whole)
    } else {
      if isWorkedOut || column == nil { s.isIncomplete = true }
      self = .given(.init(total: column ?? .none, conditions: conditions ?? [], scale: scale ?? 1))
    }
  }
}
