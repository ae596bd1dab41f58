/// Reads `expectations.yml`: what each metric usually is at a district's share of low-income students.
struct ExpectationReader {
  let core: FrameworkCore
  let measures: Measures

  private static let keys = NameIndex(["framework", "basis", "data", "lines"])
  private static let lineKeys = NameIndex([
    "metric", "kinds", "year", "slope", "intercept", "residual-sd", "r-squared", "n",
  ])

  func read(_ files: FrameworkFiles, into problems: inout Problems) -> [Expectation] {
    guard let fields = core.fields(of: "expectations.yml", Self.keys, in: files, into: &problems)
    else { return [] }
    core.checkOwner(in: fields, into: &problems)
    _ = fields.requiredChoice("basis", into: &problems) as Basis?
    _ = fields.text("data", into: &problems)
    _ = fields.required("lines", into: &problems)
    var first: [String: YAMLNode] = [:]
    return fields.list("lines", into: &problems).compactMap {
      line($0, first: &first, into: &problems)
    }
  }

  private func line(
    _ node: YAMLNode,
    first: inout [String: YAMLNode],
    into problems: inout Problems
  ) -> Expectation? {
    guard let fields = Fields(node, Self.lineKeys, into: &problems) else { return nil }
    let metric = fields.required("metric", into: &problems).flatMap {
      measures.metric($0, into: &problems)
    }
    let kinds = core.kinds(in: fields, into: &problems)
    _ = fields.required("year", into: &problems)
    let year = fields.schoolYear("year", into: &problems)
    let slope = fields.requiredNumber("slope", in: -10_000...10_000, into: &problems)
    let intercept = fields.requiredNumber("intercept", into: &problems)
    let deviation = fields.requiredNumber("residual-sd", into: &problems)
    let rSquared = fields.requiredNumber("r-squared", in: 0...1, into: &problems)
    let count = fields.required("n", into: &problems)?
      .whole(of: "'n'", in: 3...1_000_000, into: &problems)
    let smallest = Expectation.smallestDeviation
    if let deviation, deviation < smallest, let node = fields["residual-sd"] {
      problems.report(
        Diagnostic(.outOfRange, at: node.place, "'residual-sd' must be at least \(smallest.plain)")
      )
      return nil
    }
    guard let metric, let year, let slope, let intercept, let deviation, let rSquared, let count
    else { return nil }
    for kind in kinds {
      let id = "\(metric) for \(kind) in \(year)"
      guard problems.isNew(id, at: node, in: &first) else { return nil }
    }
    return Expectation(
      metric: metric,
      kinds: kinds,
      year: year,
      slope: slope,
      intercept: intercept,
      residualDeviation: deviation,
      rSquared: rSquared,
      count: count,
      origin: Origin(file: node.document.source.name, line: node.line)
    )
  }
}

extension Fields {
  /// A number within a range that must be given.
  func requiredNumber(
    _ key: String,
    in range: ClosedRange<Double>? = nil,
    into problems: inout Problems
  ) -> Double? {
    required(key, into: &problems)?.number(of: "'\(key)'", in: range, into: &problems)
  }
}

extension FrameworkCore {
  /// Reports a file of another framework.
  func checkOwner(in fields: Fields, into problems: inout Problems) {
    fields.checkOwner(id?.description, into: &problems) { "but framework.yml says '\($0)'" }
  }
}

extension Measures {
  /// The metric that a node names; an unknown one is reported, unless the metrics could not be read.
  func metric(_ node: YAMLNode, into problems: inout Problems) -> Metric.ID? {
    guard let name = node.scalarText(of: "metric", into: &problems) else { return nil }
    guard let metricNames, metricNames.position(of: node) == nil else { return Metric.ID(name) }
    problems.report(
      Diagnostic(
        .unknownMetric,
        at: node.place,
        "unknown metric '\(name.inOneLine)'\(Spelling.mend(for: name, among: metricNames.names))"
      )
    )
    return nil
  }

  /// The student group that a node names; an unknown one is reported, unless they could not be read.
  func group(_ node: YAMLNode, into problems: inout Problems) -> StudentGroup.ID? {
    if let position = groupNames?.position(of: node), groups.count == groupNames?.names.count {
      return groups[position].id
    }
    guard let name = node.scalarText(of: "group", into: &problems) else { return nil }
    guard let groupNames, groupNames.position(of: node) == nil else { return StudentGroup.ID(name) }
    problems.report(
      Diagnostic(
        .unknownGroup,
        at: node.place,
        "unknown student group '\(name.inOneLine)'\(Spelling.mend(for: name, among: groupNames.names))"
      )
    )
    return nil
  }
}
