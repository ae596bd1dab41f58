extension JSONSchema {
  private static let basis = JSONSchema.choice(Basis.allCases.map(\.rawValue))
  private static let texts = JSONSchema.list(.text())

  static func citations(_ framework: Framework) -> JSONSchema {
    .list(
      .object([
        .required("source", .choice(framework.sources.map(\.id.description))),
        .required("where", .text(), "One of the source's headings."),
      ]),
      atLeast: 1
    )
  }

  /// One text for each level of the scale.
  private static func levels(_ framework: Framework) -> JSONSchema {
    .object(framework.scale.levels.map { .required("\($0.number)", .text(), $0.title) })
  }

  private static func kindList(_ framework: Framework) -> JSONSchema {
    .list(kinds(framework), atLeast: 1)
  }

  /// Grades and spans of them, such as `[3-8, 11]`.
  private static let grades = JSONSchema.list(
    .any([.whole(1...12), .text(pattern: "^(K|[1-9]|1[0-2])(-([1-9]|1[0-2]))?$")]),
    atLeast: 1
  )

  /// `framework.yml`.
  static func frameworkFile(_ framework: Framework) -> JSONSchema {
    .object([
      .required("framework", name), .required("version", .byHand(.whole(1...9_999))),
      .required("title", .text()),
      .required(
        "scale",
        .object([
          .required("title", .text()), .required("basis", basis),
          .required("sources", citations(framework)), .required("levels", .names(.text())),
        ])
      ),
      .optional("aggregation", .choice(Aggregation.allCases.map(\.rawValue))),
      .optional("score-from", .byHand(.number(0...1)), "Share of weight that must be rated."),
      .optional("high-from", writtenLevel(framework)),
      .optional("shortfall-below", writtenLevel(framework)),
      .optional("disparity-from", .byHand(.number(0...framework.scale.highest))),
      .optional("evidence-from", writtenLevel(framework)),
      .optional("even-from", .byHand(.whole(2...1_000))),
      .optional(
        "standing-from",
        .byHand(.number(0...1)),
        "Share of the students expected that must be behind a value before it has a standing."
      ),
      .required(
        "district-kinds",
        .list(
          .object([
            .required("id", name), .required("title", .text()), .optional("grades", grades),
          ]),
          atLeast: 1
        )
      ),
      .optional("practices", texts, "Files in order, without '.yml'."),
      .optional("policy-areas", texts),
      .required(
        "sources",
        .list(
          .object([
            .required("id", name), .required("title", .text()), .required("author", .text()),
            .optional("year", looseText), .optional("address", .text()),
            .required("headings", .list(.text(), atLeast: 1)),
          ]),
          atLeast: 1
        )
      ),
    ])
  }

  /// A file in `practices` or `policy-areas`.
  static func domainFile(_ framework: Framework, _ kind: Domain.Kind) -> JSONSchema {
    let indicator = JSONSchema.object([
      .required("id", name), .required("title", .text()), .required("statement", .text()),
      .required("basis", basis), .optional("weight", .byHand(.above(0))),
      .required("look-for", .list(.text(), atLeast: 1)),
      .required("levels", levels(framework), "In \(Indicator.descriptorBasis.owner) own words."),
      .optional("metrics", .list(.choice(framework.metrics.map(\.id.description)))),
      .required("sources", citations(framework)),
    ])
    let recommendations = Property.required(
      "recommendations",
      .object([
        .optional("federal", texts), .optional("state", texts), .optional("district", texts),
      ])
    )
    return .object(
      [
        .required(kind.rawValue, name), .required("number", .byHand(.whole(1...99))),
        .required("title", .text()), .required("summary", .text()),
        .optional("weight", .byHand(.above(0))),
        .optional("state-priorities", .list(.byHand(.whole(1...10)))),
        .required("sources", citations(framework)),
        .required("indicators", .list(indicator, atLeast: 1)),
      ] + (kind == .policyArea ? [recommendations] : [])
    )
  }

  /// `metrics.yml`.
  static func metricsFile(_ framework: Framework) -> JSONSchema {
    let group = JSONSchema.object([
      .required("id", name), .required("title", .text()), .optional("family", .text()),
      .optional("marked-under", .byHand(.whole(0...1_000))),
    ])
    let metric = JSONSchema.object([
      .required("id", name), .required("title", .text()), .required("measure", .text()),
      .required("unit", .choice(Metric.ValueUnit.allCases.map(\.rawValue))),
      .required("range", .list(.byHand(.number()), atLeast: 2)),
      .required("better", .choice(Metric.Direction.allCases.map(\.rawValue))),
      .required("kinds", kindList(framework)),
      .optional("grades", grades, "The grades whose students are behind a value."),
      .optional("charter-schools", charterSchools, "Whether a value counts charter schools."),
      .optional("same-as-dashboard", .byHand(.flag)),
      .optional("newest-year", schoolYear), .optional("state-priority", .byHand(.whole(1...10))),
      .optional("measure-code", looseText),
      .optional("smallest-n", .byHand(.whole(framework.rules.hiddenUnder...1_000))),
      .optional(
        "cut-scores",
        .list(
          .object([
            .required("kinds", kindList(framework)), .required("begins", .list(.byHand(.number()))),
            .optional("confirmed", .byHand(.flag)),
          ])
        )
      ),
      .optional("note", .text()), .required("basis", basis),
      .required("sources", citations(framework)),
    ])
    return .object([
      .required("framework", .constant(framework.id.description)),
      .required(
        "small-groups",
        .object([
          .optional("hidden-under", .byHand(.whole(0...1_000))),
          .optional("marked-under", .byHand(.whole(0...1_000))),
        ])
      ),
      .required("groups", .list(group, atLeast: 1)),
      .required("metrics", .list(metric, atLeast: 1)),
    ])
  }

  /// `expectations.yml`.
  static func expectationsFile(_ framework: Framework) -> JSONSchema {
    .object([
      .required("framework", .constant(framework.id.description)), .required("basis", basis),
      .optional("data", .text()),
      .required(
        "lines",
        .list(
          .object([
            .required("metric", .choice(framework.metrics.map(\.id.description))),
            .required("kinds", kindList(framework)), .required("year", schoolYear),
            .required("slope", .byHand(.number())), .required("intercept", .byHand(.number())),
            .required("residual-sd", .byHand(.above(0))),
            .required("r-squared", .byHand(.number(0...1))),
            .required("n", .byHand(.whole(3...1_000_000))),
          ])
        )
      ),
    ])
  }
}
