extension PlanMap: Shaped {
  static let keys = NameIndex(of: Self.self, .unread)

  /// `plan.yml` itself.
  init(_ p: inout some ShapeVisitor, _ context: PlanContext) {
    framework = context.framework
    _ = p.needed("framework", .framework(context.framework?.id), "the framework's id")
    template =
      p.needed("template", .mapping(Template.self, context), "the template as a whole")
      ?? .unread
    headings =
      p.needed("headings", .entries(Wording.self), "the template's headings, one for each id")
      ?? [:]
    tables =
      p.needed("tables", .entries(Columns.self), "the template's tables, one for each id") ?? [:]
    blanks =
      p.needed(
        "blanks",
        .entries(BlankText.self),
        "what people must fill in, shown as `[to complete: …]`; one for each id"
      ) ?? [:]
    goalTypes =
      p.needed(
        "goal-types",
        .entries(GoalType.self),
        "the template's types of goal, one for each id"
      ) ?? [:]
    statePriorities =
      p.needed(
        "state-priorities",
        .distinct(StatePriority.self, (context, FirstUses())),
        "the state's priorities, with what the law requires to be measured"
      ) ?? []
    themes = p.goals(of: statePriorities, context)
    rules =
      p.needed(
        "rules",
        .mapping(Rules.self, ()),
        "the numbers that determine goals, rows and targets"
      ) ?? .unread
    steps =
      p.needed(
        "steps",
        .distinct(Step.self, context),
        "the state's smallest improvement of a metric, at most one for a kind of district"
      ) ?? []
    let groups = p.optional(
      "groups",
      .places(of: context.group),
      "student groups that get rows if they lag"
    )
    self.groups = context.groups(groups)
    let unduplicatedKey = p.key("unduplicated")
    let unduplicated = p.optional(
      unduplicatedKey,
      .places(of: context.group),
      "the ones whose funding the plan must account for"
    )
    self.unduplicated = context.groups(unduplicated)
    // A group that is misspelled in one list is not a second fault in the other.
    if let groups, groups.isWhole,
      let stray = unduplicated?.positions.first(where: { !groups.positions.contains($0) })
    {
      let name = context.group.names.names[stray]
      p.report(.planMap, at: unduplicatedKey, "'\(name)' must be listed under 'groups' too")
    }
    partners =
      p.needed(
        "partners",
        .named(PartnerGroup.self, context),
        "the partners with whom the plan is discussed"
      )?.items ?? []
    requiredActions =
      p.needed(
        "required-actions",
        .named(RequiredAction.self, context),
        "what the plan must contain under certain conditions"
      )?.items ?? []
  }
}

extension ShapeVisitor {
  /// Whether something was read on one of the state's own pages, which must always be said.
  mutating func isConfirmed() -> Bool {
    needed(
      "confirmed",
      .flag,
      "whether it was read on one of the state's own pages",
      hint: "Whether it was read on one of the state's own pages."
    ) ?? false
  }
}
