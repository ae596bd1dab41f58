extension ImportMap {
  /// The district's name.
  enum Name: Sendable, Hashable {
    case column(Int)
    /// All rows are about one district.
    case constant(String)
  }

  /// The district's kind.
  enum Kind: Sendable, Hashable {
    /// The kind's position in the framework, for all rows.
    case fixed(Int)
    case coded(KindColumn)
  }

  /// A column whose codes stand for kinds of district.
  struct KindColumn: Sendable, Hashable {
    /// What a code stands for.
    enum Meaning: Sendable, Hashable {
      /// The kind's position in the framework.
      case kind(Int)
      /// What it is instead of a kind of district.
      case other(String)
    }

    let column: Int
    let codes: CodeSet
    /// One for each code.
    let meanings: [Meaning]
  }
}

extension ImportMap.Name: Abridged {
  static let keys = NameIndex(of: Self.self, ColumnNumbers())

  static func plain(in columns: ColumnNumbers) -> ColumnKind { .column(columns) }

  init(plain column: Int) { self = .column(column) }

  /// A mapping in place of the column of the name.
  init(_ n: inout some ShapeVisitor, _: ColumnNumbers) {
    self = .constant(n.required("constant", .text, "the name"))
  }
}

extension ImportMap.Kind: Abridged {
  static let keys = NameIndex(of: Self.self, (ImportMapContext.unread.kind, ColumnNumbers()))

  static func plain(in context: (kind: PlaceKind, columns: ColumnNumbers)) -> PlaceKind {
    context.kind
  }

  init(plain place: Int) { self = .fixed(place) }

  /// `kind` of a district.
  init(_ k: inout some ShapeVisitor, _ context: (kind: PlaceKind, columns: ColumnNumbers)) {
    let column = k.required("column", .column(context.columns), "the column")
    let kinds = k.needed("codes", .codes(of: context.kind), "code and kind of district") ?? []
    let others = k.optional(
      "others",
      .textsByName,
      or: [],
      "codes that are not kinds of district, and what they are",
      hint: "Codes that are not kinds of district, and what they are."
    )
    self = .coded(
      ImportMap.KindColumn(
        column: column,
        codes: CodeSet((kinds.map { $0.key } + others.map { $0.key }).map { $0.text }),
        meanings: kinds.map { .kind($0.value) } + others.map { .other($0.value) }
      )
    )
  }
}
