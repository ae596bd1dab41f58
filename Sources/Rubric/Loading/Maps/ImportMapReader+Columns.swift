extension ImportMapReader {
  private static let districtKeys = NameIndex([
    "code", "name", "kind", "enrollment", "low-income", "charter-schools",
  ])
  private static let codePartKeys = NameIndex(["column", "digits"])
  private static let kindKeys = NameIndex(["column", "codes", "others"])
  private static let countKeys = NameIndex(["column", "where", "scale"])
  private static let shareKeys = NameIndex(["column", "where", "scale", "part", "whole"])
  private static let yearKeys = NameIndex(["column", "reads"])
  private static let valueKeys = NameIndex([
    "metric", "group", "value", "n", "scale", "where", "suppressed-where",
  ])
  private static let codedKeys = NameIndex(["column", "codes", "ignore"])

  /// What a map says of the district itself.
  func district(
    _ node: YAMLNode,
    into problems: inout Problems
  ) -> ImportMap.DistrictColumns? {
    guard let fields = Fields(node, Self.districtKeys, into: &problems) else { return nil }
    let code =
      fields.required("code", into: &problems)
      .map { self.code($0, into: &problems) } ?? []
    let name = fields.text("name", into: &problems)
    let kind = fields["kind"].flatMap { self.kind($0, into: &problems) }
    let enrollment = fields["enrollment"].flatMap { self.count($0, into: &problems) }
    let lowIncome = fields["low-income"].flatMap { self.share($0, into: &problems) }
    let charterSchools: CharterSchools? = fields.choice("charter-schools", into: &problems)
    guard !code.isEmpty else { return nil }
    return ImportMap.DistrictColumns(
      code: code,
      name: name,
      kind: kind,
      enrollment: enrollment,
      lowIncome: lowIncome,
      charterSchools: charterSchools
    )
  }

  private func code(_ node: YAMLNode, into problems: inout Problems) -> [ImportMap.CodePart] {
    guard node.kind == .sequence else {
      return node.scalarText(of: "code", into: &problems).map { [.init(column: $0, digits: nil)] }
        ?? []
    }
    return node.listItems(of: "code", into: &problems).compactMap { node in
      guard let fields = Fields(node, Self.codePartKeys, into: &problems) else { return nil }
      let column = fields.requiredText("column", into: &problems)
      let digits = fields.required("digits", into: &problems)?
        .whole(of: "'digits'", in: 1...14, into: &problems)
      guard let column, let digits else { return nil }
      return ImportMap.CodePart(column: column, digits: digits)
    }
  }

  private func kind(_ node: YAMLNode, into problems: inout Problems) -> ImportMap.CodedColumn? {
    guard let fields = Fields(node, Self.kindKeys, into: &problems) else { return nil }
    let column = fields.requiredText("column", into: &problems)
    var codes = codes(fields, among: kinds, called: "kind of district", into: &problems)
    if let node = fields["others"], node.isMapping(into: &problems) {
      for (key, value) in node.keyedPairs(into: &problems) {
        let reason = value.scalarText(of: key.text, into: &problems)
        codes.append((key.text, nil, reason))
      }
    }
    return column.map { coded($0, codes) }
  }

  /// A name of the framework, or the column that gives it.
  private func choice(
    _ key: String,
    in fields: Fields,
    among names: NameIndex,
    called subject: String,
    into problems: inout Problems
  ) -> ImportMap.Choice? {
    guard let node = fields.required(key, into: &problems) else { return nil }
    guard node.kind == .mapping else {
      return position(node, among: names, called: subject, into: &problems).map { .fixed($0) }
    }
    guard let fields = Fields(node, Self.codedKeys, into: &problems) else { return nil }
    let column = fields.requiredText("column", into: &problems)
    var codes = codes(fields, among: names, called: subject, into: &problems)
    codes += fields.texts("ignore", into: &problems).map { ($0, nil, nil) }
    return column.map { .coded(coded($0, codes)) }
  }

  private typealias Code = (code: String, position: Int?, reason: String?)

  private func coded(_ column: String, _ codes: [Code]) -> ImportMap.CodedColumn {
    ImportMap.CodedColumn(
      column: column,
      codes: codes.map(\.code),
      positions: codes.map(\.position),
      reasons: codes.map(\.reason)
    )
  }

  private func codes(
    _ fields: Fields,
    among names: NameIndex,
    called subject: String,
    into problems: inout Problems
  ) -> [Code] {
    guard let node = fields.required("codes", into: &problems), node.isMapping(into: &problems)
    else { return [] }
    return node.keyedPairs(into: &problems).compactMap { key, value in
      position(value, among: names, called: subject, into: &problems)
        .map { (key.text, $0, nil) }
    }
  }

  private func position(
    _ node: YAMLNode,
    among names: NameIndex,
    called subject: String,
    into problems: inout Problems
  ) -> Int? {
    if let position = names.position(of: node) { return position }
    guard let name = node.scalarText(of: subject, into: &problems) else { return nil }
    let id: Diagnostic.ID =
      names === metrics ? .unknownMetric : names === groups ? .unknownGroup : .unknownChoice
    problems.report(
      Diagnostic(
        id,
        at: node.place,
        "unknown \(subject) '\(name.inOneLine)'\(Spelling.mend(for: name, among: names.names))"
      )
    )
    return nil
  }

  private func count(_ node: YAMLNode, into problems: inout Problems) -> ImportMap.Count? {
    guard node.kind == .mapping else {
      return node.scalarText(of: "column", into: &problems)
        .map { .init(column: $0, conditions: [], scale: 1) }
    }
    guard let fields = Fields(node, Self.countKeys, into: &problems) else { return nil }
    return count(in: fields, into: &problems)
  }

  private func count(in fields: Fields, into problems: inout Problems) -> ImportMap.Count? {
    let column = fields.requiredText("column", into: &problems)
    let conditions = conditions("where", in: fields, into: &problems)
    let scale = scale(fields, into: &problems)
    return column.map { .init(column: $0, conditions: conditions, scale: scale) }
  }

  private func scale(_ fields: Fields, into problems: inout Problems) -> Double {
    guard let node = fields["scale"],
      let scale = node.number(of: "'scale'", into: &problems)
    else { return 1 }
    if scale <= 0 {
      problems.report(
        Diagnostic(.outOfRange, at: node.place, "'scale' must be above 0, not \(node.shown)")
      )
    }
    return scale
  }

  private func share(_ node: YAMLNode, into problems: inout Problems) -> ImportMap.Share? {
    guard node.kind == .mapping else { return count(node, into: &problems).map { .given($0) } }
    guard let fields = Fields(node, Self.shareKeys, into: &problems) else { return nil }
    guard fields["part"] != nil || fields["whole"] != nil else {
      return count(in: fields, into: &problems).map { .given($0) }
    }
    if let node = fields["column"], let part = fields["part"] ?? fields["whole"] {
      problems.report(
        Diagnostic(
          .contradiction,
          at: node.place,
          "a share stands in a column or is worked out from two, not both; keep one",
          notes: [.init(place: part.place, message: "it is worked out here")]
        )
      )
    }
    let part = fields.required("part", into: &problems).flatMap { count($0, into: &problems) }
    let whole = fields.required("whole", into: &problems).flatMap { count($0, into: &problems) }
    guard let part, let whole else { return nil }
    return .parts(part: part, whole: whole)
  }

  /// The school year of a row: one for all, or a column.
  func year(_ node: YAMLNode, into problems: inout Problems) -> ImportMap.Year? {
    guard node.kind == .mapping else {
      return node.schoolYear(into: &problems).map { .fixed($0) }
    }
    guard let fields = Fields(node, Self.yearKeys, into: &problems) else { return nil }
    let column = fields.requiredText("column", into: &problems)
    let form: SchoolYear.PublishedForm? = fields.requiredChoice("reads", into: &problems)
    guard let column, let form else { return nil }
    return .column(column, form)
  }

  /// Where the figures of one metric, or of several, stand.
  func values(_ node: YAMLNode, into problems: inout Problems) -> ImportMap.ValueColumns? {
    guard let fields = Fields(node, Self.valueKeys, into: &problems) else { return nil }
    let metric = choice("metric", in: fields, among: metrics, called: "metric", into: &problems)
    let group = choice(
      "group",
      in: fields,
      among: groups,
      called: "student group",
      into: &problems
    )
    let value = fields.requiredText("value", into: &problems)
    let count = fields.text("n", into: &problems)
    let scale = scale(fields, into: &problems)
    let rows = conditions("where", in: fields, into: &problems)
    let suppressed = conditions("suppressed-where", in: fields, into: &problems)
    guard let metric, let group, let value else { return nil }
    return ImportMap.ValueColumns(
      metric: metric,
      group: group,
      value: value,
      count: count,
      scale: scale,
      conditions: rows,
      suppressed: suppressed
    )
  }
}
