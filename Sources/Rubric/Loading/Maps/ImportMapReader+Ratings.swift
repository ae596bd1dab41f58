extension ImportMapReader {
  private static let ratingKeys = NameIndex([
    "crosswalk", "instrument", "item", "level", "columns", "date", "date-reads",
  ])

  /// Where the ratings of an instrument stand.
  func ratings(_ node: YAMLNode, into problems: inout Problems) -> ImportMap.RatingColumns? {
    guard let fields = Fields(node, Self.ratingKeys, into: &problems) else { return nil }
    let crosswalk = named(
      "crosswalk",
      in: fields,
      among: crosswalks.map(\.id.description),
      into: &problems
    ).map { crosswalks[$0] }
    let instrument = crosswalk.flatMap {
      named("instrument", in: fields, among: $0.instruments.map(\.id), into: &problems)
    }
    let date = fields.text("date", into: &problems)
    let form: CalendarDate.PublishedForm? =
      date == nil ? nil : fields.requiredChoice("date-reads", into: &problems)
    guard let crosswalk, let instrument else { return nil }
    let items = crosswalk.instruments[instrument].items.map(\.id)
    let shape = shape(fields, items: items, into: &problems)
    return shape.map {
      ImportMap.RatingColumns(
        crosswalk: crosswalk,
        instrument: instrument,
        shape: $0,
        dateColumn: date,
        dateForm: form ?? .yearMonthDay
      )
    }
  }

  private func shape(
    _ fields: Fields,
    items: [String],
    into problems: inout Problems
  ) -> ImportMap.RatingColumns.Shape? {
    if fields["item"] != nil || fields["level"] != nil {
      let item = fields.requiredText("item", into: &problems)
      let level = fields.requiredText("level", into: &problems)
      guard let item, let level else { return nil }
      return .long(item: item, level: level)
    }
    var columns = items
    if let node = fields["columns"], node.isMapping(into: &problems) {
      for (key, value) in node.keyedPairs(into: &problems) {
        guard let column = value.scalarText(of: key.text, into: &problems) else { continue }
        if let position = items.firstIndex(of: key.text) {
          columns[position] = column
        } else {
          problems.report(
            Diagnostic(
              .unknownChoice,
              at: key.place,
              "the instrument has no item '\(key.shown)'\(Spelling.mend(for: key.text, among: items))"
            )
          )
        }
      }
    }
    return .wide(columns)
  }

  private func named(
    _ key: String,
    in fields: Fields,
    among names: [String],
    into problems: inout Problems
  ) -> Int? {
    guard let name = fields.requiredText(key, into: &problems), let node = fields[key] else {
      return nil
    }
    if let position = names.firstIndex(of: name) { return position }
    problems.report(
      Diagnostic(
        .unknownChoice,
        at: node.place,
        "unknown \(key) '\(name.inOneLine)'\(Spelling.mend(for: name, among: names))"
      )
    )
    return nil
  }
}
