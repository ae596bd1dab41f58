extension JSONSchema {
  /// `profile.yml`.
  static func profileFile(_ framework: Framework) -> JSONSchema {
    let sources = JSONSchema.choice(framework.sources.map(\.id.description))
    let citation: [Property] = [.required("source", sources), .required("where", .text())]
    let district = JSONSchema.object([
      .required("id", name), .required("name", .text()), .required("cds", cdsCode),
      .required("kind", kinds(framework)),
      .optional(
        "said",
        .list(
          .object(
            [.required("text", .text())] + citation + [
              .optional("domains", .list(.choice(framework.domains.map(\.id.description))))
            ]
          )
        )
      ),
    ])
    let reference = JSONSchema.object([
      .optional("level", writtenLevel(framework), "By the rule (\(Reference.reading))."),
      .required("strength", .choice(Reference.Strength.allCases.map(\.rawValue))),
      .required("why", .text(pattern: "^(breadth|lasted|developing):")),
      .optional("seen-in", .list(name)),
      .required("sources", .list(.object(citation), atLeast: 1)),
    ])
    return .object([
      .required("profile", name), .optional("title", .text()),
      .required("districts", .list(district, atLeast: 1)),
      .optional(
        "reference",
        .object(
          framework.domains.map { domain in
            .optional(
              domain.id.description,
              .object(domain.indicators.map { .optional($0.id.description, reference) })
            )
          }
        )
      ),
      .optional("metrics", figures(framework, ofState: false, sources)),
      .optional("state", figures(framework, ofState: true, sources)),
      .optional("outcomes", .list(outcome(framework, citation))),
    ])
  }

  /// A result that the study itself published.
  private static func outcome(_ framework: Framework, _ citation: [Property]) -> JSONSchema {
    let end = JSONSchema.object([
      .required("district", .choice(framework.profile.districts.map(\.id.description))),
      .required("value", .number()),
    ])
    return .object(
      [
        .required("metric", .choice(framework.metrics.map(\.id.description))),
        .required("group", groups(framework)), .required("year", schoolYear),
        .required("lowest", end), .required("highest", end), .required("state", .number()),
        .optional("districts", .whole(2...1_000)),
      ] + citation
    )
  }

  private static func figures(
    _ framework: Framework,
    ofState isOfState: Bool,
    _ sources: JSONSchema
  ) -> JSONSchema {
    let district: [Property] =
      isOfState
      ? [] : [.required("district", .choice(framework.profile.districts.map(\.id.description)))]
    return .object(
      framework.metrics.map { metric in
        .optional(
          metric.id.description,
          .list(
            .object(
              district + [
                .required("group", groups(framework)), .required("year", schoolYear),
                .required("value", .byHand(.number(metric.range))),
                .optional("n", .byHand(.whole(metric.smallestCount...100_000_000))),
                .required("source", sources),
              ]
            )
          )
        )
      }
    )
  }

  /// A file in `vectors`.
  static func workedDistrictFile(_ framework: Framework) -> JSONSchema {
    let number = JSONSchema.any([.byHand(.number()), .constant("none")])
    func claims(_ quantities: [String]) -> [Property] { quantities.map { .optional($0, number) } }
    let quadrant = Property.optional("quadrant", .choice(Quadrant.allCases.map(\.rawValue)))
    return .object([
      .required("worked-district", name), .optional("summary", .text()),
      .optional("aggregation", .choice(Aggregation.allCases.map(\.rawValue))),
      .required("given", .object(content(framework))),
      .required(
        "expect",
        .object([
          .optional(
            "indices",
            .names(.optional(.object(claims(WorkedDistrict.Quantity.ofIndices))))
          ),
          .optional(
            "domains",
            .names(.optional(.object(claims(WorkedDistrict.Quantity.ofDomains) + [quadrant])))
          ),
          .optional(
            "indicators",
            .names(.optional(.object(claims(WorkedDistrict.Quantity.ofIndicators))))
          ),
          .optional(
            "metrics",
            .names(.optional(.object(claims(WorkedDistrict.Quantity.ofMetrics))))
          ),
          .optional(
            "findings",
            .list(.choice(Finding.Kind.allCases.map(\.rawValue))),
            "Exactly the kinds of finding that there must be."
          ),
        ])
      ),
    ])
  }
}
