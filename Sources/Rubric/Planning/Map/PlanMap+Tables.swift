extension PlanMap {
  /// The tables of the template that planning notes have.
  package enum Table: String, Sendable, Hashable, CaseIterable {
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
    package var columnCount: Int {
      switch self {
      case .partners, .grants: 2
      case .agency, .goal, .staffing: 3
      case .percentage, .leaWide, .limited: 4
      case .actions: 5
      case .measuring: 7
      }
    }
  }

  /// The columns of one of the template's tables.
  package struct Columns: Sendable, Hashable {
    /// The table.
    package let id: Table
    /// Exactly as the template has them.
    package let titles: [String]
    /// Whether they were read on one of the state's own pages.
    package let isConfirmed: Bool
  }
}

extension PlanMap.Columns: PlanEntry {
  static let keys = NameIndex(of: Self.self, ())

  /// An entry of `tables` in `plan.yml`.
  init(_ c: inout some ShapeVisitor, _: Void) {
    let id = c.find("id", .choice(PlanMap.Table.self), "which table")
    self.id = id.value
    let titlesKey = c.key("columns")
    let titles = c.needed(
      titlesKey,
      .texts(atLeast: 1, mustBeWhole: true, keepsEmpty: true),
      "exactly as the template has them"
    )
    self.titles = titles ?? []
    isConfirmed = c.isConfirmed()
    if let table = id.sound, let count = titles?.count, count != table.columnCount {
      c.report(
        .planMap,
        at: titlesKey,
        "the table '\(table.rawValue)' must have \(table.columnCount) columns, not \(count)"
      )
    }
  }
}
