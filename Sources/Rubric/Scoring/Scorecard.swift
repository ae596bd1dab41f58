/// The scores of one assessment: of each domain, and of the two indices.
///
/// A district's scores depend on its own ratings and on the framework, never on other districts.
public struct Scorecard: Sendable, Hashable {
  /// The framework that was answered.
  public let framework: Framework
  /// One score for each domain of the framework, in order.
  public let domains: [Score]
  /// Practices together; `nothing` if the framework has none.
  public let practice: Score
  /// Policy areas together; never merged with the practices.
  public let policy: Score

  /// Scores one of many assessments.
  ///
  /// - Parameters:
  ///   - assessment: Any answers.
  ///   - basis: Made once for all of them.
  /// - Precondition: The assessment answers the framework of the basis.
  public init(of assessment: Assessment, on basis: ScoringBasis) {
    precondition(
      assessment.framework == basis.framework,
      "the assessment answers another framework than the one of this basis"
    )
    self.init(of: assessment.answers, on: basis)
  }

  /// Scores one assessment with the weights of its framework.
  ///
  /// ``ScoredDistrict`` scores many, and in other ways.
  public init(of assessment: Assessment) {
    self.init(of: assessment, on: ScoringBasis(assessment.framework))
  }

  /// Scores answers, whoever gave them.
  ///
  /// - Parameters:
  ///   - answers: One for each indicator of the framework of `basis`, in order.
  ///   - basis: Weights and the way of combining, the framework's or others.
  init(of answers: [IndicatorAnswer], on basis: ScoringBasis) {
    framework = basis.framework
    let domains = basis.domains.map { Score(of: $0, answers, on: basis) }
    self.domains = domains
    practice = Score(index: .practice, domains, on: basis)
    policy = Score(index: .policyArea, domains, on: basis)
  }

  /// The score of a practice or policy area by its name; `nil` for one that the framework does not have.
  public subscript(id: Domain.ID) -> Score? {
    framework.place(ofDomain: id).map { domains[$0] }
  }

  /// The index of one kind of domain.
  public func index(_ kind: Domain.Kind) -> Score {
    switch kind {
    case .practice: practice
    case .policyArea: policy
    }
  }
}

extension Score {
  /// The score of a domain: its rated levels combined; coverage and bounds over the applicable ones.
  fileprivate init(
    of domain: ScoringBasis.DomainPart,
    _ answers: borrowing [IndicatorAnswer],
    on basis: borrowing ScoringBasis
  ) {
    var rated = RunningMean(basis.aggregation)
    var low = RunningMean(basis.aggregation)
    var high = RunningMean(basis.aggregation)
    for position in domain.indicators where answers[position] != .notApplicable {
      let (level, weight) = (answers[position].level, basis.weights[position])
      if let level { rated.add(level, weight: weight) }
      low.add(level ?? basis.lowest, weight: weight)
      high.add(level ?? basis.highest, weight: weight)
    }
    guard let lowest = low.value, let highest = high.value else {
      self = .nothing
      return
    }
    let coverage = rated.weight / low.weight
    self.init(
      value: coverage.reaches(basis.scoreFrom) ? rated.value : nil,
      coverage: coverage,
      bounds: Bounds(low: lowest, high: highest)
    )
  }

  /// The index of one kind of domain: the weighted mean of those that have a score.
  ///
  /// Its coverage and its bounds include all domains to which anything applies, scored or not.
  fileprivate init(
    index kind: Domain.Kind,
    _ scores: borrowing [Score],
    on basis: borrowing ScoringBasis
  ) {
    var scored = RunningMean(.arithmetic)
    var coverage = RunningMean(.arithmetic)
    var low = RunningMean(.arithmetic)
    var high = RunningMean(.arithmetic)
    for index in scores.indices where basis.domains[index].kind == kind {
      let (score, weight) = (scores[index], basis.domains[index].weight)
      guard let share = score.coverage, let bounds = score.bounds else { continue }
      if let value = score.value { scored.add(value, weight: weight) }
      coverage.add(share, weight: weight)
      low.add(bounds.low, weight: weight)
      high.add(bounds.high, weight: weight)
    }
    guard let share = coverage.value, let lowest = low.value, let highest = high.value else {
      self = .nothing
      return
    }
    self.init(
      value: share.reaches(basis.scoreFrom) ? scored.value : nil,
      coverage: share,
      bounds: Bounds(low: lowest, high: highest)
    )
  }
}
