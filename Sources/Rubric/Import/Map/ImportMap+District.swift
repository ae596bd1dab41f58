extension ImportMap {
  /// What a file says about the district itself.
  struct DistrictColumns: Sendable, Hashable {
    let code: [CodePart]
    let name: Int?
    let kind: KindColumn?
    let enrollment: Count?
    let lowIncome: Share?
    /// Whether enrollment and the share of low-income students include charter schools; `nil` if it is not known.
    let charterSchools: CharterSchools?

    /// What replaces a faulty one, for which the map is refused.
    static let unread = DistrictColumns(
      code: [],
      name: nil,
      kind: nil,
      enrollment: nil,
      lowIncome: nil,
      charterSchools: nil
    )

    /// Whether it tells only which district it is.
    var saysNothing: Bool { kind == nil && enrollment == nil && lowIncome == nil }
  }

  /// A part of a code, with zeros put before it until it has its digits.
  struct CodePart: Sendable, Hashable {
    let column: Int
    /// `nil` for the column of a whole code.
    let digits: Int?
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

extension ImportMap.DistrictColumns: Shaped {
  static let keys = NameIndex(of: Self.self, .unread)

  /// `district` of an import map.
  init(_ d: inout some ShapeVisitor, _ context: ImportMapContext) {
    let columns = context.columns
    code =
      d.needed(
        "code",
        CodeKind(columns: columns),
        "the column with the CDS code (14 digits, or the 7 for county and district), or a list of `{ column, digits }` whose digits are joined",
        hint: "The CDS code, or its parts."
      ) ?? []
    if code.isEmpty { d.isIncomplete = true }
    name = d.optional("name", .column(columns), "the column with the name")
    kind = d.optional(
      "kind",
      .mapping(ImportMap.KindColumn.self, (context.kind, columns)),
      "`column`, `codes` (code and kind of district) and `others` (codes that are not kinds of district, and what they are)"
    )
    enrollment = d.optional(
      "enrollment",
      .abridged(ImportMap.Count.self, columns),
      "a column, or `{ column, where, scale }`: `where` lists conditions, `scale` is what the number is multiplied by"
    )
    lowIncome = d.optional(
      "low-income",
      .abridged(ImportMap.Share.self, columns),
      "the percentage: likewise, or worked out from `part` and `whole`, each a column or `{ column, where }`"
    )
    charterSchools = d.optional(
      "charter-schools",
      .choice(),
      "`counted` or `left-out`: whether enrollment and low-income include charter school students; leave it out if that is not known",
      hint: "Whether enrollment and low-income include charter school students."
    )
  }
}

extension ImportMap.CodePart: Shaped {
  static let keys = NameIndex(of: Self.self, ColumnNumbers())

  /// An entry of `code`.
  init(_ p: inout some ShapeVisitor, _ columns: ColumnNumbers) {
    column = p.required("column", .column(columns), "the column")
    digits = p.required("digits", .whole(1...14), "how many digits it has")
  }
}

/// The column of a code, or its parts.
private struct CodeKind: ValueKind {
  let columns: ColumnNumbers
  private var whole: ColumnKind {
    ColumnKind(columns: columns, called: "code", schema: .text())
  }
  private var parts: ListKind<MappingKind<ImportMap.CodePart>> {
    .list(of: .mapping(ImportMap.CodePart.self, columns), atLeast: 1)
  }
  var schema: JSONSchema { .any([whole.schema, parts.schema]) }

  func read(
    _ node: YAMLNode,
    _ subject: ValueSubject,
    in reader: inout ShapeReader
  ) -> [ImportMap.CodePart]? {
    guard node.kind != .sequence else { return parts.read(node, subject, in: &reader) }
    return whole.read(node, subject, in: &reader).map { [.init(column: $0, digits: nil)] }
  }
}

extension ImportMap.KindColumn: Shaped {
  static let keys = NameIndex(of: Self.self, (ImportMapContext.unread.kind, ColumnNumbers()))

  /// `kind` of a district.
  init(_ k: inout some ShapeVisitor, _ context: (kind: PlaceKind, columns: ColumnNumbers)) {
    column = k.required("column", .column(context.columns), "the column")
    let kinds = k.needed("codes", .codes(of: context.kind), "code and kind of district") ?? []
    let others = k.optional(
      "others",
      .textsByName,
      or: [],
      "codes that are not kinds of district, and what they are",
      hint: "Codes that are not kinds of district, and what they are."
    )
    codes = CodeSet((kinds.map { $0.key } + others.map { $0.key }).map { $0.text })
    meanings = kinds.map { .kind($0.value) } + others.map { .other($0.value) }
  }
}
