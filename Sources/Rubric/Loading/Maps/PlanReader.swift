/// Reads `plan.yml` against one framework: the template, the state priorities and the rules of notes.
struct PlanReader {
  let framework: Framework
  let metricNames: NameIndex
  let groupNames: NameIndex
  let kindNames: NameIndex
  let domainNames: NameIndex

  init(_ framework: Framework) {
    self.framework = framework
    metricNames = NameIndex(framework.metrics.map(\.id.description))
    groupNames = NameIndex(framework.groups.map(\.id.description))
    kindNames = NameIndex(framework.districtKinds.map(\.id.description))
    domainNames = NameIndex(framework.domains.map(\.id.description))
  }

  private static let keys = NameIndex([
    "framework", "template", "headings", "tables", "blanks", "goal-types", "state-priorities",
    "goals", "rules", "steps", "groups", "unduplicated", "partners", "required-actions",
  ])

  func read(_ text: SourceText, into problems: inout Problems) -> PlanMap? {
    let document = YAMLDocument(parsing: text, into: &problems)
    guard let root = document.root, let fields = Fields(root, Self.keys, into: &problems) else {
      return nil
    }
    fields.checkOwner(framework.id.description, into: &problems)
    let template = template(fields.required("template", into: &problems), into: &problems)
    let headings = headings(fields, into: &problems)
    let tables = tables(fields, into: &problems)
    let blanks = blanks(fields, into: &problems)
    let goalTypes = goalTypes(fields, into: &problems)
    let priorities = statePriorities(fields, into: &problems)
    let themes = themes(fields, of: priorities, into: &problems)
    let rules = rules(fields.required("rules", into: &problems), into: &problems)
    var seen: [String: YAMLNode] = [:]
    let steps = fields.requiredList("steps", into: &problems).compactMap {
      step($0, seen: &seen, into: &problems)
    }
    let groups = names(of: "groups", in: fields, from: groupNames, .unknownGroup, into: &problems)
    let unduplicated = unduplicated(fields, among: groups, into: &problems)
    seen = [:]
    let partners = fields.requiredList("partners", into: &problems).compactMap {
      partner($0, seen: &seen, into: &problems)
    }
    seen = [:]
    let required = fields.requiredList("required-actions", into: &problems).compactMap {
      requiredAction($0, seen: &seen, into: &problems)
    }
    guard let template, let rules, !problems.isRefusal else { return nil }
    return PlanMap(
      title: template.title,
      cycle: template.cycle,
      years: template.years,
      isTemplateConfirmed: template.isConfirmed,
      citations: template.citations,
      headings: headings,
      tables: tables,
      blanks: blanks,
      goalTypes: goalTypes,
      statePriorities: priorities,
      themes: themes,
      rules: rules,
      steps: steps,
      groups: groups.map { framework.groups[$0].id },
      unduplicated: unduplicated.map { framework.groups[$0].id },
      partners: partners,
      requiredActions: required
    )
  }

  private func unduplicated(
    _ fields: Fields,
    among groups: [Int],
    into problems: inout Problems
  ) -> [Int] {
    let own = names(
      of: "unduplicated",
      in: fields,
      from: groupNames,
      .unknownGroup,
      into: &problems
    )
    // A group that is misspelt in one list is no second fault in the other.
    let isWhole = fields.isWholeList("groups") && fields["groups"]?.items.count == groups.count
    if isWhole, let node = fields["unduplicated"],
      let stray = own.first(where: { !groups.contains($0) })
    {
      problems.report(
        .planMap(at: node.place, "'\(groupNames.names[stray])' must stand under 'groups' too")
      )
    }
    return own
  }

  /// The names that a list gives, each once; unknown ones are reported.
  ///
  /// - Parameters:
  ///   - key: The list, which need not be given.
  ///   - fields: Where it stands.
  ///   - index: The names that it may have.
  ///   - id: The problem of an unknown name.
  ///   - problems: Where faults are noted.
  /// - Returns: The positions of the names, in the order of the list.
  func names(
    of key: String,
    in fields: Fields,
    from index: NameIndex,
    _ id: Diagnostic.ID,
    into problems: inout Problems
  ) -> [Int] {
    var seen: [String: YAMLNode] = [:]
    return fields.list(key, into: &problems).compactMap { node in
      guard let position = position(of: node, key, in: index, id, into: &problems),
        problems.isNew(index.names[position], at: node, in: &seen)
      else { return nil }
      return position
    }
  }

  /// The metrics that a list gives, each once; the list need not be given.
  func metrics(_ fields: Fields, into problems: inout Problems) -> [Int] {
    names(of: "metrics", in: fields, from: metricNames, .unknownMetric, into: &problems)
  }

  /// The position of the name that a node gives; an unknown one is reported.
  func position(
    of node: YAMLNode,
    _ key: String,
    in index: NameIndex,
    _ id: Diagnostic.ID,
    into problems: inout Problems
  ) -> Int? {
    guard let name = node.scalarText(of: key, into: &problems) else { return nil }
    if let position = index.position(of: node) { return position }
    problems.report(
      Diagnostic(
        id,
        at: node.place,
        "unknown name '\(name.inOneLine)' in '\(key)'\(Spelling.mend(for: name, among: index.names))"
      )
    )
    return nil
  }

  /// Whether something was read on a page of the state's own; it must be said.
  func isConfirmed(_ fields: Fields, into problems: inout Problems) -> Bool {
    _ = fields.required("confirmed", into: &problems)
    return fields.flag("confirmed", into: &problems) ?? false
  }

  func citations(_ fields: Fields, into problems: inout Problems) -> [Citation] {
    Bibliography(framework.sources).citations(in: fields, into: &problems)
  }
}

extension PlanMap {
  /// Reads the map of a framework.
  ///
  /// - Parameters:
  ///   - files: The framework's files, `plan.yml` among them.
  ///   - framework: The framework, read from the same files.
  /// - Returns: The map.
  /// - Throws: ``InvalidDocument`` with every problem of the file, or that there is none.
  public static func reading(
    _ files: FrameworkFiles,
    of framework: Framework
  ) throws(InvalidDocument) -> PlanMap {
    var problems = Problems()
    guard let text = files.file("plan.yml") else {
      let place = Diagnostic.Place(file: "plan.yml", line: 1, column: 1, excerpt: nil)
      problems.report(
        Diagnostic(.missingFile, at: place, "there is no 'plan.yml' in this framework")
      )
      throw InvalidDocument(diagnostics: problems.sorted())
    }
    let map = PlanReader(framework).read(text, into: &problems)
    return try problems.finish(map).value
  }

  /// The problems of a framework's map; none where it has no `plan.yml`.
  ///
  /// - Parameters:
  ///   - files: The framework's files.
  ///   - framework: The framework, read from the same files.
  /// - Returns: By place.
  public static func problems(in files: FrameworkFiles, of framework: Framework) -> [Diagnostic] {
    guard let text = files.file("plan.yml") else { return [] }
    var problems = Problems()
    _ = PlanReader(framework).read(text, into: &problems)
    return problems.sorted()
  }
}

extension Diagnostic {
  static func planMap(at place: Place, _ message: String, notes: [Note] = []) -> Diagnostic {
    Diagnostic(.planMap, at: place, message, notes: notes)
  }
}
