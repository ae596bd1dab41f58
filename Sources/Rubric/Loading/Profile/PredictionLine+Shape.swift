/// What `expectations.yml` says.
struct PredictionLines {
  /// Those without a fault, in file order.
  let lines: [PredictionLine]
}

/// What `expectations.yml` is read with.
struct PredictionContext {
  /// The framework that the file is in; `nil` if its name could not be read.
  let owner: Framework.ID?
  /// The kinds of district; `nil` if they could not be read completely.
  let kinds: NameIndex?
  /// The metrics; `nil` if they could not be read completely.
  let metrics: NameIndex?

  /// What is known if nothing was read.
  static let unread = PredictionContext(core: .unread, metrics: nil)

  init(core: FrameworkCore, metrics: NameIndex?) {
    (owner, kinds, self.metrics) = (core.id, core.kindNames, metrics)
  }
}

extension PredictionLines: Shaped {
  static let keys = NameIndex(of: Self.self, .unread)

  /// `expectations.yml` itself.
  init(_ e: inout some ShapeVisitor, _ context: PredictionContext) {
    _ = e.needed("framework", .owner(context.owner), "the framework's id")
    _ = e.needed("basis", .choice(Basis.self), "`project` for your own fit")
    _ = e.optional("data", .text, "which data were fitted")
    lines =
      e.needed("lines", .distinct(PredictionLine.self, context, atLeast: 0), "may be empty: `[]`")
      ?? []
  }
}

extension PredictionLine: Distinct {
  static let keys = NameIndex(of: Self.self, .unread)

  static var countsWithFaults: Bool { false }

  func distinctions(in _: PredictionContext) -> [String] {
    kinds.map { "\(metric) for \($0) in \(year)" }
  }

  /// An entry of `lines` in `expectations.yml`.
  init(_ e: inout some ShapeVisitor, _ context: PredictionContext) {
    metric = e.required("metric", .metric(context.metrics), "the metric that was fitted")
    kinds = e.needed("kinds", .kinds(context.kinds), "the kinds of district that were fitted") ?? []
    year = e.required("year", .schoolYear, "the school year of the figures")
    slope = e.required(
      "slope",
      .told(.number(-10_000...10_000), as: .byHand(.number())),
      "change for each percentage point of low-income students"
    )
    intercept = e.required(
      "intercept",
      .number(),
      "the metric's value if no student is low-income"
    )
    residualDeviation = e.required(
      "residual-sd",
      DeviationKind(),
      "at least 0.001; standard deviation about the line"
    )
    rSquared = e.required("r-squared", .number(0...1), "0 to 1; share of the variance explained")
    count = e.required("n", .whole(3...1_000_000), "districts fitted, at least 3")
    origin = e.origin
  }
}

/// A standard deviation by which standings are divided.
private struct DeviationKind: FilledKind {
  static var standIn: Double { 1 }
  var schema: JSONSchema { .byHand(.above(0)) }

  func read(_ node: YAMLNode, _ subject: ValueSubject, in reader: inout ShapeReader) -> Double? {
    guard let deviation = NumberKind.number().read(node, subject, in: &reader) else { return nil }
    let smallest = PredictionLine.smallestDeviation
    guard deviation >= smallest else {
      reader.problems.report(
        Diagnostic(
          .outOfRange,
          at: node.place,
          "'\(subject.name)' must be at least \(smallest.plain)"
        )
      )
      return nil
    }
    return deviation
  }
}
