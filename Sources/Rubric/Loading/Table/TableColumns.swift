/// What each column of a wide table is: one row per district, one column for each thing said about it.
struct TableColumns: Sendable {
  /// The columns that say something of the district or of the whole row.
  enum Fixed: String, CaseIterable, Sendable {
    case cds, district, cycle, kind, enrollment
    case lowIncome = "low-income"
    case charterSchools = "charter-schools"
    case invented, date
  }

  /// What may be said about one rating in addition to its level.
  enum RatingPart: String, CaseIterable, Sendable {
    case date, confidence, evidence, note
  }

  /// What is said about a published instrument.
  enum PublishedPart: String, CaseIterable, Sendable {
    case items, lowest, highest
  }

  /// The columns of one indicator.
  struct RatingColumns: Sendable {
    /// The indicator's position in the framework.
    let position: Int
    /// The column of its level; `nil` if only other parts are there.
    var level: Int?
    /// The columns of its other parts, in the order of their cases.
    var parts = [Int?](repeating: nil, count: RatingPart.allCases.count)
    var hasParts = false
  }

  /// The columns of one figure of a metric.
  struct FigureColumns: Sendable {
    let group: Int
    let year: SchoolYear
    let value: Int
    let count: Int?
  }

  /// The figures of one metric, in the order of the columns.
  struct MetricColumns: Sendable {
    /// The metric's position in the framework.
    let position: Int
    var figures: [FigureColumns]
  }

  /// The columns of one published instrument.
  struct PublishedColumns: Sendable {
    let instrument: String
    /// In the order of the parts' cases.
    let parts: [Int]
  }

  /// The column of each fixed thing, in the order of their cases; `nil` if it does not exist.
  var fixed = [Int?](repeating: nil, count: Fixed.allCases.count)
  var ratings: [RatingColumns] = []
  var metrics: [MetricColumns] = []
  var published: [PublishedColumns] = []

  /// Whether anything but levels may be said about a rating.
  var hasRatingParts = false

  /// The column of a fixed thing.
  subscript(fixed name: Fixed) -> Int? {
    Fixed.allCases.firstIndex(of: name).flatMap { fixed[$0] }
  }
}
