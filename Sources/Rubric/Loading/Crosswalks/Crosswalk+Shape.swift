/// What a crosswalk is read with.
struct CrosswalkContext {
  /// The framework that it is read with; `nil` if only the keys are needed.
  let framework: Framework.ID?
  let bibliography: Bibliography
  /// `domain/indicator` for every indicator, in order.
  let indicators: NameIndex

  /// What is known without a framework.
  static let unread = CrosswalkContext(
    framework: nil,
    bibliography: .unread,
    indicators: .none
  )
}

extension CrosswalkContext {
  init(_ framework: Framework) {
    self.init(
      framework: framework.id,
      bibliography: Bibliography(framework.sources),
      indicators: NameIndex(framework.indicatorPaths)
    )
  }
}

extension Crosswalk: Shaped {
  static let keys = NameIndex(of: Self.self, .unread)

  /// A file in `crosswalks` itself.
  init(_ c: inout some ShapeVisitor, _ context: CrosswalkContext) {
    id = c.required("crosswalk", .ownName(), "its id")
    _ = c.needed("framework", .framework(context.framework), "the framework's id")
    title = c.required("title", .text, "one line")
    let instruments = c.needed(
      "instruments",
      InstrumentsKind(bibliography: context.bibliography),
      "the published instruments"
    )
    let use = CrosswalkUse(of: instruments ?? Instruments())
    self.instruments = instruments?.items ?? []
    let answersKey = c.key("answers")
    answers =
      c.needed(
        answersKey,
        .list(of: .mapping(Answer.self, (context.indicators, use)), atLeast: 1),
        "which items answer which indicator"
      ) ?? []
    _ = c.optional(
      "unused",
      .list(of: .mapping(UnusedItems.self, use)),
      "items and columns that answer none"
    )
    guard !c.isCutShort, c.isWholeList(answersKey) else { return }
    for idle in use.idleItems { c.report(idle) }
  }
}

extension Crosswalk.Answer: Shaped {
  static let keys = NameIndex(of: Self.self, (.none, .unread))

  /// An entry of `answers`.
  init(_ a: inout some ShapeVisitor, _ context: (indicators: NameIndex, use: CrosswalkUse)) {
    indicator = a.required(
      "indicator",
      AnsweredIndicatorKind(names: context.indicators, use: context.use),
      "`domain/indicator`; each indicator is answered at most once"
    )
    let instrument = a.find(
      "instrument",
      UsedInstrumentKind(use: context.use),
      "the instrument's id"
    )
    self.instrument = instrument.value.id
    items = a.required(
      "items",
      UsedItemsKind(use: context.use, instrument: instrument.sound, mustBeKnown: true),
      "ids of its items; an item answers only one indicator"
    )
    combination = a.required(
      "combine",
      .choice(),
      "how several items combine into one level: `mean`, the mean of those that are rated, or `lowest`, the lowest of them"
    )
    why = a.required("why", .text, "why these items answer this indicator")
  }
}

/// Items and columns of an instrument that answer no indicator, which a crosswalk must say.
struct UnusedItems: Shaped {
  static let keys = NameIndex(of: Self.self, .unread)

  /// An entry of `unused`.
  init(_ u: inout some ShapeVisitor, _ use: CrosswalkUse) {
    let instrument = u.needed("instrument", UsedInstrumentKind(use: use), "the instrument's id")
    // A column without ratings need not be one of the instrument's items.
    _ = u.needed(
      "items",
      UsedItemsKind(use: use, instrument: instrument, mustBeKnown: false),
      "ids of its items, or columns of its published file"
    )
    _ = u.needed("why", .text, "why they answer none")
  }
}

extension Crosswalk {
  /// The problems of a framework's crosswalks.
  ///
  /// - Parameter framework: Any framework.
  /// - Returns: In file order.
  package static func problems(in framework: Framework) -> [Diagnostic] {
    var problems = Problems()
    _ = read(framework, into: &problems)
    return problems.sorted()
  }

  /// The crosswalks of a framework that have no fault of their whole.
  static func read(_ framework: Framework, into problems: inout Problems) -> [Crosswalk] {
    let files = framework.files
    let context = CrosswalkContext(framework)
    var crosswalks: [Crosswalk] = []
    for path in files.paths(in: "crosswalks") {
      guard let text = files.file(path),
        let root = YAMLDocument(parsing: text, into: &problems).root,
        let crosswalk = Crosswalk.read(root, context, into: &problems)
      else { continue }
      crosswalks.append(crosswalk)
    }
    return crosswalks
  }
}
