/// Nearly every indicator is marked "not applicable", so that what is left says very little.
public struct HardlyAnythingApplies: Sendable, Hashable {
  /// How many indicators are marked "not applicable".
  public let notApplicable: Int
  /// How many indicators the framework has.
  public let all: Int

  /// The share of all indicators from which it is reported, 0 to 1.
  ///
  /// - Source: This project's judgment; `Documentation/METHOD.md`, "Findings".
  public static let share = 0.8

  /// At most one, over all domains.
  static func found(in search: FindingSearch) -> [HardlyAnythingApplies] {
    let ratings = search.assessment.ratings
    let own = HardlyAnythingApplies(
      notApplicable: ratings.count { !$0.isApplicable },
      all: ratings.count
    )
    return (Double(own.notApplicable) / Double(own.all)).reaches(share) ? [own] : []
  }
}
