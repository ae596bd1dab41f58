extension JSONSchema {
  /// A file in `imports`.
  static func importFile(_ framework: Framework) -> JSONSchema {
    let sources = framework.sources.map(\.id.description)
    let marks = JSONSchema.object([
      .optional("absent", .list(looseText)), .optional("suppressed", .list(looseText)),
      .optional("not-applicable", .names(looseText), "A mark, and the reason that it stands for."),
    ])
    let year = JSONSchema.any([
      schoolYear,
      .object([
        .required("column", looseText),
        .required("reads", .choice(SchoolYear.PublishedForm.allCases.map(\.rawValue))),
      ]),
    ])
    return .object([
      .required("import", name), .required("framework", .constant(framework.id.description)),
      .required("title", .text()),
      .required(
        "sources",
        .list(
          .object([.required("source", .choice(sources)), .required("where", .text())]),
          atLeast: 1
        )
      ),
      .optional("also-called", .names(.list(looseText)), "Other names of a column."),
      .optional("marks", marks),
      .optional("rows", conditions, "What must hold for a row to count."),
      .required("district", district(framework)),
      .optional("year", year, "Which school year a row speaks of."),
      .optional("ratings", ratings),
      .optional("values", .list(values(framework))),
    ])
  }

  private static let conditions = JSONSchema.list(
    .object([
      .required("column", looseText), .required("is", .list(looseText, atLeast: 1)),
      .optional("if-there", .byHand(.flag), "A file without the column meets the condition."),
    ])
  )

  private static let count = JSONSchema.any([
    .text(),
    .object([
      .required("column", looseText), .optional("where", conditions), .optional("scale", scale),
    ]),
  ])

  private static let scale = JSONSchema.byHand(.above(0))

  private static func district(_ framework: Framework) -> JSONSchema {
    let part = JSONSchema.object([
      .required("column", looseText), .required("digits", .byHand(.whole(1...14))),
    ])
    let kind = JSONSchema.object([
      .required("column", looseText), .required("codes", .names(kinds(framework))),
      .optional(
        "others",
        .names(looseText),
        "Codes that are no kind of district, and what they are."
      ),
    ])
    let share = JSONSchema.any([
      .text(),
      .object([
        .optional("column", looseText), .optional("where", conditions), .optional("scale", scale),
        .optional("part", count), .optional("whole", count),
      ]),
    ])
    return .object([
      .required("code", .any([.text(), .list(part, atLeast: 1)]), "The CDS code, or its parts."),
      .optional("name", looseText), .optional("kind", kind), .optional("enrollment", count),
      .optional("low-income", share),
      .optional(
        "charter-schools",
        charterSchools,
        "Whether enrollment and low-income count the students of charter schools."
      ),
    ])
  }

  private static let ratings = JSONSchema.object([
    .required("crosswalk", name), .required("instrument", name),
    .optional("columns", .names(looseText), "Where an item's column is not called as the item."),
    .optional("item", looseText), .optional("level", looseText), .optional("date", looseText),
    .optional(
      "date-reads",
      .choice(CalendarDate.PublishedForm.allCases.map(\.rawValue))
    ),
  ])

  private static func values(_ framework: Framework) -> JSONSchema {
    func choice(_ names: [String]) -> JSONSchema {
      .any([
        .choice(names),
        .object([
          .required("column", looseText), .required("codes", .names(.choice(names))),
          .optional("ignore", .list(looseText)),
        ]),
      ])
    }
    return .object([
      .required("metric", choice(framework.metrics.map(\.id.description))),
      .required("group", choice(framework.groups.map(\.id.description))),
      .required("value", looseText), .optional("n", looseText), .optional("scale", scale),
      .optional("where", conditions), .optional("suppressed-where", conditions),
    ])
  }
}
