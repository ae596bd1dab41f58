extension ImportMap {
  /// A number that a row holds: that of a column, or the sum of several.
  struct Total: Sendable, Hashable {
    /// The columns whose numbers are added; at least one.
    let columns: [Int]
  }

  /// A value that a row holds: a number, or what percentage one number is of another.
  enum Amount: Sendable, Hashable {
    case total(Total)
    case share(part: Total, whole: Total)

    /// The column at whose cell a fault of the value is reported.
    var firstColumn: Int {
      switch self {
      case .total(let total), .share(let total, _): total.columns.first ?? 0
      }
    }
  }
}

extension ImportMap.Total: Abridged {
  static let keys = NameIndex(of: Self.self, ColumnNumbers())
  static let none = ImportMap.Total(columns: [])

  static func plain(in columns: ColumnNumbers) -> ColumnKind { .column(columns) }

  init(plain column: Int) { columns = [column] }

  /// A mapping in place of a column of numbers.
  init(_ t: inout some ShapeVisitor, _ columns: ColumnNumbers) {
    self.columns = t.required(
      "sum",
      .list(of: .column(columns), atLeast: 1),
      "the columns whose numbers are added; without one of them the sum is not known"
    )
  }
}

extension ImportMap.Amount: Abridged {
  static let keys = NameIndex(of: Self.self, ColumnNumbers())

  static func plain(in columns: ColumnNumbers) -> ColumnKind { .column(columns) }

  init(plain column: Int) { self = .total(.init(plain: column)) }

  /// `value` of an entry of `values`.
  init(_ a: inout some ShapeVisitor, _ columns: ColumnNumbers) {
    let (sumKey, partKey, wholeKey) = (a.key("sum"), a.key("part"), a.key("whole"))
    let isShare = a.isReadable(partKey) || a.isReadable(wholeKey)
    if isShare, a.isReadable(sumKey) {
      a.report(
        .contradiction,
        at: sumKey,
        "a value is either a sum or a share, not both; keep one, or write the sum below 'part' or 'whole'"
      )
    }
    let sum = a.needed(
      sumKey,
      where: !isShare,
      .only(where: !isShare, .list(of: .column(columns), atLeast: 1)),
      shown: "without `part`",
      "the columns whose numbers are added; without one of them the sum is not known"
    )
    let part = a.needed(
      partKey,
      where: isShare,
      .abridged(ImportMap.Total.self, columns),
      shown: "with `whole`",
      "the part: a column or `{ sum: [column, …] }`"
    )
    let whole = a.needed(
      wholeKey,
      where: isShare,
      .abridged(ImportMap.Total.self, columns),
      shown: "with `part`",
      "what it is a part of, likewise; the value is the percentage, and its `n` the whole, unless the map gives another"
    )
    if let part, let whole {
      self = .share(part: part, whole: whole)
    } else {
      if isShare || sum?.isEmpty ?? true { a.isIncomplete = true }
      self = .total(.init(columns: sum ?? []))
    }
  }
}

extension ValueKind where Self == AbridgedKind<ImportMap.Total> {
  /// A column of numbers, or several that are added.
  static func total(_ columns: ColumnNumbers) -> Self { .abridged(ImportMap.Total.self, columns) }
}
