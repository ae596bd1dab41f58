/// A result that the study itself published of its districts, apart from the figures of today.
public struct StudyOutcome: Sendable, Hashable {
  /// One end of the districts' range.
  public struct End: Sendable, Hashable {
    /// The district.
    public let district: OutlierProfile.StudiedDistrict.ID
    /// In the metric's unit.
    public let value: Double
  }

  /// What was measured; the study's own definition may differ from today's.
  public let metric: Metric.ID
  /// The student group.
  public let group: StudentGroup.ID
  /// The school year.
  public let year: SchoolYear
  /// The lowest of the districts with a figure.
  public let lowest: End
  /// The highest of the districts with a figure.
  public let highest: End
  /// The state's average, in the metric's unit.
  public let state: Double
  /// How many of the districts have a figure; `nil` if the study does not say.
  public let districtCount: Int?
  /// Where the study says it.
  public let citation: Citation
}
