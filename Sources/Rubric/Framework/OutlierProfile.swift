/// What the positive outliers look like: reference levels, and figures of the districts studied.
public struct OutlierProfile: Sendable, Hashable {
  /// A profile's name.
  public typealias ID = Identifier<OutlierProfile>

  /// One of the districts studied.
  public struct StudiedDistrict: Sendable, Hashable {
    /// A studied district's name in the profile.
    public typealias ID = Identifier<StudiedDistrict>

    /// The district's name in the profile.
    public let id: ID
    /// The district's name.
    public let name: String
    /// The district's code.
    public let cds: CDSCode
    /// The district's kind.
    public let kind: DistrictKind.ID
    /// What the sources say about it, in our words.
    public let facts: [Fact]
  }

  /// One thing that a source says about a studied district.
  public struct Fact: Sendable, Hashable {
    /// In our words.
    public let text: String
    /// Where the source says it.
    public let citation: Citation
    /// The domains that it is an example of; planning notes show it there.
    public let domains: [Domain.ID]
  }

  /// A published figure of a studied district or of the state.
  public struct Figure: Sendable, Hashable {
    /// The studied district; `nil` for the state.
    public let district: StudiedDistrict.ID?
    /// The student group.
    public let group: StudentGroup.ID
    /// The school year.
    public let year: SchoolYear
    /// In the metric's unit.
    public let value: Double
    /// How many students, positions or teachers it rests on, at least the metric's smallest count; `nil` if the
    /// publisher gives none.
    public let count: Int?
    /// Who published it.
    public let source: Source.ID
  }

  /// The profile's name.
  public let id: ID
  /// What the profile is called in a sentence, such as "the seven districts of a study".
  public let title: String
  /// The districts studied.
  public let districts: [StudiedDistrict]
  /// One entry for each indicator of the framework, in order; `nil` if the sources say nothing.
  public let references: [Reference?]
  /// The studied districts' figures, one list for each metric of the framework, in order.
  public let figures: [[Figure]]
  /// The state's own figures, one list for each metric of the framework, in order.
  public let stateFigures: [[Figure]]
  /// What the study itself published of its districts, in file order.
  public let outcomes: [StudyOutcome]
}
