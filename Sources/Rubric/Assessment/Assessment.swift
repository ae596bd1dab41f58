/// One district's ratings and metric values for one cycle, checked against a framework.
public struct Assessment: Sendable, Hashable {
  /// The district.
  public let district: District
  /// The school year that the assessment speaks for.
  public let cycle: SchoolYear
  /// One rating for each indicator of the framework, in order.
  public let ratings: [Rating]
  /// One list for each metric of the framework, in order; each in file order.
  public let values: [[MetricValue]]
  /// Published instruments whose items were averaged into the ratings.
  public let publishedRatings: [PublishedRatings]
  /// The name of the file that it was read from.
  public let file: String
  /// The line of the file at which it says which district it is of.
  public internal(set) var line = 1
  /// The published files that its ratings and figures were imported from; empty where a person filled it in.
  public internal(set) var imported: [ImportedFile] = []
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
