/// A row of a goal's table of metrics: one metric for one student group over the years of the cycle.
package struct PlanRow: Sendable, Hashable {
  /// What is in a cell of a year.
  package enum Cell: Sendable, Hashable {
    /// A figure, and whether it rests on too few students to take part in targets.
    case figure(MetricValue, isMarked: Bool)
    /// The inputs have the year, but its figure must not be shown.
    case hidden(SchoolYear)
    /// The plan calls for the year, but the inputs do not have it.
    case missing(SchoolYear)
    /// The inputs end in that year, before the data that the cycle begins with.
    case beforeCycle(SchoolYear)
    /// The plan does not call for the year yet.
    case notYet
    /// The row is new to the plan and begins later.
    case beforeBaseline

    /// The figure, if one may be shown.
    package var figure: MetricValue? {
      switch self {
      case .figure(let value, _): value
      case .hidden, .missing, .beforeCycle, .notYet, .beforeBaseline: nil
      }
    }
  }

  /// How far the newest outcome is from the baseline.
  package struct Difference: Sendable, Hashable {
    /// Newest minus baseline, each as printed, to one decimal, in the metric's unit.
    package let value: Double
    /// The year of the newest outcome.
    package let year: SchoolYear

    /// Takes the difference of the printed figures, so that it follows from what a reader sees.
    ///
    /// - Parameters:
    ///   - baseline: Where the row began.
    ///   - newest: Where it is now.
    ///   - year: The year of the newest outcome.
    /// - Source: This project's rule; `Documentation/METHOD.md`, "Rows of planning notes".
    init(from baseline: Double, to newest: Double, year: SchoolYear) {
      value = newest.roundedAsPrinted - baseline.roundedAsPrinted
      self.year = year
    }
  }

  /// `2.3` for all students, `2.3b` for a group.
  package let number: String
  /// The metric's position in the framework.
  package let metric: Int
  /// The student group.
  package let group: StudentGroup.ID
  /// Whether the row is new to the plan: the inputs hold no figure of the cycle's first data year.
  package let isNew: Bool
  /// The year that outcomes are measured from.
  package let baseline: Cell
  /// Year 1 and Year 2.
  package let outcomes: [Cell]
  /// `nil` if there is no later outcome than the baseline.
  package let difference: Difference?
  /// A possible target for Year 3.
  package let target: PlanTarget

  /// The newest figure of the row that may be shown.
  package var newest: MetricValue? {
    newestCell.figure
  }

  /// How far the newest figure is from the target, each as it is printed, in the metric's unit; 0 if it is
  /// there.
  ///
  /// `nil` without a target, or if the newest figure is based on too few students.
  /// - Source: This project's rule; `Documentation/METHOD.md`, "Targets of planning notes".
  package var toGo: Double? {
    guard let target = target.value else { return nil }
    switch newestCell {
    case .figure(let newest, isMarked: false):
      return newest.value.map { (target.roundedAsPrinted - $0.roundedAsPrinted).magnitude }
    case .figure, .hidden, .missing, .beforeCycle, .notYet, .beforeBaseline: return nil
    }
  }

  private var newestCell: Cell { outcomes.last { $0.figure != nil } ?? baseline }
}

extension Double {
  /// The number as the notes print it, to one decimal.
  fileprivate var roundedAsPrinted: Double { Double(fixed(1)) ?? self }
}
