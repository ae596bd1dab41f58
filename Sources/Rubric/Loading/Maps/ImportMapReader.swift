/// Reads import maps against one framework and its crosswalks.
struct ImportMapReader {
  let framework: Framework
  let crosswalks: [Crosswalk]
  let metrics: NameIndex
  let groups: NameIndex
  let kinds: NameIndex

  private static let keys = NameIndex([
    "import", "framework", "title", "sources", "also-called", "marks", "rows", "district",
    "year", "ratings", "values",
  ])
  private static let markKeys = NameIndex(["absent", "suppressed", "not-applicable"])
  private static let conditionKeys = NameIndex(["column", "is", "if-there"])

  init(framework: Framework, crosswalks: [Crosswalk]) {
    self.framework = framework
    self.crosswalks = crosswalks
    metrics = NameIndex(framework.metrics.map(\.id.description))
    groups = NameIndex(framework.groups.map(\.id.description))
    kinds = NameIndex(framework.districtKinds.map(\.id.description))
  }

  func read(_ text: SourceText, into problems: inout Problems) -> ImportMap? {
    let document = YAMLDocument(parsing: text, into: &problems)
    guard let root = document.root, let fields = Fields(root, Self.keys, into: &problems) else {
      return nil
    }
    let id = fields.requiredName("import", into: &problems)
    fields.checkOwner(framework.id.description, into: &problems)
    let title = fields.requiredText("title", into: &problems)
    let citations = Bibliography(framework.sources)
      .citations(in: fields, into: &problems)
    let alternatives = alternatives(fields, into: &problems)
    let marks = marks(fields["marks"], into: &problems)
    let rows = conditions("rows", in: fields, into: &problems)
    let district = fields.required("district", into: &problems)
      .flatMap { self.district($0, into: &problems) }
    let year = fields["year"].flatMap { self.year($0, into: &problems) }
    let ratings = fields["ratings"].flatMap { self.ratings($0, into: &problems) }
    let values = fields.list("values", into: &problems)
      .compactMap { self.values($0, into: &problems) }
    checkPurpose(fields, district, into: &problems)
    guard let id, let title, let district else { return nil }
    return ImportMap(
      id: ImportMap.ID(id),
      title: title,
      citations: citations,
      alternatives: alternatives,
      marks: marks,
      rows: rows,
      district: district,
      year: year,
      ratings: ratings,
      values: values
    )
  }

  /// A map must read something, and ratings and figures have a year.
  private func checkPurpose(
    _ fields: Fields,
    _ district: ImportMap.DistrictColumns?,
    into problems: inout Problems
  ) {
    guard !fields.node.isCutShort, !fields.holdsStrangers else { return }
    let readsRatings = fields["ratings"] != nil || fields["values"] != nil
    if readsRatings, fields["year"] == nil {
      problems.report(.missingKey("year", at: fields.node.place))
    }
    guard let district, !readsRatings, district.kind == nil, district.enrollment == nil,
      district.lowIncome == nil
    else { return }
    problems.report(
      Diagnostic(
        .missingKey,
        at: fields.node.place,
        "this map reads nothing; give 'ratings', 'values', or a kind, enrollment or low-income share"
      )
    )
  }

  private func alternatives(_ fields: Fields, into problems: inout Problems) -> [String: [String]] {
    guard let node = fields["also-called"], node.isMapping(into: &problems) else { return [:] }
    var names: [String: [String]] = [:]
    for (key, value) in node.keyedPairs(into: &problems) {
      names[key.text] = value.listItems(of: key.text, into: &problems)
        .compactMap { $0.scalarText(of: key.text, into: &problems) }
    }
    return names
  }

  private func marks(_ node: YAMLNode?, into problems: inout Problems) -> ImportMap.Marks {
    guard let node, let fields = Fields(node, Self.markKeys, into: &problems) else { return .none }
    var notApplicable: [String: String] = [:]
    if let node = fields["not-applicable"], node.isMapping(into: &problems) {
      for (key, value) in node.keyedPairs(into: &problems) {
        notApplicable[key.text] = value.scalarText(of: key.text, into: &problems)
      }
    }
    return ImportMap.Marks(
      absent: fields.texts("absent", into: &problems),
      suppressed: fields.texts("suppressed", into: &problems),
      notApplicable: notApplicable
    )
  }

