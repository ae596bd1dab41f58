extension PlanMap {
  /// A group that the plan must be discussed with, and what to ask it.
  package struct PartnerGroup: Sendable, Hashable {
    /// The group's name in the map.
    package let id: Identifier<PartnerGroup>
    /// What the group is called.
    package let title: String
    /// Whether the duty to ask it was read on one of the state's own pages.
    package let isConfirmed: Bool
    /// The positions of the domains that it knows best.
    package let domains: [Int]
    /// The positions of the metrics that it can explain.
    package let metrics: [Int]
    /// What to ask about a rating.
    package let onRatings: String
    /// What to ask about a result.
    package let onResults: String
  }
}

extension PlanMap.PartnerGroup: Named, Shaped {
  static let keys = NameIndex(of: Self.self, .unread)

  /// An entry of `partners` in `plan.yml`.
  init(_ p: inout some ShapeVisitor, _ context: PlanContext) {
    id = p.required("id", .ownName(), "its id")
    title = p.required("title", .text, "what the group is called")
    isConfirmed = p.isConfirmed()
    domains =
      p.optional("domains", .places(of: context.domain), "the domains that it knows best")?
      .positions ?? []
    metrics =
      p.optional("metrics", .places(of: context.metric), "the metrics that it can explain")?
      .positions ?? []
    onRatings = p.required("on-ratings", .text, "what to ask it about a rating")
    onResults = p.required("on-results", .text, "what to ask it about a result")
  }
}
