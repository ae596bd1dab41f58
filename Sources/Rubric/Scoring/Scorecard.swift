/// The scores of one assessment: of each domain, and of the two indices.
///
/// A district's scores depend on its own ratings and on the framework, never on other districts.
public struct Scorecard: Sendable, Hashable {
  /// One score for each domain of the framework, in order.
  public let domains: [Score]
  /// Practices together; `nothing` where the framework has none.
  public let practice: Score
  /// Policy areas together; never merged with the practices.
  public let policy: Score

  /// Scores an assessment.
  ///
  /// - Parameters:
  ///   - assessment: Read against `framework`.
  ///   - framework: The instrument.
  public init(of assessment: Assessment, in framework: Framework) {
    let rules = framework.rules
    let domains = framework.domains.map {
      Score(of: $0, assessment.ratings, on: framework.scale, by: rules)
    }
    self.domains = domains
    practice = Score(index: .practice, framework.domains, domains, scoreFrom: rules.scoreFrom)
    policy = Score(index: .policyArea, framework.domains, domains, scoreFrom: rules.scoreFrom)
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
  ///
  /// - Parameters:
  ///   - domain: The practice or policy area.
  ///   - ratings: One for each indicator of the framework, in order.
  ///   - scale: The steps that missing ratings are put at for the bounds.
  ///   - rules: How levels combine, and how much must be rated.
  fileprivate init(of domain: Domain, _ ratings: [Rating], on scale: Scale, by rules: Rules) {
    var rated = RunningMean(rules.aggregation)
    var low = RunningMean(rules.aggregation)
    var high = RunningMean(rules.aggregation)
    for offset in domain.indicators.indices {
      let (position, weight) = (
        domain.indicators[offset].position, domain.indicators[offset].weight
      )
      guard ratings[position].isApplicable else { continue }
      let level = ratings[position].level
      if let level { rated.add(level, weight: weight) }
      low.add(level ?? scale.lowest, weight: weight)
      high.add(level ?? scale.highest, weight: weight)
    }
    guard let lowest = low.value, let highest = high.value else {
      self = .nothing
      return
    }
    let coverage = rated.weight / low.weight
    self.init(
      value: coverage.reaches(rules.scoreFrom) ? rated.value : nil,
      coverage: coverage,
      bounds: Bounds(low: lowest, high: highest)
    )
  }

  /// The index of one kind of domain: the weighted mean of those that have a score.
  ///
  /// Its coverage and its bounds run over all domains to which anything applies, scored or not.
  fileprivate init(
    index kind: Domain.Kind,
    _ domains: [Domain],
    _ scores: [Score],
    scoreFrom: Double
  ) {
    var scored = RunningMean(.arithmetic)
    var coverage = RunningMean(.arithmetic)
    var low = RunningMean(.arithmetic)
    var high = RunningMean(.arithmetic)
    for (domain, score) in zip(domains, scores) where domain.kind == kind {
      guard let share = score.coverage, let bounds = score.bounds else { continue }
      if let value = score.value { scored.add(value, weight: domain.weight) }
      coverage.add(share, weight: domain.weight)
      low.add(bounds.low, weight: domain.weight)
      high.add(bounds.high, weight: domain.weight)
    }
    guard let share = coverage.value, let lowest = low.value, let highest = high.value else {
      self = .nothing
      return
    }
    self.init(
      value: share.reaches(scoreFrom) ? scored.value : nil,
      coverage: share,
      bounds: Bounds(low: lowest, high: highest)
    )
  }
}
