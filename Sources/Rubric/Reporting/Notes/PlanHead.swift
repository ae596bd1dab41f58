/// The head of a table of planning notes, which every form of them takes.
struct PlanHead {
  /// One for each column.
  let titles: [String]
  /// Each column's share of the width, in percent.
  let shares: [Int]
}

/// The tables that are no part of the template.
extension PlanHead {
  static let targets = PlanHead(
    titles: [
      "Metric #", "How the target was made", "Still to go from today", "Studied districts", "State",
    ],
    shares: [8, 42, 14, 21, 15]
  )
  static let requiredActions = PlanHead(
    titles: ["", "Required where", "What the plan needs", "What the inputs say"],
    shares: [19, 29, 27, 25]
  )
  static let measures = PlanHead(
    titles: ["Code", "Measure", "In these notes", "Where to find it"],
    shares: [8, 37, 22, 33]
  )
  static let policy = PlanHead(
    titles: ["Policy area", "The state", "The federal government"],
    shares: [20, 40, 40]
  )
  static let grounds = PlanHead(
    titles: ["Part", "Sentence or row", "Figures", "Rubric lines", "Sources"],
    shares: [15, 24, 30, 13, 18]
  )
}

extension PlanReport {
  /// The head of one of the template's tables, in the template's words.
  func head(_ table: PlanMap.Table) -> PlanHead {
    let shares =
      switch table {
      case .agency, .staffing: [40, 30, 30]
      case .partners: [35, 65]
      case .goal: [8, 72, 20]
      case .measuring: [7, 23, 13, 13, 13, 17, 14]
      case .actions: [7, 18, 53, 11, 11]
      case .grants: [50, 50]
      case .percentage: [25, 25, 25, 25]
      case .leaWide: [18, 38, 28, 16]
      case .limited: [24, 24, 36, 16]
      }
    return PlanHead(titles: map.tables[table]?.titles ?? [], shares: shares)
  }
}
