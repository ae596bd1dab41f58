/// Everything derived from one assessment: scores, gaps, what to begin with, and what a reader should know.
///
/// Only this initializer makes one, so its parts are always of one district. Reports, planning notes and cohorts are
/// made from it. A class, since every part of a report that is written holds it: as a value it would cost a reference
/// for each of its lists.
public final class GapAnalysis: Sendable {
  /// The framework that was answered.
  public let framework: Framework
  /// The assessment with its scores and standings.
  public let district: ScoredDistrict
  /// Its scores and figures next to the profile.
  public let comparison: Comparison
  /// What to work on: practices first, each kind by priority.
  public let priorities: [Priority]
  /// What a reader should know, most important first.
  public let findings: [Finding]

  /// Analyzes a single assessment; for many, the framework is prepared once.
  ///
  /// - Parameter assessment: Any answers.
  public convenience init(of assessment: Assessment) {
    self.init(of: ScoredDistrict(of: assessment))
  }

  /// Analyzes one of many assessments.
  ///
  /// - Parameters:
  ///   - assessment: Any answers.
  ///   - basis: Made once for all of them.
  /// - Precondition: The assessment answers the framework of the basis.
  public convenience init(of assessment: Assessment, on basis: ComparisonBasis) {
    self.init(of: ScoredDistrict(of: assessment, on: basis))
  }

  /// Completes the analysis of a scored district.
  ///
  /// - Parameter district: The assessment with its scores.
  public init(of district: ScoredDistrict) {
    self.district = district
    framework = district.framework
    comparison = Comparison(of: district)
    priorities = Priority.ranked(
      district.answers,
      district.scorecard,
      shortfalls: comparison.shortfalls,
      on: district.basis.scoring
    )
    findings = Finding.all(in: FindingSearch(district: district, comparison: comparison))
  }

  /// What it was computed on.
  public var basis: ComparisonBasis { district.basis }
  /// The district's answers and figures.
  public var assessment: Assessment { district.assessment }
  /// Its scores.
  public var scorecard: Scorecard { district.scorecard }
}

extension GapAnalysis: Hashable {
  /// Two are equal if assessment and basis are: all else follows from them.
  public static func == (left: GapAnalysis, right: GapAnalysis) -> Bool {
    left === right || left.assessment == right.assessment && left.basis == right.basis
  }

  /// Hashes assessment and basis.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(assessment)
    hasher.combine(basis)
  }
}
