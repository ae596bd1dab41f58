extension PlanMap {
  /// The headings of the template that planning notes have, in the template's order.
  package enum Heading: String, Sendable, Hashable, CaseIterable {
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
    /// The part about the groups whose funding the plan must account for.
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

  /// Words of the template.
  package struct Wording: Sendable, Hashable {
    /// Which heading they are.
    package let id: Heading
    /// Exactly as the template has them.
    package let text: String
    /// Whether they were read on one of the state's own pages.
    package let isConfirmed: Bool
  }
}

extension PlanMap.Wording: PlanEntry {
  static let keys = NameIndex(of: Self.self, ())

  /// An entry of `headings` in `plan.yml`.
  init(_ w: inout some ShapeVisitor, _: Void) {
    id = w.required("id", .choice(), "which heading; `rubric schema plan` has the ids")
    text = w.needed("text", .text, "exactly as the template has it") ?? ""
    isConfirmed = w.isConfirmed()
  }
}
