extension PlanMap {
  /// The headings of the template that planning notes have, in the template's order.
  public enum Heading: String, Sendable, Hashable, CaseIterable {
    /// What the money is, in the state's own spreadsheet.
    case budgetOverview = "budget-overview"
    /// The first part, about the whole.
    case planSummary = "plan-summary"
    /// Whom the district serves.
    case generalInformation = "general-information"
    /// Successes and challenges.
    case annualPerformance = "annual-performance"
    /// Work under way with the state's help.
    case technicalAssistance = "technical-assistance"
    /// Schools that need support under federal law.
    case supportAndImprovement = "support-and-improvement"
    /// Which schools.
    case schoolsIdentified = "schools-identified"
    /// What is done for them.
    case supportForSchools = "support-for-schools"
    /// How it is watched.
    case monitoring
    /// Who was asked, and what came of it.
    case engagingPartners = "engaging-partners"
    /// The part that holds the goals.
    case goalsAndActions = "goals-and-actions"
    /// Of one goal.
    case statePriorities = "state-priorities"
    /// Why a goal is there.
    case explanation
    /// The table of metrics.
    case measuring
    /// What came of a goal.
    case goalAnalysis = "goal-analysis"
    /// The table of actions.
    case actions
    /// The part about the groups whose money the plan must account for.
    case increasedServices = "increased-services"
    /// What that part must describe.
    case requiredDescriptions = "required-descriptions"
    /// Actions for a whole district or school.
    case leaWide = "lea-wide"
    /// Actions for some groups only.
    case limited
    /// Staff at schools with many such students.
    case concentration
    /// The state's workbook.
    case actionTables = "action-tables"
  }

  /// The tables of the template that planning notes have.
  public enum Table: String, Sendable, Hashable, CaseIterable {
    /// Who writes the plan.
    case agency
    /// Who was asked.
    case partners
    /// One goal.
    case goal
    /// The metrics of a goal.
    case measuring
    /// The actions of a goal.
    case actions
    /// The money for more services.
    case grants
    /// The share of more services.
    case percentage
    /// Actions for a whole district or school.
    case leaWide = "lea-wide"
    /// Actions for some groups only.
    case limited
    /// Staff for students.
    case staffing

    /// How many columns the notes fill.
    public var columnCount: Int {
      switch self {
      case .partners, .grants: 2
      case .agency, .goal, .staffing: 3
      case .percentage, .leaWide, .limited: 4
      case .actions: 5
      case .measuring: 7
      }
    }
  }

  /// What no input holds and people must fill in.
  public enum Blank: String, Sendable, Hashable, CaseIterable {
    case contact, reach
    case budgetOverview = "budget-overview"
    case generalInformation = "general-information"
    case equityMultiplierSchools = "equity-multiplier-schools"
    case lowestLevels = "lowest-levels"
    case recoveryGrant = "recovery-grant"
    case technicalAssistance = "technical-assistance"
    case schoolsIdentified = "schools-identified"
    case supportForSchools = "support-for-schools"
    case monitoring, process, influence, action, funds, contributing
    case equityMultiplierGoal = "equity-multiplier-goal"
    case implementation, spending, effectiveness, changes, amount, percent
    case servicesReason = "services-reason"
    case limitedDesign = "limited-design"
    case concentration, ratio
    case actionTables = "action-tables"
  }

  /// The template's types of goal.
  public enum GoalKind: String, Sendable, Hashable, CaseIterable {
    /// Narrow and time-bound.
    case focus
    /// A wide set of metrics.
    case broad
    /// What has been reached is kept.
    case maintenance
    /// For schools with money of their own for it.
    case equityMultiplier = "equity-multiplier"
  }
}
