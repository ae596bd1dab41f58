/// What a result that the study published is read with.
struct OutcomeContext {
  let core: FrameworkCore
  let measures: Measures
  /// The districts studied; `nil` if they could not be read completely.
  let districts: NameIndex?

  /// What is known if nothing was read.
  static let unread = OutcomeContext(core: .unread, measures: Measures(), districts: nil)
}

extension StudyOutcome: Shaped {
  static let keys = NameIndex(of: Self.self, .unread)

  /// An entry of `outcomes` in `profile.yml`.
  init(_ o: inout some ShapeVisitor, _ context: OutcomeContext) {
    let (measures, districts) = (context.measures, context.districts)
    let metric = o.find("metric", .metric(measures.metricNames), "the metric")
    self.metric = metric.value
    group = o.required("group", .group(measures.groupNames), "the student group")
    year = o.required("year", .schoolYear, "the school year")
    let range = measures.metrics.first { $0.id == metric.sound }?.range
    let lowestKey = o.key("lowest")
    let lowest = o.needed(
      lowestKey,
      .mapping(End.self, (districts, range)),
      "the lowest of the districts, as `district` and `value`"
    )
    let highest = o.needed(
      "highest",
      .mapping(End.self, (districts, range)),
      "the highest, likewise"
    )
    self.lowest = lowest ?? .unread
    self.highest = highest ?? .unread
    if lowest == nil || highest == nil { o.isIncomplete = true }
    state = o.required("state", .told(.number(range), as: .number()), "the state's value")
    districtCount = o.optional(
      "districts",
      .told(.whole(2...1_000), as: .whole(2...1_000)),
      "how many of the districts studied had enough students, if the source says so"
    )
    citation = Citation(&o, context.core.bibliography, hint: nil)
    guard !o.isIncomplete, self.lowest.value > self.highest.value else { return }
    o.isIncomplete = true
    o.report(.contradiction, at: lowestKey, "'lowest' must not be above 'highest'")
  }
}

extension StudyOutcome.End: Shaped {
  static let keys = NameIndex(of: Self.self, (nil, nil))
  /// The stand-in for an end that has a fault.
  fileprivate static let unread = Self(district: .init(""), value: 0)

  /// `lowest` and `highest` of an outcome.
  init(
    _ e: inout some ShapeVisitor,
    _ context: (districts: NameIndex?, range: ClosedRange<Double>?)
  ) {
    district = e.required(
      "district",
      .studiedDistrict(context.districts),
      "one of the districts studied"
    )
    value = e.required(
      "value",
      .told(.number(context.range), as: .number()),
      "in the metric's unit"
    )
  }
}
