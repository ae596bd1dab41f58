extension ImportMap: Shaped {
  static let keys = NameIndex(of: Self.self, .unread)

  /// A file in `imports` itself.
  init(_ m: inout some ShapeVisitor, _ context: ImportMapContext) {
    id = m.required("import", .ownName(), "the map's id")
    _ = m.needed("framework", .framework(context.id), "the framework's id")
    title = m.required("title", .text, "what the file is called")
    let ownSources = m.optional(
      "own-sources",
      .named(Source.self, ()),
      "sources that `framework.yml` does not have, with the keys that they have there",
      hint: "Sources that the framework does not have."
    )
    if let ownSources { context.add(ownSources) }
    citations =
      m.needed(
        "sources",
        .told(.citations(context.bibliography), as: .citations(of: context.bibliography)),
        "citations"
      ) ?? []
    let others = m.optional(
      "also-called",
      OtherNamesKind(),
      "other names that files give to a column: `{ cds: [cdscode] }`",
      hint: "Other names of a column."
    )
    marks = m.optional(
      "marks",
      .mapping(Marks.self, ()),
      or: .none,
      "what cells contain in place of a value; see below. An empty cell is always absent"
    )
    let headerRow = m.optional(
      "header-row",
      HeaderRowKind(),
      or: .find,
      shown: "`find`",
      "the number of the row with the column names, or `find`: the row that has them"
    )
    cleanUps = m.optional(
      "clean-up",
      .list(of: .mapping(CleanUp.self, context.columns)),
      or: [],
      "which part of a column's cells counts; see below"
    )
    holds = m.optional(
      "holds",
      .conditions(context.columns),
      or: [],
      "conditions that show that this is the right file: if its first row does not meet them, nothing of it is taken",
      hint: "Conditions that show that this is the right file."
    )
    rows = m.optional(
      "rows",
      .conditions(context.columns),
      or: [],
      "conditions: only rows that meet all of them count",
      hint: "Conditions that a row must meet to count."
    )
    let district = m.needed(
      "district",
      .mapping(DistrictColumns.self, context),
      "which district a row is about; see below"
    )
    self.district = district ?? .unread
    if district == nil { m.isIncomplete = true }
    let yearKey = m.key("year")
    year = m.optional(
      yearKey,
      .abridged(Year.self, context.columns),
      shown: "with `ratings`, or `values` without their own",
      "the school year: one for all rows, such as `2023-24`, or a column",
      hint: "Which school year a row is about."
    )
    let ratingsKey = m.key("ratings")
    ratings = m.optional(
      ratingsKey,
      .mapping(RatingColumns.self, context),
      "where the ratings of an instrument are"
    )
    let valuesKey = m.key("values")
    values =
      m.optional(
        valuesKey,
        .list(of: .mapping(ValueColumns.self, context)),
        "where figures are: a list, with one entry for each metric or for a column that names metrics"
      ) ?? []
    columns = MapColumns(context.columns, otherNames: others ?? [], headerRow)

    guard !m.isCutShort, !m.holdsStrangers else { return }
    if m.isReadable(ratingsKey) || m.isReadable(valuesKey) {
      let needsYear =
        m.isReadable(ratingsKey) || values.isEmpty || values.contains { $0.year == nil }
      if needsYear, !m.isReadable(yearKey), let place = m.place {
        m.report(.missingKey("year", at: place))
      }
    } else if district?.saysNothing == true {
      m.report(
        .missingKey,
        at: nil,
        "this map reads nothing; give 'ratings', 'values', or a kind, enrollment or low-income share"
      )
    }
  }
}

/// Other names that files give to columns, by the name in the map.
private struct OtherNamesKind: ValueKind {
  var schema: JSONSchema { .names(.list(.looseText)) }

  func read(
    _ node: YAMLNode,
    _: ValueSubject,
    in reader: inout ShapeReader
  ) -> [(key: YAMLNode, value: [String])]? {
    reader.pairs(of: node) { key, value, reader in
      guard value.isList(of: key.text, into: &reader.problems) else { return [] }
      return value.items.compactMap { $0.scalarText(of: key.text, into: &reader.problems) }
    }
  }
}
