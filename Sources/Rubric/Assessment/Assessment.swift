/// One district's ratings and metric values for one cycle, checked against a framework.
///
/// It is read by an ``AssessmentReader``, or created in code by ``init(of:cycle:in:)`` and filled by
/// ``rate(_:_:)-(_,Rating)`` and ``add(_:to:)``, which check what they are given just as a form is checked.
public struct Assessment: Sendable, Hashable {
  /// The framework that it answers.
  public let framework: Framework
  /// The district.
  public let district: District
  /// The school year that the assessment describes.
  public internal(set) var cycle: SchoolYear
  /// One rating for each indicator of the framework, in order.
  public internal(set) var ratings: [Rating]
  /// One list for each metric of the framework, in order; each in file order.
  public internal(set) var values: [[MetricValue]]
  /// Published instruments whose items were averaged into the ratings.
  public let publishedRatings: [PublishedRatings]
  /// The name of the file that it was read from; `nil` if it was created in code.
  public let file: String?
  /// The line of the file that names its district; `nil` if that is not known.
  package internal(set) var line: Int?
  /// The published files that its ratings and figures were imported from; empty if a person filled it in.
  package internal(set) var imported: [ImportedFile] = []

  /// How an indicator was answered; `nil` for one that the framework does not have.
  public subscript(path: IndicatorPath) -> Rating? {
    framework.place(ofIndicator: path).map { ratings[$0] }
  }

  /// The figures of a metric, each a group and a year; `nil` for a metric that the framework does not have.
  public subscript(metric id: Metric.ID) -> [MetricValue]? {
    framework.place(ofMetric: id).map { values[$0] }
  }
}

/// What an instrument's items said before they were averaged into ratings.
public struct PublishedRatings: Sendable, Hashable {
  /// What the instrument is called.
  public let instrument: String
  /// How many of its items were rated.
  public let itemCount: Int
  /// The lowest level given.
  public let lowest: Double
  /// The highest level given.
  public let highest: Double
  /// Line in the assessment's file.
  public let line: Int
}
