/// One district's assessment with what follows from it alone: its scores, and where its results stand.
///
/// Only this initializer creates one, so scores and standings always belong to the assessment next to them.
public struct ScoredDistrict: Sendable, Hashable {
  /// The district's answers and figures.
  public let assessment: Assessment
  /// What it was computed on.
  public let basis: ComparisonBasis
  /// Its scores.
  public let scorecard: Scorecard
  /// Where its results stand relative to the prediction lines.
  public let standings: Standings
  /// How its ratings compare with its results: one for each domain of the framework, in order.
  public let quadrants: [Quadrant]
  /// One for each indicator, in order.
  let answers: [IndicatorAnswer]

  /// The framework that was answered.
  public var framework: Framework { assessment.framework }

  /// Scores a single assessment; for many, the framework is prepared once.
  ///
  /// - Parameter assessment: Any answers.
  public init(of assessment: Assessment) {
    self.init(of: assessment, on: ComparisonBasis(assessment.framework))
  }

  /// Scores one of many assessments.
  ///
  /// - Parameters:
  ///   - assessment: Any answers.
  ///   - basis: Made once for all of them.
  /// - Precondition: The assessment answers the framework of the basis.
  public init(of assessment: Assessment, on basis: ComparisonBasis) {
    precondition(
      assessment.framework == basis.framework,
      "the assessment answers another framework than the one of this basis"
    )
    self.assessment = assessment
    self.basis = basis
    answers = assessment.answers
    scorecard = Scorecard(of: answers, on: basis.scoring)
    standings = Standings(of: assessment, on: basis)
    quadrants = standings.quadrants(of: scorecard, on: basis.scoring)
  }
}
