extension JSONSchema {
  private static let basis = JSONSchema.choice(Basis.allCases.map(\.rawValue))

  static func citations(_ framework: Framework) -> JSONSchema {
    ListKind.citations(Bibliography(framework.sources)).schema
  }

  private static func kindList(_ framework: Framework) -> JSONSchema {
    .list(kinds(framework), atLeast: 1)
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
