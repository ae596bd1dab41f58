extension JSONSchema {
  private static let orNothing = JSONSchema.optional(.number())
  private static let count = JSONSchema.whole(0...1_000_000)
  private static let numbers = JSONSchema.list(.text(pattern: "^[0-9]+[.][0-9]+[a-z.0-9]*$"))
  private static let paths = JSONSchema.list(.text(pattern: "^[a-z0-9-]+/[a-z0-9-]+$"))

  /// Planning notes as JSON; every key is always there, absent values are null.
  static func planNotes(_ framework: Framework) -> JSONSchema {
    let citation = JSONSchema.object([
      .required("source", .choice(framework.sources.map(\.id.description))),
      .required("where", .text()),
    ])
    let ground = JSONSchema.object([
      .required("part", .text()), .required("sentence", .text()),
      .required("figures", .list(.text())), .required("lines", .list(.text())),
      .required("sources", .list(citation)),
    ])
    return .object(
      [.required("schema", .constant("rubric/plan-notes/1"))] + source + [
        .required(
          "template",
          .object([.required("title", .text()), .required("cycle", .text())])
        ),
        .required(
          "plan",
          .object([
            .required("year", schoolYear), .required("data", schoolYear),
            .required("chosen-by", .choice(["given", "newest-data", "cycle"])),
          ])
        ),
        .required(
          "years-outside",
          .object([
            .required(
              "inputs-end",
              .optional(schoolYear),
              "The newest year of the inputs, where the cycle's data begin later."
            ),
            .required("left-out", .list(schoolYear), "Later than the cycle's data, and in no row."),
            .required(
              "only-new",
              .list(schoolYear),
              "Later than the cycle's data, and only the baseline of rows that are new to the plan."
            ),
          ])
        ),
        .required("lowest-status", .list(lowest(framework))),
        .required("goals", .list(goal(framework))),
        .required(
          "questions",
          .list(
            .object([
              .required("partner", name), .required("indicators", paths),
              .required("metrics", numbers),
            ])
          )
        ),
        .required(
          "needs",
          .list(
            .object([
              .required("goal", count), .required("actions", count), .required("metrics", numbers),
            ])
          )
        ),
        .required("required-actions", .list(duty(framework))),
        .required(
          "measures",
          .list(
            .object([
              .required("code", .text()), .required("metrics", numbers),
              .required("published-ratings", .flag),
            ])
          )
        ),
        .required("grounds", .list(ground)),
      ] + inputs
    )
  }

  private static func people(_ framework: Framework) -> JSONSchema {
    .optional(.whole(framework.rules.hiddenUnder...100_000_000))
  }

  private static func lowest(_ framework: Framework) -> JSONSchema {
    .object([
      .required("metric", name),
      .required(
        "groups",
        .list(
          .object([
            .required("group", groups(framework)), .required("year", schoolYear),
            .required("value", .number()), .required("level", level(framework)),
          ])
        )
      ),
    ])
  }

  private static func goal(_ framework: Framework) -> JSONSchema {
    let priority = JSONSchema.object([
      .required("kind", .choice(Domain.Kind.allCases.map(\.rawValue))),
      .required("rank", .whole(1...10_000)), .required("indicator", name),
      .required("domain", name), .required("level", level(framework)),
      .required("reference", level(framework), "This project's reading."),
      .required("gap", .above(0)), .required("shortfall", .optional(.number(0...1))),
      .required("priority", .above(0)),
    ])
    return .object([
      .required("number", .whole(1...1_000)), .required("id", name),
      .required("description", .text()),
      .required(
        "type",
        .optional(.choice(PlanMap.GoalKind.allCases.map(\.rawValue))),
        "null where no metric has a level, so that nothing can be suggested."
      ),
      .required("state-priorities", .list(.whole(1...10))),
      .required("priorities", .list(priority)), .required("tied-outside", paths),
      .required("unrated", paths), .required("metrics", .list(row(framework))),
    ])
  }

  private static func row(_ framework: Framework) -> JSONSchema {
    let cell = JSONSchema.object([
      .required(
        "state",
        .choice([
          "valued", "suppressed", "missing", "before-cycle", "not-yet", "before-baseline",
        ])
      ),
      .required("year", .optional(schoolYear)), .required("value", orNothing),
      .required("n", people(framework)),
    ])
    let target = JSONSchema.object([
      .required("state", .choice(["for-discussion", "no-step", "no-figure", "too-few"])),
      .required("value", orNothing), .required("start", orNothing), .required("step", orNothing),
      .required("steps", orNothing), .required("distance", orNothing),
      .required("way", orNothing), .required("limit", .optional(.text())),
    ])
    return .object([
      .required("number", .text()), .required("metric", name),
      .required("group", groups(framework)), .required("unit", .text()), .required("new", .flag),
      .required("baseline", cell), .required("outcomes", .list(cell)),
      .required(
        "difference",
        .optional(.object([.required("value", .number()), .required("year", schoolYear)]))
      ),
      .required("target", target, "For discussion."),
      .required("to-go", orNothing, "From the newest figure to the target, as both are printed."),
    ])
  }

  private static func duty(_ framework: Framework) -> JSONSchema {
    .object([
      .required("id", name),
      .required("state", .choice(["applies", "does-not-apply", "unknown"])),
      .required("metric", .optional(name), "Whose number of students decides."),
      .required("n", people(framework)), .required("year", .optional(schoolYear)),
    ])
  }
}
