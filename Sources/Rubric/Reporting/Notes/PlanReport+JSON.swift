extension PlanReport {
  /// The notes for programs, on one line; `rubric schema plan-notes` describes it.
  package var json: String { String(decoding: PlanOutput(plan: self).json, as: UTF8.self) }
}

/// Planning notes as JSON, in the order of the template.
struct PlanOutput: WrittenObject {
  let plan: PlanReport

  static func keys(_ p: inout some ObjectVisitor<Self>) {
    p.constant("schema", "rubric/plan-notes/1")
    p.include { HeadOutput(report: $0.plan.report) }
    p.key("template", .object) { TemplateOutput(map: $0.plan.map) }
    p.key("plan", .object) { $0.plan.notes.choice }
    p.key("years-outside", .object) { $0.plan.notes.outside }
    p.key("lowest-status", .list(of: .object)) { own in
      own.plan.notes.lowest.map { LowestStatusOutput(status: $0, framework: own.plan.framework) }
    }
    p.key("goals", .list(of: .object)) { own in
      own.plan.notes.goals.map { PlanGoalOutput(goal: $0, plan: own.plan) }
    }
    p.key("questions", .list(of: .object)) { own in
      own.plan.notes.questions.map { QuestionsOutput(questions: $0, plan: own.plan) }
    }
    p.key("needs", .list(of: .object)) { $0.plan.notes.needs }
    p.key("required-actions", .list(of: .object)) { own in
      own.plan.notes.duties.map { RequiredActionOutput(check: $0, framework: own.plan.framework) }
    }
    p.key("measures", .list(of: .object)) { $0.plan.notes.measures }
    p.key("grounds", .list(of: .object)) { $0.plan.written.grounds }
    p.include { FilesOutput(report: $0.plan.report) }
  }
}

/// The state's template that the notes follow.
struct TemplateOutput: WrittenObject {
  let map: PlanMap

  static func keys(_ t: inout some ObjectVisitor<Self>) {
    t.key("title", .text) { $0.map.template.title }
    t.key("cycle", .text) { $0.map.template.cycle }
  }
}

extension PlanYearChoice: WrittenObject {
  static func keys(_ c: inout some ObjectVisitor<Self>) {
    c.key("year", .schoolYear) { $0.year.plan }
    c.key("data", .schoolYear) { $0.year.data }
    c.key("chosen-by", .choice) { $0.reason }
  }
}

extension PlanYearChoice.Reason: WrittenWord {}

extension PlanYearsOutside: WrittenObject {
  static func keys(_ y: inout some ObjectVisitor<Self>) {
    y.key(
      "inputs-end",
      .optional(.schoolYear),
      "The newest year of the inputs, where the cycle's data begin later."
    ) { $0.end }
    y.key(
      "left-out",
      .list(of: .schoolYear),
      "Later than the cycle's data, and in no row."
    ) { $0.leftOut }
    y.key(
      "only-new",
      .list(of: .schoolYear),
      "Later than the cycle's data, and only the baseline of rows that are new to the plan."
    ) { $0.onlyNew }
  }
}

extension PlanGround: WrittenObject {
  static func keys(_ g: inout some ObjectVisitor<Self>) {
    g.key("part", .text) { $0.place }
    g.key("sentence", .text) { $0.sentence }
    g.key("figures", .list(of: .text)) { $0.figures }
    g.key("lines", .list(of: .text)) { $0.lines }
    g.key("sources", .list(of: .object)) { $0.sources }
  }
}

extension Citation: WrittenObject {
  static func keys(_ c: inout some ObjectVisitor<Self>) {
    c.key("source", .source) { $0.source }
    c.key("where", .text) { $0.heading }
  }
}
