/// What the sources say about an indicator in the districts studied, and the level that follows from it.
///
/// The sources publish no levels. A reference level is this project's reading of their words, by one rule.
public struct Reference: Sendable, Hashable {
  /// How widely the sources claim the practice.
  public enum Strength: String, Sendable, Hashable, CaseIterable {
    /// Said of the districts without a qualifier.
    case every
    /// Said with "generally", "often" or the like.
    case most
    /// Said of several districts.
    case several
    /// Said of one or two, or of all only as an example ("such as").
    case some
  }

  /// Which case of the rule decides the level.
  public enum Reason: String, Sendable, Hashable, CaseIterable {
    /// The level follows from the strength alone.
    case breadth
    /// The source says that the practice lasted over years.
    case lasted
    /// The source says that the districts were still developing it.
    case developing
  }

  /// Whose reading a reference level is; no file can say otherwise.
  public static let basis = Basis.project
  /// What a report puts next to a reference level: "this project's reading".
  public static let reading = "\(basis.owner) reading"

  /// `nil` if the practice is an example of single districts only.
  public let level: Double?
  /// How widely it is claimed.
  public let strength: Strength
  /// The case of the rule.
  public let reason: Reason
  /// The words of the source that decide it.
  public let why: String
  /// The districts that the sources name as examples of it.
  public let seenIn: [OutlierProfile.StudiedDistrict.ID]
  /// Where the sources say it.
  public let citations: [Citation]
  /// The line of the framework that it was read from.
  public let origin: Origin

  /// The level that the rule gives; `nil` if it gives none.
  ///
  /// - Source: This project's reading; `Documentation/METHOD.md`, "Reference levels".
  public static func level(_ strength: Strength, _ reason: Reason) -> Double? {
    switch (strength, reason) {
    case (.some, _): nil
    case (_, .developing), (.several, _): 3
    case (.every, .breadth), (.most, .breadth): 4
    case (.every, .lasted), (.most, .lasted): 5
    }
  }
}
