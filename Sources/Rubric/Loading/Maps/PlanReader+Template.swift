extension PlanReader {
  /// What the file says of the template as a whole.
  struct Template {
    let title: String
    let cycle: String
    let years: [PlanMap.PlanYear]
    let isConfirmed: Bool
    let citations: [Citation]
  }

  private static let templateKeys = NameIndex(["title", "cycle", "years", "confirmed", "sources"])
  private static let yearKeys = NameIndex(["plan", "data"])
  private static let wordingKeys = NameIndex(["id", "text", "confirmed"])
  private static let tableKeys = NameIndex(["id", "columns", "confirmed"])
  private static let blankKeys = NameIndex(["id", "text"])
  private static let goalTypeKeys = NameIndex(["id", "title", "why", "confirmed"])

  func template(_ node: YAMLNode?, into problems: inout Problems) -> Template? {
    guard let node, let fields = Fields(node, Self.templateKeys, into: &problems) else {
      return nil
    }
    let title = fields.requiredText("title", into: &problems)
    let cycle = fields.requiredText("cycle", into: &problems)
    let nodes = fields.requiredList("years", into: &problems)
    let years = nodes.compactMap { year($0, into: &problems) }
    let isConfirmed = isConfirmed(fields, into: &problems)
    let citations = citations(fields, into: &problems)
    let isRising = zip(years, years.dropFirst()).allSatisfy {
      $0.plan < $1.plan && $0.data < $1.data
    }
    if let list = fields["years"], !isRising || years.count > 3 {
      problems.report(.planMap(at: list.place, "'years' must be up to three plans, each later"))
    }
    guard let title, let cycle, !years.isEmpty, years.count == nodes.count else { return nil }
    return Template(
      title: title,
      cycle: cycle,
      years: years,
      isConfirmed: isConfirmed,
      citations: citations
    )
  }

  private func year(_ node: YAMLNode, into problems: inout Problems) -> PlanMap.PlanYear? {
    guard let fields = Fields(node, Self.yearKeys, into: &problems) else { return nil }
    _ = fields.required("plan", into: &problems)
    _ = fields.required("data", into: &problems)
    let plan = fields.schoolYear("plan", into: &problems)
    let data = fields.schoolYear("data", into: &problems)
    guard let plan, let data else { return nil }
    guard data < plan else {
      problems.report(.planMap(at: node.place, "the data of a plan must be older than the plan"))
      return nil
    }
    return .init(plan: plan, data: data)
  }

  func headings(
    _ fields: Fields,
    into problems: inout Problems
  ) -> [PlanMap.Heading: PlanMap.Wording] {
    entries("headings", of: fields, Self.wordingKeys, into: &problems) { fields, _, problems in
      let text = fields.requiredText("text", into: &problems)
      let isConfirmed = isConfirmed(fields, into: &problems)
      return text.map { .init(text: $0, isConfirmed: isConfirmed) }
    }
  }

  func tables(
    _ fields: Fields,
    into problems: inout Problems
  ) -> [PlanMap.Table: PlanMap.Columns] {
    entries("tables", of: fields, Self.tableKeys, into: &problems) { fields, table, problems in
      let titles = fields.requiredTexts("columns", into: &problems)
      let isConfirmed = isConfirmed(fields, into: &problems)
      if let node = fields["columns"], fields.isWholeList("columns"),
        titles.count != table.columnCount
      {
        problems.report(
          .planMap(
            at: node.place,
            "the table '\(table.rawValue)' has \(table.columnCount) columns, not \(titles.count)"
          )
        )
      }
      return .init(titles: titles, isConfirmed: isConfirmed)
    }
  }

  func blanks(_ fields: Fields, into problems: inout Problems) -> [PlanMap.Blank: String] {
    entries("blanks", of: fields, Self.blankKeys, into: &problems) { fields, _, problems in
      fields.requiredText("text", into: &problems)
    }
  }

  func goalTypes(
    _ fields: Fields,
    into problems: inout Problems
  ) -> [PlanMap.GoalKind: PlanMap.GoalType] {
    entries("goal-types", of: fields, Self.goalTypeKeys, into: &problems) { fields, _, problems in
      let title = fields.requiredText("title", into: &problems)
      let why = fields.requiredText("why", into: &problems)
      let isConfirmed = isConfirmed(fields, into: &problems)
      guard let title, let why else { return nil }
      return .init(title: title, why: why, isConfirmed: isConfirmed)
    }
  }

  /// A list with one entry for each of a fixed set of ids.
  private func entries<Key: RawRepresentable<String> & CaseIterable & Hashable, Value>(
    _ list: String,
    of fields: Fields,
    _ keys: NameIndex,
    into problems: inout Problems,
    _ read: (Fields, Key, inout Problems) -> Value?
  ) -> [Key: Value] {
    var seen: [String: YAMLNode] = [:]
    var entries: [Key: Value] = [:]
    var named: Set<Key> = []
    // An entry whose name is misspelt is not missing as well.
    var isNamed = true
    for node in fields.requiredList(list, into: &problems) {
      guard let own = Fields(node, keys, into: &problems),
        let key: Key = own.requiredChoice("id", into: &problems)
      else {
        isNamed = false
        continue
      }
      let value = read(own, key, &problems)
      guard problems.isNew(key.rawValue, at: node, in: &seen) else { continue }
      named.insert(key)
      entries[key] = value
    }
    if isNamed, let node = fields[list], fields.isWholeList(list) {
      for key in Key.allCases where !named.contains(key) {
        problems.report(.planMap(at: node.place, "'\(list)' needs an entry '\(key.rawValue)'"))
      }
    }
    return entries
  }
}
