/// How a framework reads as the state's plan: the template's words, and the rules of planning notes.
///
/// Everything of the state's law and template that planning notes say stands in `plan.yml` and is kept here.
public struct PlanMap: Sendable, Hashable {
  /// What it is a plan of; `nil` where only the keys are wanted.
  let framework: Framework?
  /// The template as a whole, and its years.
  public let template: Template
  /// The template's headings.
  public let headings: [Heading: Wording]
  /// The template's tables.
  public let tables: [Table: Columns]
  /// What no input holds and people must fill in.
  public let blanks: [Blank: BlankText]
  /// The template's types of goal.
  public let goalTypes: [GoalKind: GoalType]
  /// The state priorities in order.
  public let statePriorities: [StatePriority]
  /// The goals that priorities are gathered into, in order.
  public let themes: [Theme]
  /// The numbers of the rules.
  public let rules: Rules
  /// The smallest steps, in file order.
  public let steps: [Step]
  /// The groups that rows are made for, in order.
  public let groups: [StudentGroup.ID]
  /// Those of them whose money the plan must account for.
  public let unduplicated: [StudentGroup.ID]
  /// Whom the plan must be discussed with.
  public let partners: [PartnerGroup]
  /// What the plan must hold under some condition.
  public let requiredActions: [RequiredAction]

  /// The plans of the cycle in order, at least one.
  public var years: [PlanYear] { template.years }

  /// The smallest step of a metric for a kind of district; `nil` where the state has none.
  public func step(of metric: Int, for kind: DistrictKind.ID) -> Step? {
    steps.first { $0.metric == metric && $0.kinds.contains(kind) }
  }
}
