/// A metric of a report, with a row for each student group.
struct MetricOutput: WrittenObject {
  let id: Metric.ID
  let unit: Metric.ValueUnit
  let reference: MetricReference?
  let groups: [GroupOutput]
  let mismatch: MismatchOutput?

  /// Takes only what the keys need: copying all of a report for each metric would cost more than its line.
  init(of index: Int, in report: GapReport) {
    let own = report.comparison.metrics[index]
    let metric = report.framework.metrics[index]
    id = own.id
    unit = metric.unit
    reference = own.reference
    // A metric that is known but has no figure of all students is missing, which is a state of its own.
    groups =
      (own.allStudents == nil ? [.missing] : [])
      + own.groups.map { GroupOutput($0, imported: report.assessment.imported) }
    mismatch = own.mismatch.map {
      MismatchOutput(mismatch: $0, reason: report.reason($0, metric))
    }
  }

  static func keys(_ m: inout some ObjectVisitor<Self>) {
    m.key("id", .name) { $0.id }
    m.key("unit", .text) { $0.unit.rawValue }
    m.key("reference", .optional(.object), "The districts studied: context, not a target.") {
      $0.reference
    }
    m.key("groups", .list(of: .object)) { $0.groups }
    m.key(
      "no-standing",
      .optional(.object),
      "Why all students have no standing, where far fewer are counted than enrollment leads one to expect."
    ) { $0.mismatch }
  }
}

/// The figure of a student group.
struct GroupOutput: WrittenObject {
  let group: StudentGroup.ID
  let year: SchoolYear?
  let state: State
  let value: Double?
  let count: Int?
  let imported: String?
  let level: Double?
  let standing: Double?

  /// What there is to say about a figure.
  enum State: String, WrittenWord {
    case valued, suppressed, missing
  }

  /// A metric without a figure of all students.
  static let missing = GroupOutput(
    group: .all,
    year: nil,
    state: .missing,
    value: nil,
    count: nil,
    imported: nil,
    level: nil,
    standing: nil
  )

  static func keys(_ g: inout some ObjectVisitor<Self>) {
    g.key("group", .group) { $0.group }
    g.key("year", .optional(.schoolYear)) { $0.year }
    g.key("state", .choice) { $0.state }
    g.key("value", .optional(.number)) { $0.value }
    g.key("n", .optional(.students)) { $0.count }
    g.key("from", .optional(.name)) { $0.imported }
    g.key("level", .optional(.level)) { $0.level }
    g.key("standing", .optional(.number)) { $0.standing }
  }
}

extension GroupOutput {
  /// - Parameters:
  ///   - standing: A group with a figure.
  ///   - files: Those that figures were imported from.
  init(_ standing: GroupStanding, imported files: [ImportedFile]) {
    self.init(
      group: standing.group,
      year: standing.result.year,
      state: standing.value == nil ? .suppressed : .valued,
      value: standing.value,
      count: standing.result.count,
      imported: files.name(at: standing.result.imported),
      level: standing.level,
      standing: standing.standing
    )
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
