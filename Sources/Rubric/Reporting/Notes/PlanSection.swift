/// A part of planning notes, in their order: those of the state's template, and those around them.
enum PlanSection: CaseIterable {
  case about, budgetOverview, summary, partners, goals, services, actionTables
  case checklists, policy, grounds
}

extension PlanReport {
  /// The heading of a part; `nil` for a part that these notes have no use for.
  private func title(of section: PlanSection) -> String? {
    let year = notes.choice.year.plan
    return switch section {
    case .about: "Before you begin: about these notes\(report.inventedMark)"
    case .budgetOverview: heading(.budgetOverview)
    case .summary: "\(heading(.planSummary)) [\(year)]"
    case .partners: heading(.engagingPartners)
    case .goals: heading(.goalsAndActions)
    case .services: "\(heading(.increasedServices)) [\(year)]"
    case .actionTables: heading(.actionTables)
    case .checklists: "Checklists"
    case .policy:
      framework.domains(of: .policyArea).isEmpty
        ? nil : "What state and federal policy would help"
    case .grounds: "What each sentence rests on"
    }
  }

  /// Writes a part, from its heading on.
  func write(_ section: PlanSection, into writer: inout NotesWriter) {
    guard let title = title(of: section) else { return }
    writer.heading(title)
    switch section {
    case .about: introduction(into: &writer)
    case .budgetOverview: writer.plain(blank(.budgetOverview))
    case .summary: summary(into: &writer)
    case .partners: partners(into: &writer)
    case .goals: goals(into: &writer)
    case .services: services(into: &writer)
    case .actionTables: writer.plain(blank(.actionTables))
    case .checklists: checklists(into: &writer)
    case .policy: policy(into: &writer)
    case .grounds: grounds(into: &writer)
    }
  }
}
