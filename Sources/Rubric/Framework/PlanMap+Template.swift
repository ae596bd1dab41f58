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
    /// Name and title of the contact.
    case contact
    /// Email and phone of the contact.
    case reach
    /// The state's spreadsheet of the money, for parents.
    case budgetOverview = "budget-overview"
    /// Whom the district serves, its schools and its community.
    case generalInformation = "general-information"
    /// The schools that get the Equity Multiplier.
    case equityMultiplierSchools = "equity-multiplier-schools"
    /// Schools and groups that had the lowest level on the Dashboard that the cycle began with.
    case lowestLevels = "lowest-levels"
    /// Money of the learning recovery grant that is left.
    case recoveryGrant = "recovery-grant"
    /// Work under way with the state's help.
    case technicalAssistance = "technical-assistance"
    /// The schools that need support under federal law.
    case schoolsIdentified = "schools-identified"
    /// How the district helps them with their plans.
    case supportForSchools = "support-for-schools"
    /// How the district watches whether those plans work.
    case monitoring
    /// When and how a group was consulted.
    case process
    /// How the adopted plan was shaped by what was heard.
    case influence
    /// What an action is.
    case action
    /// The money of an action.
    case funds
    /// Whether an action counts toward more services.
    case contributing
    /// The goal for schools that get the Equity Multiplier.
    case equityMultiplierGoal = "equity-multiplier-goal"
    /// How a goal was carried out.
    case implementation
    /// How spending differed from the budget.
    case spending
    /// How effective the actions have been.
    case effectiveness
    /// What changes because of it.
    case changes
    /// A sum of money.
    case amount
    /// A share in percent.
    case percent
    /// How an action meets the need, and why it is offered across a district or a school.
    case servicesReason = "services-reason"
    /// How an action is designed for the need of its group.
    case limitedDesign = "limited-design"
    /// Which staff are added at schools above 55 percent.
    case concentration
    /// Staff to students.
    case ratio
    /// The state's own workbook.
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
