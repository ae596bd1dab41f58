extension PlanMap {
  /// The template's types of goal.
  package enum GoalKind: String, Sendable, Hashable, CaseIterable {
    /// Narrow and time-bound.
    case focus
    /// A wide set of metrics.
    case broad
    /// Keeps what has been achieved.
    case maintenance
    /// For schools with dedicated funding for it.
    case equityMultiplier = "equity-multiplier"
  }

  /// One of the template's types of goal.
  package struct GoalType: Sendable, Hashable {
    /// The type.
    package let id: GoalKind
    /// What the template calls it.
    package let title: String
    /// Why a goal is of this type, as a clause.
    package let why: String
    /// Whether it was read on one of the state's own pages.
    package let isConfirmed: Bool
  }
}

extension PlanMap.GoalType: PlanEntry {
  static let keys = NameIndex(of: Self.self, ())

  /// An entry of `goal-types` in `plan.yml`.
  init(_ g: inout some ShapeVisitor, _: Void) {
    id = g.required("id", .choice(), "which type")
    title = g.needed("title", .text, "as the template has it") ?? ""
    why = g.needed("why", .text, "a clause that follows \"because\"") ?? ""
    isConfirmed = g.isConfirmed()
  }
}
