/// Reads crosswalks against one framework.
struct CrosswalkReader {
  let framework: Framework

  private static let keys = NameIndex([
    "crosswalk", "framework", "title", "instruments", "answers", "unused",
  ])
  private static let instrumentKeys = NameIndex([
    "id", "title", "scale", "no-level", "source", "where", "items",
  ])
  private static let itemKeys = NameIndex(["id", "title"])
  private static let answerKeys = NameIndex([
    "indicator", "instrument", "items", "combine", "why",
  ])
  private static let unusedKeys = NameIndex(["instrument", "items", "why"])

  func read(_ text: SourceText, into problems: inout Problems) -> Crosswalk? {
    let document = YAMLDocument(parsing: text, into: &problems)
    guard let root = document.root, let fields = Fields(root, Self.keys, into: &problems) else {
      return nil
    }
    let id = fields.requiredName("crosswalk", into: &problems)
    let title = fields.requiredText("title", into: &problems)
    fields.checkOwner(framework.id.description, into: &problems)
    var seen: [String: YAMLNode] = [:]
    let nodes = fields.requiredList("instruments", into: &problems)
    let instruments = nodes.compactMap { instrument($0, seen: &seen, into: &problems) }
    let isWhole = fields.isWholeList("instruments") && instruments.count == nodes.count
    var use = ItemUse(instruments: instruments, isWhole: isWhole)
    var answered: [String: YAMLNode] = [:]
    let answers = fields.requiredList("answers", into: &problems).compactMap {
      answer($0, use: &use, answered: &answered, into: &problems)
    }
    for node in fields.list("unused", into: &problems) {
      guard let fields = Fields(node, Self.unusedKeys, into: &problems) else { continue }
      _ = fields.requiredText("why", into: &problems)
      _ = use.take(fields, areItems: false, into: &problems)
    }
    if !root.isCutShort, fields.isWholeList("answers") { use.reportIdle(at: seen, into: &problems) }
    guard let id, let title else { return nil }
    return Crosswalk(id: .init(id), title: title, instruments: instruments, answers: answers)
  }

  private func instrument(
    _ node: YAMLNode,
    seen: inout [String: YAMLNode],
    into problems: inout Problems
  ) -> Crosswalk.Instrument? {
    guard let fields = Fields(node, Self.instrumentKeys, into: &problems) else { return nil }
    let id = fields.requiredName("id", into: &problems)
    let title = fields.requiredText("title", into: &problems)
    let scale = scale(fields, into: &problems)
    let codes = codes(fields, on: scale, into: &problems)
    let citation = Bibliography(framework.sources).citation(in: fields, into: &problems)
    var names: [String: YAMLNode] = [:]
    let items = fields.requiredList("items", into: &problems).compactMap {
      node -> Crosswalk.Item? in
      guard let fields = Fields(node, Self.itemKeys, into: &problems) else { return nil }
      let id = fields.requiredText("id", into: &problems)
      let title = fields.requiredText("title", into: &problems)
      guard let id, let title, problems.isNew(id, at: node, in: &names) else { return nil }
      return Crosswalk.Item(id: id, title: title)
    }
    guard let id, problems.isNew(id, at: node, in: &seen) else { return nil }
    guard let title, let scale, let citation else { return nil }
    return Crosswalk.Instrument(
      id: id,
      title: title,
      scale: scale,
      codesWithoutLevel: codes,
      citation: citation,
      items: items
    )
  }

  private func scale(_ fields: Fields, into problems: inout Problems) -> ClosedRange<Double>? {
    let ends = fields.requiredList("scale", into: &problems).compactMap {
      $0.number(of: "an end of the scale", into: &problems)
    }
    guard let node = fields["scale"], !ends.isEmpty else { return nil }
    guard ends.count == 2, ends[0] < ends[1] else {
      problems.report(Diagnostic(.outOfRange, at: node.place, "'scale' must be [lowest, highest]"))
      return nil
    }
    return ends[0]...ends[1]
  }

  private func codes(
    _ fields: Fields,
    on scale: ClosedRange<Double>?,
    into problems: inout Problems
  ) -> [String: String] {
    guard let node = fields["no-level"], node.isMapping(into: &problems) else { return [:] }
    var codes: [String: String] = [:]
    for (key, value) in node.keyedPairs(into: &problems) {
      if let scale, let number = Number.value(of: key.bytes), scale.contains(number) {
        problems.report(
          Diagnostic(
            .contradiction,
            at: key.place,
            "'\(key.text)' is a level of the scale, so it is one"
          )
        )
      }
      codes[key.text] = value.scalarText(of: key.text, into: &problems)
    }
    return codes
  }

  private func answer(
    _ node: YAMLNode,
    use: inout ItemUse,
    answered: inout [String: YAMLNode],
    into problems: inout Problems
  ) -> Crosswalk.Answer? {
    guard let fields = Fields(node, Self.answerKeys, into: &problems) else { return nil }
    let indicator = indicator(fields, answered: &answered, into: &problems)
    let combination: Crosswalk.Combination? = fields.requiredChoice("combine", into: &problems)
    let why = fields.requiredText("why", into: &problems)
    let taken = use.take(fields, areItems: true, into: &problems)
    guard let indicator, let combination, let why, let taken else { return nil }
    return Crosswalk.Answer(
      indicator: indicator,
      instrument: taken.instrument,
      items: taken.items,
      combination: combination,
      why: why
    )
  }

  private func indicator(
    _ fields: Fields,
    answered: inout [String: YAMLNode],
    into problems: inout Problems
  ) -> Int? {
    guard let node = fields.required("indicator", into: &problems),
      let path = node.scalarText(of: "indicator", into: &problems)
    else { return nil }
    let paths = framework.indicatorPaths
    guard let position = paths.firstIndex(of: path) else {
      problems.report(
        Diagnostic(
          .unknownIndicator,
          at: node.place,
          "unknown indicator '\(path.inOneLine)'\(Spelling.mend(for: path, among: paths))"
        )
      )
      return nil
    }
    return problems.isNew(path, at: node, in: &answered) ? position : nil
  }
}

extension Framework {
  /// `domain/indicator` for every indicator, in order.
  var indicatorPaths: [String] {
    domains.flatMap { domain in domain.indicators.map { "\(domain.id)/\($0.id)" } }
  }
}

extension Crosswalk {
  /// The problems of a framework's crosswalks.
  ///
  /// - Parameters:
  ///   - files: The framework's files, those in `crosswalks` among them.
  ///   - framework: The framework, read from the same files.
  /// - Returns: In file order.
  public static func problems(in files: FrameworkFiles, of framework: Framework) -> [Diagnostic] {
    var problems = Problems()
    _ = read(files, of: framework, into: &problems)
    return problems.sorted()
  }

  /// The crosswalks of a framework that have no fault of their whole.
  static func read(
    _ files: FrameworkFiles,
    of framework: Framework,
    into problems: inout Problems
  ) -> [Crosswalk] {
    let reader = CrosswalkReader(framework: framework)
    return files.paths(in: "crosswalks").compactMap { path in
      files.file(path).flatMap { reader.read($0, into: &problems) }
    }
  }
}
