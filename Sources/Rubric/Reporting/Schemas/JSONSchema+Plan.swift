extension JSONSchema {
  private static let isConfirmed = Property.required(
    "confirmed",
    .byHand(.flag),
    "Whether it was read on a page of the state's own."
  )

  private static func ids<Key: CaseIterable & RawRepresentable<String>>(
    _ keys: Key.Type
  ) -> Property {
    .required("id", .choice(keys.allCases.map(\.rawValue)))
  }

  private static func metricNames(_ framework: Framework) -> JSONSchema {
    .choice(framework.metrics.map(\.id.description))
  }

  private static func domainNames(_ framework: Framework) -> JSONSchema {
    .choice(framework.domains.map(\.id.description))
  }

  /// `plan.yml`.
  static func planFile(_ framework: Framework) -> JSONSchema {
    let heading = [ids(PlanMap.Heading.self), .required("text", .text()), isConfirmed]
    let table = [
      ids(PlanMap.Table.self), .required("columns", .list(.text(), atLeast: 1)), isConfirmed,
    ]
    let goalType = [
      ids(PlanMap.GoalKind.self), .required("title", .text()), .required("why", .text()),
      isConfirmed,
    ]
    let whole = JSONSchema.byHand(.whole(0...1_000))
    let rules: [Property] = [
      .required("practices", whole), .required("policy-areas", whole),
      .required("target-steps", .byHand(.number(0...100))),
      .required("distance-parts", .byHand(.number(1...100))),
      .required("lag-steps", .byHand(.number(0...1_000))),
    ]
    return .object([
      .required("framework", .constant(framework.id.description)),
      .required("template", template(framework)),
      .required("headings", .list(.object(heading), atLeast: 1)),
      .required("tables", .list(.object(table), atLeast: 1)),
      .required(
        "blanks",
        .list(.object([ids(PlanMap.Blank.self), .required("text", .text())]), atLeast: 1)
      ),
      .required("goal-types", .list(.object(goalType), atLeast: 1)),
      .required("state-priorities", .list(statePriority(framework), atLeast: 1)),
      .required("goals", .list(theme(framework), atLeast: 1)),
      .required("rules", .object(rules)),
      .required("steps", .list(step(framework), atLeast: 1)),
      .optional("groups", .list(groups(framework))),
      .optional("unduplicated", .list(groups(framework))),
      .required("partners", .list(partner(framework), atLeast: 1)),
      .required("required-actions", .list(requiredAction(framework), atLeast: 1)),
    ])
  }

  private static func template(_ framework: Framework) -> JSONSchema {
    let year = JSONSchema.object([.required("plan", schoolYear), .required("data", schoolYear)])
    return .object([
      .required("title", .text()), .required("cycle", .text()),
      .required("years", .list(year, atLeast: 1)), isConfirmed,
      .required("sources", citations(framework)),
    ])
  }

  private static func statePriority(_ framework: Framework) -> JSONSchema {
    let measure = JSONSchema.object([
      .required("code", looseText), .required("text", .text()), .required("from", .text()),
      .optional("kinds", .list(kinds(framework))),
      .optional("metrics", .list(metricNames(framework))),
      .optional("published-ratings", .list(.text()), "Titles of instruments."),
    ])
    return .object([
      .required("number", .byHand(.whole(1...10))), .required("title", .text()),
      .required("measures", .list(measure, atLeast: 1)),
      .required("sources", citations(framework)),
    ])
  }

  private static func theme(_ framework: Framework) -> JSONSchema {
    .object([
      .required("id", name), .required("title", .text()), .required("description", .text()),
      .optional("state-priorities", .list(.byHand(.whole(1...10)))),
      .optional("domains", .list(domainNames(framework))),
    ])
  }

  private static func step(_ framework: Framework) -> JSONSchema {
    .object([
      .required("metric", metricNames(framework)),
      .required("kinds", .list(kinds(framework), atLeast: 1)),
      .required("step", .byHand(.number(0.001...1_000)), "In the metric's unit."), isConfirmed,
      .optional("note", looseText), .required("sources", citations(framework)),
    ])
  }

  private static func partner(_ framework: Framework) -> JSONSchema {
    .object([
      .required("id", name), .required("title", .text()), isConfirmed,
      .optional("domains", .list(domainNames(framework))),
      .optional("metrics", .list(metricNames(framework))),
      .required("on-ratings", .text()), .required("on-results", .text()),
    ])
  }

  private static func requiredAction(_ framework: Framework) -> JSONSchema {
    .object([
      .required("id", name), .required("title", .text()), .required("trigger", .text()),
      .required("needed", .text()), .optional("group", groups(framework)),
      .optional("metrics", .list(metricNames(framework), atLeast: 1)),
      .optional("from", .byHand(.whole(1...1_000_000))), isConfirmed,
      .required("sources", citations(framework)),
    ])
  }
}
