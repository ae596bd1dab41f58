extension PlanMap {
  /// What no input contains and people must fill in.
  package enum Blank: String, Sendable, Hashable, CaseIterable {
    /// Name and title of the contact.
    case contact
    /// Email and phone of the contact.
    case reach
    /// The state's budget spreadsheet, for parents.
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
    /// How feedback shaped the adopted plan.
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
    /// What changes as a result.
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

  /// What people are asked to fill in.
  package struct BlankText: Sendable, Hashable {
    /// Where.
    package let id: Blank
    /// A few words, after "to complete".
    package let text: String
  }
}

extension PlanMap.BlankText: PlanEntry {
  static let keys = NameIndex(of: Self.self, ())

  /// An entry of `blanks` in `plan.yml`.
  init(_ b: inout some ShapeVisitor, _: Void) {
    id = b.required("id", .choice(), "which blank")
    text = b.needed("text", .text, "what must be filled in") ?? ""
  }
}
