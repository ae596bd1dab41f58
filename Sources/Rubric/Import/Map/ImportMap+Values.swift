extension ImportMap {
  /// Where the figures of one or several metrics are.
  struct ValueColumns: Sendable, Hashable {
    let metric: Choice
    let group: Choice
    let value: Amount
    let count: Total?
    /// The school year of the figures; `nil` for that of the row.
    let year: Year?
    /// What a value is multiplied by: 100 if the file has fractions and the metric is in percent.
    let scale: Double
    let conditions: [Condition]
    /// The row's value is withheld if all of these are met; if there are none, never.
    let suppressed: [Condition]
  }

  /// One name of the framework for all rows, or a column that gives it.
  enum Choice: Sendable, Hashable {
    case fixed(Int)
    case coded(CodedColumn)
  }

  /// A column whose codes stand for names of the framework.
  struct CodedColumn: Sendable, Hashable {
    let column: Int
    let codes: CodeSet
    /// The position in the framework that each code stands for; `nil` for one that is known and not read.
    let places: [Int?]
  }
}

extension ImportMap.ValueColumns: Shaped {
  static let keys = NameIndex(of: Self.self, .unread)

  /// An entry of `values` of an import map.
  init(_ v: inout some ShapeVisitor, _ context: ImportMapContext) {
    let columns = context.columns
    let metric = v.needed(
      "metric",
      .abridged(ImportMap.Choice.self, (context.metric, columns)),
      "a metric's id, or `column`, `codes` (code and metric) and `ignore` (codes that are known but not read)"
    )
    let group = v.needed(
      "group",
      .abridged(ImportMap.Choice.self, (context.group, columns)),
      "a student group's id, or the same for groups"
    )
    if metric == nil || group == nil { v.isIncomplete = true }
    (self.metric, self.group) = (metric ?? .fixed(0), group ?? .fixed(0))
    let value = v.needed(
      "value",
      .abridged(ImportMap.Amount.self, columns),
      "the column with the value, `{ sum: [column, …] }`, or a percentage as `{ part, whole }`; see below"
    )
    if value == nil { v.isIncomplete = true }
    self.value = value ?? .total(.none)
    let count = v.optional(
      "n",
      .total(columns),
      "the column with the number of students, positions or teachers, or `{ sum: [column, …] }`; fractions are rounded to whole numbers"
    )
    if case .share(_, let whole) = self.value {
      self.count = count ?? whole
    } else {
      self.count = count
    }
    let yearKey = v.key("year")
    year = v.optional(
      yearKey,
      .abridged(ImportMap.Year.self, columns),
      shown: "the map's",
      "the school year of this entry, as in the map's `year`: for a file with a column for each year"
    )
    scale = v.optional(
      "scale",
      .weight,
      or: 1,
      shown: "1",
      "what the value is multiplied by: 100 if the file has fractions and the metric is in percent"
    )
    conditions = v.optional(
      "where",
      .conditions(columns),
      or: [],
      "conditions for this entry only"
    )
    suppressed = v.optional(
      "suppressed-where",
      .conditions(columns),
      or: [],
      "conditions under which the publisher withholds the value"
    )
  }
}

extension ImportMap.Choice: Abridged {
  static let keys = NameIndex(of: Self.self, (ImportMapContext.unread.metric, ColumnNumbers()))

  static func plain(in context: (name: PlaceKind, columns: ColumnNumbers)) -> PlaceKind {
    context.name
  }

  init(plain place: Int) { self = .fixed(place) }

  /// `metric` or `group` of an entry.
  init(_ c: inout some ShapeVisitor, _ context: (name: PlaceKind, columns: ColumnNumbers)) {
    let column = c.required("column", .column(context.columns), "the column")
    let read = c.needed("codes", .codes(of: context.name), "code and name") ?? []
    let ignored = c.optional("ignore", .codes(), or: [], "codes that are known but not read")
    self = .coded(
      ImportMap.CodedColumn(
        column: column,
        codes: CodeSet(read.map { $0.key.text } + ignored),
        places: read.map { $0.value } + ignored.map { _ in nil }
      )
    )
  }
}

/// A mapping from codes to names of the framework; those with a fault are left out.
struct NamedCodesKind: ValueKind {
  let name: PlaceKind
  var schema: JSONSchema { .names(name.schema) }

  func read(
    _ node: YAMLNode,
    _ subject: ValueSubject,
    in reader: inout ShapeReader
  ) -> [(key: YAMLNode, value: Int)]? {
    reader.pairs(of: node) { name.read($1, subject, in: &$2) }
  }
}

extension ValueKind where Self == NamedCodesKind {
  /// Codes that stand for names of the framework.
  static func codes(of name: PlaceKind) -> NamedCodesKind { NamedCodesKind(name: name) }
}
