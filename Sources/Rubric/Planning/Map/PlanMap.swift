/// How a framework reads as the state's plan: the template's words, and the rules of planning notes.
///
/// Everything of the state's law and template that planning notes say is in `plan.yml` and is kept here.
public struct PlanMap: Sendable, Hashable {
  /// What it is a plan of; `nil` if only the keys are needed.
  let framework: Framework?
  /// The template as a whole, and its years.
  package let template: Template
  /// The template's headings.
  package let headings: [Heading: Wording]
  /// The template's tables.
  package let tables: [Table: Columns]
  /// What no input contains and people must fill in.
  package let blanks: [Blank: BlankText]
  /// The template's types of goal.
  package let goalTypes: [GoalKind: GoalType]
  /// The state priorities in order.
  package let statePriorities: [StatePriority]
  /// The goals that priorities are grouped into, in order.
  package let themes: [Theme]
  /// The numbers of the rules.
  package let rules: Rules
  /// The smallest steps, in file order.
  package let steps: [Step]
  /// The groups that rows are made for, in order.
  package let groups: [StudentGroup.ID]
  /// Those of them whose funding the plan must account for.
  package let unduplicated: [StudentGroup.ID]
  /// Whom the plan must be discussed with.
  package let partners: [PartnerGroup]
  /// What the plan must contain under certain conditions.
  package let requiredActions: [RequiredAction]

  /// The plans of the cycle in order, at least one.
  package var years: [PlanYear] { template.years }

  /// The smallest step of a metric for a kind of district; `nil` if the state has none.
  package func step(of metric: Int, for kind: DistrictKind.ID) -> Step? {
    steps.first { $0.metric == metric && $0.kinds.contains(kind) }
  }
}
