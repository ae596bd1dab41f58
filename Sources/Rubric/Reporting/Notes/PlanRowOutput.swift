/// A row of a goal's table of metrics, with its whole arithmetic.
struct PlanRowOutput: WrittenObject {
  let row: PlanRow
  let metric: Metric

  static func keys(_ r: inout some ObjectVisitor<Self>) {
    r.key("number", .text) { $0.row.number }
    r.key("metric", .name) { $0.metric.id }
    r.key("group", .group) { $0.row.group }
    r.key("unit", .text) { $0.metric.unit.rawValue }
    r.key("new", .flag) { $0.row.isNew }
    r.key("baseline", .object) { $0.row.baseline }
    r.key("outcomes", .list(of: .object)) { $0.row.outcomes }
    r.key("difference", .optional(.object)) { $0.row.difference }
    r.key("target", .object, "For discussion.") { $0.row.target }
    r.key(
      "to-go",
      .optional(.number),
      "From the newest figure to the target, as both are printed."
    ) { $0.row.toGo }
  }
}

extension PlanRow.Cell: WrittenObject {
  static func keys(_ c: inout some ObjectVisitor<Self>) {
    c.key("state", .choice) { $0.word }
    c.key("year", .optional(.schoolYear)) { $0.year }
    c.key("value", .optional(.number)) { $0.figure?.value }
    c.key("n", .optional(.students)) { $0.figure?.count }
  }

  private var year: SchoolYear? {
    switch self {
    case .figure(let value, _): value.year
    case .hidden(let year), .missing(let year), .beforeCycle(let year): year
    case .notYet, .beforeBaseline: nil
    }
  }

  private enum Word: String, WrittenWord {
    case valued, suppressed, missing
    case beforeCycle = "before-cycle"
    case notYet = "not-yet"
    case beforeBaseline = "before-baseline"
  }

  private var word: Word {
    switch self {
    case .figure: .valued
    case .hidden: .suppressed
    case .missing: .missing
    case .beforeCycle: .beforeCycle
    case .notYet: .notYet
    case .beforeBaseline: .beforeBaseline
    }
  }
}

extension PlanRow.Difference: WrittenObject {
  static func keys(_ d: inout some ObjectVisitor<Self>) {
    d.key("value", .number) { $0.value }
    d.key("year", .schoolYear) { $0.year }
  }
}
