extension PlanMap {
  /// The numbers that determine goals, rows and targets.
  package struct Rules: Sendable, Hashable {
    /// How many first priorities of each kind are grouped into goals.
    package let priorityCounts: [Domain.Kind: Int]
    /// How many smallest steps a target is better than the baseline.
    package let targetSteps: Double
    /// For a group that lags, a target closes its distance to all students divided by this, if that is more.
    package let distanceParts: Double
    /// How many smallest steps behind all students a group must be to count as lagging.
    package let lagSteps: Double

    /// What replaces faulty rules, for which the map is refused.
    static let unread = Rules(priorityCounts: [:], targetSteps: 0, distanceParts: 1, lagSteps: 0)
  }

  /// The smallest change of a metric that the state calls an improvement.
  package struct Step: Sendable, Hashable {
    /// The metric's position in the framework.
    package let metric: Int
    /// The kinds of district that it applies to.
    package let kinds: [DistrictKind.ID]
    /// In the metric's unit, above 0.
    package let size: Double
    /// Whether it was read on one of the state's own pages.
    package let isConfirmed: Bool
    /// What a reader must know before using it.
    package let note: String?
    /// Where it is published.
    package let citations: [Citation]
    /// The line of the framework that it was read from.
    package let origin: Origin
  }
}

extension PlanMap.Rules: Shaped {
  static let keys = NameIndex(of: Self.self, ())

  /// `rules` in `plan.yml`.
  init(_ r: inout some ShapeVisitor, _: Void) {
    priorityCounts = [
      .practice: r.required(
        "practices",
        .whole(0...1_000),
        "how many of the first priorities among practices are grouped into goals"
      ),
      .policyArea: r.required("policy-areas", .whole(0...1_000), "and how many among policy areas"),
    ]
    targetSteps = r.required(
      "target-steps",
      .number(0...100),
      "how many times the state's smallest step a target improves on the baseline"
    )
    distanceParts = r.required(
      "distance-parts",
      .number(1...100),
      "or, for a group that lags, its distance from all students divided by this number, if that is more"
    )
    lagSteps = r.required(
      "lag-steps",
      .number(0...1_000),
      "how many times the state's smallest step a group must trail all students by, to count as lagging"
    )
  }
}

extension PlanMap.Step: Distinct {
  static let keys = NameIndex(of: Self.self, .unread)

  /// An entry of `steps` in `plan.yml`.
  init(_ s: inout some ShapeVisitor, _ context: PlanContext) {
    metric = s.required("metric", context.metric, "a metric's id")
    kinds = context.kinds(
      s.needed("kinds", .places(of: context.kind, atLeast: 1), "the kinds of district")
    )
    size = s.required(
      "step",
      .number(0.001...1_000),
      "the smallest improvement, in the metric's unit",
      hint: "In the metric's unit."
    )
    isConfirmed = s.isConfirmed()
    note = s.optional("note", .looseText, "what a reader must know before using it")
    citations = s.needed("sources", .citations(context.bibliography), "citations") ?? []
    origin = s.origin
  }

  func distinctions(in context: PlanContext) -> [String] {
    guard metric != PlaceKind.standIn, size != NumberKind.standIn else { return [] }
    return kinds.map { "\(context.metric.names.names[metric]) for \($0)" }
  }
}
