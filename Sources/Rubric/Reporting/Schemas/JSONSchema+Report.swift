extension JSONSchema {
  /// The JSON report; every key is always there, absent values are null.
  static func report(_ framework: Framework) -> JSONSchema {
    .object(
      [.required("schema", .constant("rubric/report/1"))] + source + [
        .required(
          "indices",
          .object([
            .required("practice", .object(score(framework))),
            .required("policy", .object(score(framework))),
          ])
        ),
        .required("domains", .list(domain(framework))),
        .required("metrics", .list(metric(framework))),
        .required("priorities", .list(priority)),
        .required(
          "findings",
          .list(
            .object([
              .required("id", .choice(Finding.Kind.allCases.map(\.rawValue))),
              .required("about", .text()), .required("text", .text()),
            ])
          )
        ),
      ] + inputs
    )
  }

  /// The framework, the district and the cycle, as every result of one district has them.
  static let source: [Property] = [
    .required(
      "framework",
      .object([
        .required("id", .text()), .required("version", .whole(1...9_999)),
        .required("digest", digest),
        .required("aggregation", .choice(Aggregation.allCases.map(\.rawValue))),
      ])
    ),
    .required(
      "district",
      .object([
        .required("name", .text()), .required("cds", .optional(.text(pattern: "^[0-9]{14}$"))),
        .required("kind", .text()), .required("enrollment", .optional(.number())),
        .required("low-income", .optional(.number(0...100))),
        .required(
          "charter-schools",
          .optional(charterSchools),
          "Whether enrollment and low-income count the students of charter schools."
        ),
        .required("invented", .flag),
      ])
    ),
    .required("cycle", schoolYear),
  ]

  /// The files that a result rests on.
  static let inputs: [Property] = [
    .required(
      "inputs",
      .list(.object([.required("name", .text()), .required("sha256", digest)]))
    ),
    .required(
      "imported",
      .list(
        .object([
          .required("id", name), .required("map", name), .required("file", .text()),
          .required("sha256", .optional(digest)),
        ])
      ),
      "The published files that ratings and figures were imported from."
    ),
  ]

  static let digest = JSONSchema.text(pattern: "^[0-9a-f]{64}$")
  private static let orNothing = JSONSchema.optional(.number())
  private static let share = JSONSchema.optional(.number(0...1))

  private static func score(_ framework: Framework) -> [Property] {
    [
      .required("score", .optional(level(framework)), "Null where too little is rated."),
      .required("coverage", share),
      .required(
        "bounds",
        .optional(
          .object([.required("low", level(framework)), .required("high", level(framework))])
        ),
        "With every missing rating at the lowest level, and at the highest."
      ),
    ]
  }

  private static func domain(_ framework: Framework) -> JSONSchema {
    let indicator = JSONSchema.object([
      .required("id", name), .required("state", .choice(["rated", "not-applicable", "not-rated"])),
      .required("level", .optional(level(framework))), .required("from", .optional(name)),
      .required("weight", .above(0)),
      .required(
        "reference",
        .optional(level(framework)),
        "The reference level (\(Reference.reading))."
      ),
      .required("gap", orNothing),
    ])
    return .object(
      [.required("id", name), .required("kind", .choice(Domain.Kind.allCases.map(\.rawValue)))]
        + score(framework) + [
          .required("gap", orNothing), .required("standing", orNothing, "In residual SD."),
          .required("quadrant", .choice(Quadrant.allCases.map(\.rawValue))),
          .required("indicators", .list(indicator)),
        ]
    )
  }

  private static func metric(_ framework: Framework) -> JSONSchema {
    .object([
      .required("id", name), .required("unit", .text()),
      .required(
        "reference",
        .optional(
          .object([
            .required("year", schoolYear), .required("low", .number()),
            .required("median", .number()), .required("high", .number()),
            .required("districts", .whole(3...10_000)),
          ])
        ),
        "The districts studied: context, not a target."
      ),
      .required(
        "groups",
        .list(
          .object([
            .required("group", groups(framework)), .required("year", .optional(schoolYear)),
            .required("state", .choice(["valued", "suppressed", "missing"])),
            .required("value", orNothing),
            .required("n", .optional(.whole(framework.rules.hiddenUnder...100_000_000))),
            .required("from", .optional(name)),
            .required("level", .optional(level(framework))), .required("standing", orNothing),
          ])
        )
      ),
      .required(
        "no-standing",
        .optional(
          .object([
            .required("n", .whole(0...100_000_000)), .required("expected", .above(0)),
            .required("text", .text()),
          ])
        ),
        "Why all students have no standing, where far fewer are counted than enrollment leads one to expect."
      ),
    ])
  }

  private static let priority = JSONSchema.object([
    .required("kind", .choice(Domain.Kind.allCases.map(\.rawValue))),
    .required("rank", .whole(1...10_000)), .required("indicator", name), .required("domain", name),
    .required("weight", .above(0)), .required("gap", .above(0)), .required("shortfall", share),
    .required("priority", .above(0)), .required("gain", orNothing),
  ])

  /// The list that `rubric check --format json` prints.
  static let problems: JSONSchema = {
    let place: [Property] = [
      .required("file", .text()), .required("line", .whole(1...100_000_000)),
      .required("column", .whole(1...100_000_000)),
    ]
    return .list(
      .object(
        place + [
          .required("severity", .choice(["error", "warning"])),
          .required("id", .choice(Diagnostic.ID.allCases.map(\.rawValue))),
          .required("message", .text()),
          .required("notes", .list(.object(place + [.required("message", .text())]))),
        ]
      )
    )
  }()

  /// What answers a line of a stream that is refused.
  static let failure = JSONSchema.object([
    .required("schema", .constant("rubric/failure/1")),
    .required("line", .whole(1...1_000_000_000_000), "Of the stream, counted from 1."),
    .required("problems", problems),
  ])
}
