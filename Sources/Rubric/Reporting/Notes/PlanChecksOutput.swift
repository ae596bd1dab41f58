/// The student groups that are at the lowest status of a metric.
struct LowestStatusOutput: WrittenObject {
  let status: PlanningNotes.LowestStatus
  let framework: Framework

  static func keys(_ l: inout some ObjectVisitor<Self>) {
    l.key("metric", .name) { $0.framework.metrics[$0.status.metric].id }
    l.key("groups", .list(of: .object)) {
      $0.status.groups.map { LowestGroupOutput(standing: $0) }
    }
  }
}

/// A student group at the lowest status.
struct LowestGroupOutput: WrittenObject {
  let standing: GroupStanding

  static func keys(_ g: inout some ObjectVisitor<Self>) {
    g.key("group", .group) { $0.standing.group }
    g.key("year", .schoolYear) { $0.standing.result.year }
    g.key("value", .known(.number)) { $0.standing.value }
    g.key("level", .known(.level)) { $0.standing.level }
  }
}

/// What to ask one group of partners.
struct QuestionsOutput: WrittenObject {
  let questions: PartnerQuestions
  let plan: PlanReport

  static func keys(_ q: inout some ObjectVisitor<Self>) {
    q.key("partner", .name) { $0.questions.partner.id }
    q.key("indicators", .list(of: .indicatorPath)) { own in
      own.questions.priorities.map { own.plan.path(ofIndicator: $0.indicator) }
    }
    q.key("metrics", .list(of: .rowNumber)) { $0.questions.results.map { $0.number } }
  }
}

extension ServiceNeed: WrittenObject {
  static func keys(_ n: inout some ObjectVisitor<Self>) {
    n.key("goal", .whole(0...1_000_000)) { $0.goal }
    n.key("actions", .whole(0...1_000_000)) { $0.actionCount }
    n.key("metrics", .list(of: .rowNumber)) { $0.rows.map { $0.number } }
  }
}

/// Whether a district must plan for an action.
struct RequiredActionOutput: WrittenObject {
  let check: RequiredActionCheck
  let framework: Framework

  static func keys(_ a: inout some ObjectVisitor<Self>) {
    a.key("id", .name) { $0.check.action.id }
    a.key("state", .choice) { $0.check.state.word }
    a.key("metric", .optional(.name), "Whose number of students decides.") { own in
      own.check.metric.map { own.framework.metrics[$0].id }
    }
    a.key("n", .optional(.students)) { $0.check.state.value?.count }
    a.key("year", .optional(.schoolYear)) { $0.check.state.value?.year }
  }
}

extension RequiredActionCheck.State {
  fileprivate enum Word: String, WrittenWord {
    case applies
    case doesNotApply = "does-not-apply"
    case unknown
  }

  fileprivate var word: Word {
    switch self {
    case .applies: .applies
    case .doesNotApply: .doesNotApply
    case .unknown: .unknown
    }
  }

  /// The number of students that decides.
  var value: MetricValue? {
    switch self {
    case .applies(let value), .doesNotApply(let value): value
    case .unknown: nil
    }
  }
}

extension MeasureCheck: WrittenObject {
  static func keys(_ m: inout some ObjectVisitor<Self>) {
    m.key("code", .text) { $0.measure.code }
    m.key("metrics", .list(of: .rowNumber)) { $0.rows }
    m.key("published-ratings", .flag) { $0.isRated }
  }
}

extension WrittenKind where Value == String {
  /// The number of a row of the notes, such as `2.3b`.
  static var rowNumber: Self { .text(pattern: "^[0-9]+[.][0-9]+[a-z.0-9]*$") }
  /// `domain/indicator`.
  static var indicatorPath: Self { .text(pattern: "^[a-z0-9-]+/[a-z0-9-]+$") }
}
