extension JSONSchema {
  /// An assessment; names and levels are those of the framework, with their descriptors as help.
  static func assessment(_ framework: Framework) -> JSONSchema {
    .object(
      [
        .required("assessment", .constant(framework.id.description), "The framework it answers."),
        .optional("version", .byHand(.whole(1...framework.version)), "The framework's version."),
        .optional(
          "imported",
          .list(
            .object([
              .required("id", name), .required("map", name), .required("file", looseText),
              .optional("sha256", digest),
            ])
          ),
          "The published files that ratings and figures were imported from."
        ),
      ] + content(framework)
    )
  }

  /// What an assessment and a worked district have in common.
  static func content(_ framework: Framework) -> [Property] {
    [
      .required("district", district(framework)),
      .required("cycle", schoolYear, "The school year that the ratings speak for."),
      .optional("ratings", ratings(framework)),
      .optional("published-ratings", publishedRatings(framework)),
      .optional("metrics", values(framework)),
    ]
  }

  static func level(_ framework: Framework) -> JSONSchema {
    .number(framework.scale.lowest...framework.scale.highest)
  }

  /// A level as a person writes it.
  static func writtenLevel(_ framework: Framework) -> JSONSchema { .byHand(level(framework)) }

  static func kinds(_ framework: Framework) -> JSONSchema {
    .choice(framework.districtKinds.map(\.id.description))
  }

  static let charterSchools = JSONSchema.choice(CharterSchools.allCases.map(\.rawValue))

  static func groups(_ framework: Framework) -> JSONSchema {
    .choice(framework.groups.map(\.id.description))
  }

  private static func district(_ framework: Framework) -> JSONSchema {
    .object([
      .required("name", looseText),
      .optional("cds", cdsCode, "14 digits in quotes."),
      .required("kind", kinds(framework)),
      .optional("enrollment", .byHand(.whole(0...100_000_000)), "Students."),
      .optional(
        "low-income",
        .byHand(.number(0...100)),
        "Percent of students from low-income families."
      ),
      .optional(
        "charter-schools",
        charterSchools,
        "Whether enrollment and low-income count the students of charter schools."
      ),
      .optional("invented", .byHand(.flag)),
    ])
  }

  private static func ratings(_ framework: Framework) -> JSONSchema {
    let rating = JSONSchema.any([
      writtenLevel(framework),
      .object([
        .optional("level", writtenLevel(framework)),
        .filled(
          "not-applicable",
          .any([.text(pattern: "^(?!(true|yes|on|false|no|off)$)."), .number()]),
          "Why it does not apply, in words."
        ),
        .optional("confidence", .choice(Rating.Confidence.allCases.map(\.rawValue))),
        .optional("date", .text(pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$")),
        .optional("evidence", .list(.optional(looseText))),
        .optional("note", looseText), .optional("from", name, "A file of 'imported'."),
      ]),
    ])
    return .object(
      framework.domains.map { domain in
        .optional(
          domain.id.description,
          .object(
            domain.indicators.map { .optional($0.id.description, rating, help(of: $0)) }
          ),
          domain.title
        )
      }
    )
  }

  /// The statement and the levels, which an editor shows beside the key.
  private static func help(of indicator: Indicator) -> String {
    let levels = indicator.descriptors.enumerated().map { "\($0 + 1): \($1)" }
    return ([indicator.statement] + levels).joined(separator: "\n")
  }

  private static func publishedRatings(_ framework: Framework) -> JSONSchema {
    .list(
      .object([
        .required("instrument", looseText), .required("items", .byHand(.whole(1...1_000))),
        .required("lowest", writtenLevel(framework)), .required("highest", writtenLevel(framework)),
      ])
    )
  }

  /// A number of students, or the least that it is.
  private static let count = JSONSchema.any([
    .whole(0...100_000_000),
    .text(pattern: "^([+-]?[0-9]+([.][0-9]+)?|[0-9]{1,9}[+]|<[0-9]{1,9})$"),
  ])

  private static func values(_ framework: Framework) -> JSONSchema {
    .object(
      framework.metrics.map { metric in
        .optional(
          metric.id.description,
          .list(
            .object([
              .required("group", groups(framework)),
              .optional("value", .byHand(.number(metric.range)), "In \(metric.unit.rawValue)."),
              .optional(
                "n",
                count,
                "How many it rests on; 30+ or <30 where the number is withheld."
              ),
              .required("year", schoolYear),
              .optional("suppressed", .byHand(.flag)),
              .optional("numerator", .byHand(.whole(0...100_000_000))),
              .optional("note", looseText), .optional("from", name, "A file of 'imported'."),
            ])
          ),
          metric.title
        )
      }
    )
  }
}
