extension JSONSchema {
  /// `cohort.json`; every key is always there, and what too few districts have is null.
  static func cohort(_ framework: Framework) -> JSONSchema {
    .object([
      .required("schema", .constant("rubric/cohort/1")),
      .required(
        "framework",
        .object([
          .required("id", .text()), .required("version", .whole(1...9_999)),
          .required("digest", .text(pattern: "^[0-9a-f]{64}$")),
          .required("aggregation", .choice(Aggregation.allCases.map(\.rawValue))),
        ])
      ),
      .required("districts", districtCount),
      .required("invented", districtCount, "How many of the districts are made up."),
      .required(
        "cycles",
        .list(.object([.required("cycle", schoolYear), .required("districts", districtCount)]))
      ),
      .required(
        "smallest",
        .whole(Cohort.smallest...Cohort.smallest),
        "Of fewer districts there is a count only."
      ),
      .required("groups", .list(cohortGroup(framework))),
      .required("indices", .list(subject(framework, [.required("id", name)]))),
      .required(
        "domains",
        .list(
          subject(
            framework,
            [
              .required("id", name),
              .required("kind", .choice(Domain.Kind.allCases.map(\.rawValue))),
            ],
            withQuadrants: true
          )
        )
      ),
      .required(
        "indicators",
        .list(subject(framework, [.required("domain", name), .required("id", name)]))
      ),
      .required("metrics", .list(subject(framework, metricKeys))),
    ])
  }

  private static let districtCount = JSONSchema.whole(0...100_000_000)

  private static let metricKeys: [Property] = [
    .required("id", name),
    .required("unit", .choice(Metric.ValueUnit.allCases.map(\.rawValue))),
    .required("better", .choice(Metric.Direction.allCases.map(\.rawValue))),
    .required(
      "years",
      .list(.object([.required("year", schoolYear), .required("districts", districtCount)]))
    ),
  ]

  private static func groupName(_ framework: Framework) -> [Property] {
    [
      .required(
        "kind",
        .optional(.choice(framework.districtKinds.map(\.id.description))),
        "Null for all kinds."
      ),
      .required(
        "size",
        .optional(.choice(SizeBand.allCases.map(\.rawValue))),
        "Enrollment; null for all sizes."
      ),
    ]
  }

  private static func cohortGroup(_ framework: Framework) -> JSONSchema {
    .object(
      groupName(framework) + [
        .required("districts", districtCount),
        .required(
          "even-ratings",
          .optional(
            .object([.required("judged", districtCount), .required("even", districtCount)])
          ),
          "Districts with enough rated items, and those that gave all of them one level."
        ),
      ]
    )
  }

  private static func subject(
    _ framework: Framework,
    _ keys: [Property],
    withQuadrants: Bool = false
  ) -> JSONSchema {
    let quadrants = JSONSchema.object(
      Quadrant.allCases.map { .required($0.rawValue, districtCount) }
    )
    let group: [Property] =
      groupName(framework) + [
        .required("applicable", districtCount, "Districts to which it applies."),
        .required("count", districtCount, "Districts with a value."),
        .required("coverage", .optional(.number(0...1))),
        .required(
          "quartiles",
          .optional(
            .object([
              .required("lower", .number()), .required("median", .number()),
              .required("upper", .number()),
            ])
          )
        ),
        .required(
          "levels",
          .optional(.list(.number(0...1), atLeast: framework.scale.levels.count)),
          "Share of the values that have reached each level and no further one, from the lowest."
        ),
      ] + (withQuadrants ? [.required("quadrants", .optional(quadrants))] : [])
    return .object(keys + [.required("groups", .list(.object(group)))])
  }
}
