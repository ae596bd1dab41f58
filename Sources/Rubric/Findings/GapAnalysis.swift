/// All that is worked out of one assessment: scores, gaps, what to begin with, and what a reader should know.
///
/// Only this initializer makes one, so its parts are always of one district. Reports, planning notes and cohorts are
/// made from it.
public struct GapAnalysis: Sendable, Hashable {
  /// The assessment with its scores and standings.
  public let district: ScoredDistrict
  /// Its scores and figures beside the profile.
  public let comparison: Comparison
  /// What to work on: practices first, each kind by priority.
  public let priorities: [Priority]
  /// What a reader should know, most telling first.
  public let findings: [Finding]

  /// Works out a single assessment; for many, the framework is prepared once.
  ///
  /// - Parameter assessment: Any answers.
  public init(of assessment: Assessment) { self.init(of: ScoredDistrict(of: assessment)) }

  /// Works out one of many assessments.
  ///
  /// - Parameters:
  ///   - assessment: Any answers.
  ///   - basis: Made once for all of them.
  /// - Precondition: The assessment answers the framework of the basis.
  public init(of assessment: Assessment, on basis: ComparisonBasis) {
    self.init(of: ScoredDistrict(of: assessment, on: basis))
  }

  /// Works out what a scored district leaves open.
  ///
  /// - Parameter district: The assessment with its scores.
  public init(of district: ScoredDistrict) {
    self.district = district
    comparison = Comparison(of: district)
    priorities = Priority.ranked(
      district.answers,
      district.scorecard,
      shortfalls: comparison.shortfalls,
      on: district.basis.scoring
    )
    findings = Finding.all(in: FindingSearch(district: district, comparison: comparison))
  }

  /// What was answered.
  public var framework: Framework { district.framework }
  /// What it was worked out on.
  public var basis: ComparisonBasis { district.basis }
  /// The district's answers and figures.
  public var assessment: Assessment { district.assessment }
  /// Its scores.
  public var scorecard: Scorecard { district.scorecard }
}
