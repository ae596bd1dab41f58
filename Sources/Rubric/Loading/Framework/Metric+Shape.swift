extension Metric: Named, Shaped {
  static let keys = NameIndex(of: Self.self, (.unread, SmallGroupLimits()))

  /// An entry of `metrics` in `metrics.yml`.
  init(_ m: inout some ShapeVisitor, _ context: (core: FrameworkCore, limits: SmallGroupLimits)) {
    let (core, hiddenUnder) = (context.core, context.limits.hiddenUnder)
    id = m.required("id", .ownName(), "its id")
    title = m.required("title", .text, "at most 44 characters")
    hasProperName = m.optional(
      "proper-name",
      .flag,
      or: false,
      shown: "`false`",
      "whether the title begins with a proper name, which stays capitalized within a sentence"
    )
    measure = m.required(
      "measure",
      .text,
      "exactly which published measure it is, in complete sentences"
    )
    construct = m.optional(
      "construct",
      .ownName(),
      "the construct that it measures, if other metrics measure it too: an id that they share"
    )
    unit = m.required("unit", .choice(), "`percent`, `points` or `years`")
    let range = m.find("range", .range, "the `[lowest, highest]` values that can occur")
    self.range = range.value
    let better = m.find("better", .choice(Direction.self), "`higher` or `lower`")
    self.better = better.value
    kinds =
      m.needed(
        "kinds",
        .kinds(core.kindNames),
        "the kinds of district that it applies to; a value for any other kind is left out with a warning"
      ) ?? []
    grades = m.optional(
      "grades",
      .grades,
      "the grades whose students a value for all students covers; leave it out if it covers something else, such as graduates or staff positions",
      hint: "The grades whose students a value covers."
    )
    charterSchools = m.optional(
      "charter-schools",
      .choice(),
      "`counted` or `left-out`: whether a value includes charter schools; leave it out if that is not known",
      hint: "Whether a value includes charter schools."
    )
    isSameAsDashboard = m.optional(
      "same-as-dashboard",
      .flag,
      or: false,
      shown: "`false`",
      "whether the state's Dashboard shows the same figure"
    )
    dashboardDifference = m.optional(
      "dashboard-difference",
      .text,
      "how the Dashboard's own figure differs, a sentence or two"
    )
    newestYear = m.optional(
      "newest-year",
      .schoolYear,
      "the newest published year; leave it out for what districts measure themselves"
    )
    statePriority = m.optional("state-priority", .whole(1...10), "1 to 10")
    measureCode = m.optional(
      "measure-code",
      .looseText,
      "the short code that county offices use, such as `5E`"
    )
    smallestCount = m.optional(
      "smallest-n",
      .whole(hiddenUnder...1_000),
      or: hiddenUnder,
      shown: "`hidden-under`",
      "its own limit, below which values are dropped; never lower than that of `small-groups`"
    )
    isOftenUnderOne = m.optional(
      "often-under-1",
      .flag,
      or: false,
      shown: "`false`",
      "whether true values often lie between 0 and 1; otherwise such a percentage is asked about, because it may be a fraction of 1",
      hint: "Whether percentages often lie between 0 and 1."
    )
    cutScores =
      m.optional(
        "cut-scores",
        .list(of: .mapping(CutScores.self, (core, range.sound, better.sound))),
        "where levels begin, by kind of district; leave it out if the state has no cut scores"
      ) ?? []
    note = m.optional("note", .text, "what a reader must know")
    basis = m.required("basis", .choice(), "`lpi`, `state` or `project`: whose measure it is")
    citations = m.needed("sources", .citations(core.bibliography), "citations") ?? []
    origin = m.origin
  }
}

extension Metric.CutScores: Shaped {
  static let keys = NameIndex(of: Self.self, (.unread, nil, nil))

  /// An entry of `cut-scores` of a metric, whose `range` and `better` they are judged by, where those are valid.
  init(
    _ c: inout some ShapeVisitor,
    _ metric: (core: FrameworkCore, range: ClosedRange<Double>?, better: Metric.Direction?)
  ) {
    kinds = c.needed("kinds", .kinds(metric.core.kindNames), "the kinds of district") ?? []
    begins = c.required(
      "begins",
      CutScoresKind(
        count: (metric.core.scale?.levels.count).map { $0 - 1 },
        range: metric.range,
        better: metric.better
      ),
      "the values at which levels 2, 3, 4 … begin, from worse to better"
    )
    isConfirmed = c.optional(
      "confirmed",
      .flag,
      or: false,
      shown: "`false`",
      "`true` if they were read on one of the state's own pages"
    )
  }
}

/// The values at which the levels above the first begin; they go one way, from worse to better.
private struct CutScoresKind: FilledKind {
  /// How many there must be; `nil` for any number.
  let count: Int?
  let range: ClosedRange<Double>?
  let better: Metric.Direction?
  static var standIn: [Double] { [] }
  var schema: JSONSchema { .list(.byHand(.number())) }

  func read(_ node: YAMLNode, _ subject: ValueSubject, in reader: inout ShapeReader) -> [Double]? {
    let score = NumberKind.number(range, called: "a cut score")
    guard let begins = reader.soundItems(of: node, score, subject) else { return nil }
    if let fault = fault(of: begins) {
      reader.problems.report(Diagnostic(.cutScores, at: node.place, fault))
      return nil
    }
    return begins
  }

  private func fault(of begins: [Double]) -> String? {
    if let count, begins.count != count {
      return
        "'begins' needs \(count) values, one for each level from 2 up, not \(begins.count)"
    }
    let isInOrder = zip(begins, begins.dropFirst()).allSatisfy {
      better == .lower ? $0 > $1 : $0 < $1
    }
    guard !isInOrder, let better else { return nil }
    return "'begins' must \(better == .lower ? "fall" : "rise") from each value to the next"
  }
}

extension ValueKind where Self == KnownNameKind<Metric> {
  /// A metric; without `names`, which could not be read, any name is accepted.
  static func metric(_ names: NameIndex?) -> Self {
    .name(of: "metric", among: names, .unknownMetric)
  }
}

extension ValueKind where Self == ListKind<KnownNameKind<DistrictKind>> {
  /// A list of at least one kind of district.
  static func kinds(_ names: NameIndex?) -> Self {
    .list(of: .kind(names), called: "kind", atLeast: 1)
  }
}

extension ValueKind where Self == KnownNameKind<DistrictKind> {
  /// A kind of district.
  static func kind(_ names: NameIndex?) -> Self {
    .name(of: "kind of district", among: names, .unknownChoice)
  }
}
