extension JSONSchema {
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
