extension ImportMap {
  /// Where the ratings of an instrument are.
  struct RatingColumns: Sendable, Hashable {
    /// A column for each item, or a row for each.
    enum Shape: Sendable, Hashable {
      /// The columns, in the order of the instrument's items.
      case wide([Int])
      case long(item: Int, level: Int)
    }

    let crosswalk: Crosswalk
    /// The instrument's position in the crosswalk.
    let instrument: Int
    let shape: Shape
    let dateColumn: Int?
    let dateForm: CalendarDate.PublishedForm
    /// The names of the instrument's items.
    let items: CodeSet
    let levels: RatingLevels
    /// The codes that are not levels.
    let withoutLevel: CodeSet
  }
}

extension ImportMap.RatingColumns: Shaped {
  static let keys = NameIndex(of: Self.self, .unread)

  /// `ratings` of an import map.
  init(_ r: inout some ShapeVisitor, _ context: ImportMapContext) {
    let columns = context.columns
    let place = r.needed(
      "crosswalk",
      DeclaredKind(names: context.crosswalks.map { $0.id.description }),
      "a crosswalk's id; the crosswalk says which codes are not levels, and what the levels become"
    )
    let crosswalk =
      place.map { context.crosswalks[$0] }
      ?? Crosswalk(id: OwnNameKind.standIn, title: "", instruments: [], answers: [])
    let instrumentKey = r.key("instrument")
    let instrument = r.value(
      instrumentKey,
      .only(where: place != nil, DeclaredKind(names: crosswalk.instruments.map { $0.id })),
      isRequired: place != nil,
      KeyDescription(
        isRequired: true,
        presence: "required",
        help: "the id of one of its instruments, which says what the items are",
        hint: nil
      )
    )
    (self.crosswalk, self.instrument) = (crosswalk, instrument ?? 0)
    let used = instrument.map { crosswalk.instruments[$0] }
    let shapeKeys = (r.key("columns"), r.key("item"), r.key("level"))
    let date = r.optional(
      "date",
      .looseText,
      "the column with the date on which the ratings were adopted"
    )
    let formKey = r.key("date-reads")
    let form = r.needed(
      formKey,
      where: date != nil,
      .only(where: date != nil, .choice(CalendarDate.PublishedForm.self)),
      shown: "with `date`",
      "how the date is written: `year-month-day` or `month/day/year`"
    )
    let shape = Shape(&r, shapeKeys, of: used, columns)
    if shape == nil { r.isIncomplete = true }
    self.shape = shape ?? .wide([])
    dateColumn = date.map { columns.number(of: $0) }
    dateForm = form ?? .yearMonthDay
    let kept = used ?? UsedInstrumentKind.standIn
    items = CodeSet(kept.items.map { $0.id })
    levels = RatingLevels(range: kept.scale, instrument: kept.id)
    withoutLevel = CodeSet(Array(kept.codesWithoutLevel.keys))
  }
}

extension ImportMap.RatingColumns.Shape {
  /// `columns`, or `item` and `level`, of which nothing is read if the instrument is not known.
  fileprivate init?(
    _ r: inout some ShapeVisitor,
    _ keys: (columns: ShapeKey, item: ShapeKey, level: ShapeKey),
    of instrument: Crosswalk.Instrument?,
    _ columns: ColumnNumbers
  ) {
    let isLong = r.isReadable(keys.item) || r.isReadable(keys.level)
    let isReadLong = isLong && instrument != nil
    let names = instrument?.items.map { $0.id } ?? []
    let wide = r.optional(
      keys.columns,
      .only(where: !isLong && instrument != nil, ItemColumnsKind(items: names)),
      "the columns of items whose column has a different name: `{ item: column }`",
      hint: "For items whose column has a different name."
    )
    let item = r.needed(
      keys.item,
      where: isReadLong,
      .only(where: isReadLong, .column(columns)),
      shown: "with `level`",
      "the column with the item's name, if each item has its own row"
    )
    let level = r.needed(
      keys.level,
      where: isReadLong,
      .only(where: isReadLong, .column(columns)),
      shown: "with `item`",
      "the column with its level"
    )
    if let item, let level {
      self = .long(item: item, level: level)
    } else if !isLong, instrument != nil {
      self = .wide((wide ?? names).map { columns.number(of: $0) })
    } else {
      return nil
    }
  }
}

/// The name of a crosswalk, or of one of its instruments; what is kept is its place.
private struct DeclaredKind: ValueKind {
  let names: [String]
  var schema: JSONSchema { .name }

  func read(_ node: YAMLNode, _ subject: ValueSubject, in reader: inout ShapeReader) -> Int? {
    guard let name = TextKind.text.read(node, subject, in: &reader) else { return nil }
    if let place = names.firstIndex(of: name) { return place }
    node.report(
      .unknown(subject.name.description, name, among: names),
      into: &reader.problems
    )
    return nil
  }
}

/// The column of each item, in the order of the items: with its own name or another.
private struct ItemColumnsKind: ValueKind {
  let items: [String]
  var schema: JSONSchema { TextsByNameKind.textsByName.schema }

  func read(_ node: YAMLNode, _ subject: ValueSubject, in reader: inout ShapeReader) -> [String]? {
    guard let names = TextsByNameKind.textsByName.read(node, subject, in: &reader) else {
      return nil
    }
    var columns = items
    for (key, column) in names {
      if let place = items.firstIndex(of: key.text) {
        columns[place] = column
      } else {
        let fix = Spelling.fix(for: key.text, among: items)
        reader.problems.report(
          Diagnostic(
            .unknownChoice,
            at: key.place,
            "the instrument has no item '\(key.shown)'\(fix)"
          )
        )
      }
    }
    return columns
  }
}
