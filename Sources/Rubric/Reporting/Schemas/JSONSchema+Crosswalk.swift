extension JSONSchema {
  /// A file in `crosswalks`.
  static func crosswalkFile(_ framework: Framework) -> JSONSchema {
    let sources = framework.sources.map(\.id.description)
    let items = JSONSchema.list(.text(), atLeast: 1)
    let instrument = JSONSchema.object([
      .required("id", name), .required("title", .text()),
      .required("scale", .list(.number(), atLeast: 2)),
      .optional("no-level", .names(.text()), "Codes that are no level, and what they mean."),
      .required("source", .choice(sources)), .required("where", .text()),
      .required(
        "items",
        .list(.object([.required("id", .text()), .required("title", .text())]), atLeast: 1)
      ),
    ])
    let answer = JSONSchema.object([
      .required("indicator", .choice(framework.indicatorPaths)),
      .required("instrument", name), .required("items", items),
      .required("combine", .choice(Crosswalk.Combination.allCases.map(\.rawValue))),
      .required("why", .text()),
    ])
    let unused = JSONSchema.object([
      .required("instrument", name), .required("items", items), .required("why", .text()),
    ])
    return .object([
      .required("crosswalk", name), .required("framework", .constant(framework.id.description)),
      .required("title", .text()), .required("instruments", .list(instrument, atLeast: 1)),
      .required("answers", .list(answer, atLeast: 1)), .optional("unused", .list(unused)),
    ])
  }
}
