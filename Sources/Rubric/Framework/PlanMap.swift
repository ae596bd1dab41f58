/// How a framework reads as the state's plan: the template's words, and the rules of planning notes.
///
/// Everything of the state's law and template that planning notes say stands in `plan.yml` and is kept here.
public struct PlanMap: Sendable, Hashable {
  /// A plan of the cycle, and the school year of the data that are the newest when it is written.
  public struct PlanYear: Sendable, Hashable {
    /// The school year that the plan is for.
    public let plan: SchoolYear
    /// The school year of its newest data; the first plan's are the baseline of all.
    public let data: SchoolYear
  }

  /// Words of the template.
  public struct Wording: Sendable, Hashable {
    /// Exactly as the template has them.
    public let text: String
    /// Whether they were read on a page of the state's own.
    public let isConfirmed: Bool
  }

  /// The columns of one of the template's tables.
  public struct Columns: Sendable, Hashable {
    /// Exactly as the template has them.
    public let titles: [String]
    /// Whether they were read on a page of the state's own.
    public let isConfirmed: Bool
  }

  /// One of the template's types of goal.
  public struct GoalType: Sendable, Hashable {
    /// What the template calls it.
    public let title: String
    /// Why a goal is of this type, as half a sentence.
    public let why: String
    /// Whether it was read on a page of the state's own.
    public let isConfirmed: Bool
  }

  /// A goal that priorities and metrics are gathered into.
  public struct Theme: Sendable, Hashable {
    /// The theme's name.
    public let id: String
    /// A few words.
    public let title: String
    /// A first wording of the goal.
    public let description: String
    /// The state priorities whose metrics it takes.
    public let statePriorities: [Int]
    /// The places of the domains whose indicators it takes.
    public let domains: [Int]
    /// The line of the framework that it was read from.
    public let origin: Origin
  }

  /// The numbers of the rules by which goals, rows and targets are made.
  public struct Rules: Sendable, Hashable {
    /// So many first priorities of each kind are gathered into goals.
    public let priorityCounts: [Domain.Kind: Int]
    /// A target is so many smallest steps better than the baseline.
    public let targetSteps: Double
    /// For a group that lags, a target closes its distance to all students divided by this, if that is more.
    public let distanceParts: Double
    /// A group lags from so many smallest steps behind all students.
    public let lagSteps: Double
  }

  /// The smallest change of a metric that the state calls an improvement.
  public struct Step: Sendable, Hashable {
    /// The metric's place in the framework.
    public let metric: Int
    /// The kinds of district that it holds for.
    public let kinds: [DistrictKind.ID]
    /// In the metric's unit, above 0.
    public let size: Double
    /// Whether it was read on a page of the state's own.
    public let isConfirmed: Bool
    /// What a reader must know before using it.
    public let note: String?
    /// Where it is published.
    public let citations: [Citation]
    /// The line of the framework that it was read from.
    public let origin: Origin
  }

  /// What the template is called.
  public let title: String
  /// The three years of the cycle, such as `2024-27`.
  public let cycle: String
  /// The plans of the cycle in order, at least one.
  public let years: [PlanYear]
  /// Whether the years and their data were read on a page of the state's own.
  public let isTemplateConfirmed: Bool
  /// Where the template was read.
  public let citations: [Citation]
  /// The template's headings.
  public let headings: [Heading: Wording]
  /// The template's tables.
  public let tables: [Table: Columns]
  /// What no input holds and people must fill in.
  public let blanks: [Blank: String]
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

  /// The smallest step of a metric for a kind of district; `nil` where the state has none.
  public func step(of metric: Int, for kind: DistrictKind.ID) -> Step? {
    steps.first { $0.metric == metric && $0.kinds.contains(kind) }
  }
}
