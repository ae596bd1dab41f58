/// A metric of a report, with a row for each student group.
struct MetricOutput: WrittenObject {
  let report: GapReport
  let index: Int

  static func keys(_ m: inout some ObjectVisitor<Self>) {
    m.key("id", .name) { $0.comparison.id }
    m.key("unit", .text) { $0.metric.unit.rawValue }
    m.key("reference", .optional(.object), "The districts studied: context, not a target.") {
      $0.comparison.reference
    }
    m.key("groups", .list(of: .object)) { $0.groups }
    m.key(
      "no-standing",
      .optional(.object),
      "Why all students have no standing, where far fewer are counted than enrollment leads one to expect."
    ) { own in
      own.comparison.mismatch.map {
        MismatchOutput(mismatch: $0, reason: own.report.reason($0, own.metric))
      }
    }
  }

  private var metric: Metric { report.framework.metrics[index] }
  private var comparison: MetricComparison { report.comparison.metrics[index] }

  /// A metric that is known but has no figure of all students is missing, which is a state of its own.
  private var groups: [GroupOutput] {
    let missing: [GroupStanding?] = comparison.allStudents == nil ? [nil] : []
    return (missing + comparison.groups).map {
      GroupOutput(standing: $0, imported: report.assessment.imported)
    }
  }
}

/// The figure of a student group, or none of all students.
struct GroupOutput: WrittenObject {
  let standing: GroupStanding?
  let imported: [ImportedFile]

  static func keys(_ g: inout some ObjectVisitor<Self>) {
    g.key("group", .group) { $0.standing?.group ?? .all }
    g.key("year", .optional(.schoolYear)) { $0.standing?.result.year }
    g.key("state", .choice) { $0.state }
    g.key("value", .optional(.number)) { $0.standing?.value }
    g.key("n", .optional(.students)) { $0.standing?.result.count }
    g.key("from", .optional(.name)) { $0.imported.name(at: $0.standing?.result.imported) }
    g.key("level", .optional(.level)) { $0.standing?.level }
    g.key("standing", .optional(.number)) { $0.standing?.standing }
  }

  private enum State: String, WrittenWord {
    case valued, suppressed, missing
  }

  private var state: State {
    guard let standing else { return .missing }
    return standing.value == nil ? .suppressed : .valued
  }
}

extension MetricReference: WrittenObject {
  static func keys(_ r: inout some ObjectVisitor<Self>) {
    r.key("year", .schoolYear) { $0.year }
    r.key("low", .number) { $0.low }
    r.key("median", .number) { $0.median }
    r.key("high", .number) { $0.high }
    r.key("districts", .whole(3...10_000)) { $0.districtCount }
  }
}

/// Why a metric has no standing.
struct MismatchOutput: WrittenObject {
  let mismatch: PopulationMismatch
  let reason: String

  static func keys(_ m: inout some ObjectVisitor<Self>) {
    m.key("n", .whole(0...100_000_000)) { $0.mismatch.count }
    m.key("expected", .above(0)) { $0.mismatch.expected }
    m.key("text", .text) { "no standing: \($0.reason)" }
  }
}