  /// A list of conditions; empty where it is not given.
  func conditions(
    _ key: String,
    in fields: Fields,
    into problems: inout Problems
  ) -> [ImportMap.Condition] {
    fields.list(key, into: &problems).compactMap { node in
      guard let fields = Fields(node, Self.conditionKeys, into: &problems) else { return nil }
      let column = fields.requiredText("column", into: &problems)
      let codes = fields.requiredTexts("is", into: &problems)
      let isOptional = fields.flag("if-there", into: &problems) ?? false
      guard let column, !codes.isEmpty else { return nil }
      return ImportMap.Condition(column: column, codes: codes, isOptional: isOptional)
    }
  }
}

extension ImportMap {
  /// Reads the import maps of a framework.
  ///
  /// - Parameters:
  ///   - files: The framework's files, those in `imports` and `crosswalks` among them.
  ///   - framework: The framework, read from the same files.
  ///   - ids: The maps that are wanted; `nil` for all. A file that is not wanted is not read.
  /// - Returns: The maps in the order of their files, with the warnings.
  /// - Throws: ``InvalidDocument`` with every problem of the maps and of the crosswalks that they need.
  public static func reading(
    _ files: FrameworkFiles,
    of framework: Framework,
    named ids: [String]? = nil
  ) throws(InvalidDocument) -> Checked<[ImportMap]> {
    var problems = Problems()
    let maps = read(files, of: framework, named: ids, into: &problems)
    return try problems.finish(maps)
  }

  /// The problems of a framework's import maps; those of its crosswalks are reported elsewhere.
  ///
  /// - Parameters:
  ///   - files: The framework's files.
  ///   - framework: The framework, read from the same files.
  /// - Returns: In file order.
  public static func problems(in files: FrameworkFiles, of framework: Framework) -> [Diagnostic] {
    var problems = Problems()
    _ = read(files, of: framework, named: nil, into: &problems)
    return problems.sorted().filter { $0.place.file.contains("imports/") }
  }

  /// Reads one map that is no file of the framework.
  ///
  /// - Parameters:
  ///   - text: The map.
  ///   - files: The framework's files, whose crosswalks the map may use.
  ///   - framework: The framework, read from the same files.
  /// - Returns: The map with its warnings.
  /// - Throws: ``InvalidDocument`` with every problem of the map.
  public static func reading(
    _ text: SourceText,
    with files: FrameworkFiles,
    of framework: Framework
  ) throws(InvalidDocument) -> Checked<ImportMap> {
    var problems = Problems()
    let crosswalks = Crosswalk.read(files, of: framework, into: &problems)
    let map = ImportMapReader(framework: framework, crosswalks: crosswalks)
      .read(text, into: &problems)
    return try problems.finish(map)
  }

  private static func read(
    _ files: FrameworkFiles,
    of framework: Framework,
    named ids: [String]?,
    into problems: inout Problems
  ) -> [ImportMap] {
    let crosswalks = Crosswalk.read(files, of: framework, into: &problems)
    let reader = ImportMapReader(framework: framework, crosswalks: crosswalks)
    var maps: [ImportMap] = []
    for path in files.paths(in: "imports") {
      let stem = String(path.dropFirst("imports/".count).dropLast(".yml".count))
      guard ids?.contains(stem) ?? true, let text = files.file(path) else { continue }
      guard let map = reader.read(text, into: &problems) else { continue }
      if map.id.description != stem {
        problems.report(
          Diagnostic(
            .unknownChoice,
            at: text.start,
            "the map '\(map.id)' must stand in 'imports/\(map.id).yml'"
          )
        )
      }
      maps.append(map)
    }
    return maps
  }

  /// The names that the maps of a framework have, in the order of their files.
  public static func names(in files: FrameworkFiles) -> [String] {
    files.paths(in: "imports").map { String($0.dropFirst("imports/".count).dropLast(".yml".count)) }
  }
}
