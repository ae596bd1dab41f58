/// Something that is measured in a district, for a student group and a year.
public struct Metric: Sendable, Hashable {
  /// A metric's name.
  public typealias ID = Identifier<Metric>

  /// What a value counts.
  public enum ValueUnit: String, Sendable, Hashable, CaseIterable {
    /// Of students, positions, teachers or families: 0 to 100.
    case percent
    /// Of a test's scale, above or below a standard.
    case points
    /// Years of service.
    case years
  }

  /// Which way is better.
  public enum Direction: String, Sendable, Hashable, CaseIterable {
    /// More is better.
    case higher
    /// Less is better.
    case lower
  }

  /// What metrics measure, such as achievement in English and in mathematics, which move together.
  public enum Construct {}

  /// The metric's name.
  public let id: ID
  /// At most 44 characters.
  public let title: String
  /// Whether the title begins with a proper name, which stays capitalized within a sentence.
  package let hasProperName: Bool
  /// Which published measure it is.
  public let measure: String
  /// The construct that it measures, if other metrics measure it too; `nil` if none does.
  ///
  /// A mean over metrics can then count it once.
  public let construct: Identifier<Construct>?
  /// What a value counts.
  public let unit: ValueUnit
  /// The lowest and the highest value that can occur.
  public let range: ClosedRange<Double>
  /// Which way is better.
  public let better: Direction
  /// The kinds of district that it is for.
  public let kinds: [DistrictKind.ID]
  /// The grades whose students a value for all students covers; `nil` if it covers something else, or it is not
  /// known.
  package let grades: Grades?
  /// Whether a value includes charter schools; `nil` if it is not known.
  public let charterSchools: CharterSchools?
  /// Whether the California School Dashboard shows the same figure.
  public let isSameAsDashboard: Bool
  /// How the Dashboard's own figure differs, in a sentence or two; `nil` if nothing is said about it.
  public let dashboardDifference: String?
  /// The newest year that is published; `nil` for what a district measures itself.
  public let newestYear: SchoolYear?
  /// The state priority that it measures.
  public let statePriority: Int?
  /// The county offices' short code of the statutory measure, such as `5E`.
  public let measureCode: String?
  /// Whether districts' true values often lie between 0 and 1, so that such a percentage is not asked about.
  package let isOftenUnderOne: Bool
  /// Values for fewer students are dropped when they are read; never below the framework's own limit.
  public let smallestCount: Int
  /// Where the levels begin, by kind of district; empty if the state has no cut scores.
  public let cutScores: [CutScores]
  /// What a reader must know before using it.
  public let note: String?
  /// Whose measure it is.
  public let basis: Basis
  /// Where it is published.
  public let citations: [Citation]
  /// The line of the framework that it was read from.
  public let origin: Origin

  /// The cut scores for a kind of district; `nil` if the state has none for it.
  public func cutScores(for kind: DistrictKind.ID) -> CutScores? {
    cutScores.first { $0.kinds.contains(kind) }
  }
}

extension Metric {
  /// The values at which the levels above the first begin, for some kinds of district.
  public struct CutScores: Sendable, Hashable {
    /// The kinds that they apply to.
    public let kinds: [DistrictKind.ID]
    /// One value for each level from the second to the highest, from worse to better.
    public let begins: [Double]
    /// Whether they were read on one of the state's own pages.
    public let isConfirmed: Bool
  }
}
