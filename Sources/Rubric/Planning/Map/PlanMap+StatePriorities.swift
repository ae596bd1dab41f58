extension PlanMap {
  /// A state priority of the Local Control Funding Formula.
  package struct StatePriority: Sendable, Hashable {
    /// 1 to 10.
    package let number: Int
    /// What the state calls it.
    package let title: String
    /// What the law requires to be measured.
    package let measures: [Measure]
    /// Where the priority and its measures are published.
    package let citations: [Citation]
  }

  /// A measure that the law asks a plan to hold.
  package struct Measure: Sendable, Hashable {
    /// The short code that county offices use, such as `5E`.
    package let code: String
    /// What is measured.
    package let text: String
    /// Where a district finds the number.
    package let provenance: String
    /// The kinds of district that it applies to.
    package let kinds: [DistrictKind.ID]
    /// The positions of the framework's metrics that answer it.
    package let metrics: [Int]
    /// The titles of the instruments whose published ratings answer it.
    package let publishedRatings: [String]
    /// The line of the framework that it was read from.
    package let origin: Origin
  }
}

extension PlanMap.StatePriority: Distinct {
  static let keys = NameIndex(of: Self.self, (.unread, FirstUses()))

  /// An entry of `state-priorities` in `plan.yml`; a code of a measure is in one of them only.
  init(_ s: inout some ShapeVisitor, _ context: (plan: PlanContext, codes: FirstUses)) {
    number = s.required("number", .whole(1...10), "1 to 10")
    title = s.required("title", .text, "what the state calls it")
    measures =
      s.needed(
        "measures",
        .distinct(PlanMap.Measure.self, context.plan, context.codes),
        "what the law requires to be measured"
      ) ?? []
    citations = s.needed("sources", .citations(context.plan.bibliography), "citations") ?? []
  }

  func distinctions(in _: (plan: PlanContext, codes: FirstUses)) -> [String] {
    number == WholeKind.standIn ? [] : ["\(number)"]
  }
}

extension PlanMap.Measure: Distinct {
  static let keys = NameIndex(of: Self.self, .unread)

  /// An entry of `measures` of a state priority.
  init(_ m: inout some ShapeVisitor, _ context: PlanContext) {
    code = m.required("code", .looseText, "the short code that county offices use, such as `5E`")
    text = m.required("text", .text, "what is measured")
    provenance = m.required("from", .text, "where a district finds the number")
    let kindsKey = m.key("kinds")
    let kinds = m.optional(
      kindsKey,
      .places(of: context.kind),
      shown: "all",
      "the kinds of district that it applies to"
    )
    self.kinds =
      kinds == nil
      ? context.kind.names.names.map { DistrictKind.ID($0) } : context.kinds(kinds)
    metrics =
      m.optional(
        "metrics",
        .places(of: context.metric),
        "the metrics of the framework that answer it"
      )?.positions ?? []
    publishedRatings =
      m.optional(
        "published-ratings",
        .texts(),
        "the titles of the instruments whose published ratings answer it, as the assessment has them",
        hint: "Titles of instruments."
      ) ?? []
    origin = m.origin
  }

  func distinctions(in _: PlanContext) -> [String] { code.isEmpty ? [] : [code] }
}
