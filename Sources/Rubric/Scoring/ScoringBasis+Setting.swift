extension ScoringBasis {
  /// Gives an indicator another weight in its domain; only ratios matter.
  ///
  /// - Parameters:
  ///   - path: The indicator.
  ///   - weight: Above 0, at most a million.
  /// - Throws: ``InvalidValue`` for an unknown indicator, or a weight outside of these limits.
  public mutating func setWeight(
    ofIndicator path: IndicatorPath,
    to weight: Double
  ) throws(InvalidValue) {
    let position = try framework.place(of: path)
    try Self.check(weight)
    weights[position] = weight
    isFrameworksOwn = false
  }

  /// Gives a domain another weight in its index; only ratios count.
  ///
  /// - Parameters:
  ///   - domain: The domain.
  ///   - weight: Above 0, at most a million.
  /// - Throws: ``InvalidValue`` for an unknown domain, or a weight outside of these limits.
  public mutating func setWeight(ofDomain domain: Domain.ID, to weight: Double) throws(InvalidValue)
  {
    guard let position = framework.place(ofDomain: domain) else {
      let names = framework.domains.map { $0.id.description }
      throw InvalidValue(.unknown("domain", domain.description, among: names, .unknownDomain))
    }
    try Self.check(weight)
    domains[position].weight = weight
    isFrameworksOwn = false
  }

  /// Gives an indicator another reference level.
  ///
  /// - Parameters:
  ///   - path: The indicator.
  ///   - level: A level of the scale, or one between two; `nil` for no reference.
  /// - Throws: ``InvalidValue`` for an unknown indicator, or a level off the scale.
  public mutating func setReference(
    ofIndicator path: IndicatorPath,
    to level: Double?
  ) throws(InvalidValue) {
    let position = try framework.place(of: path)
    if let level {
      let scale = framework.scale
      try InvalidValue.check(level, of: "a reference level", in: scale.lowest...scale.highest)
    }
    references[position] = level
    isFrameworksOwn = false
  }

  private static func check(_ weight: Double) throws(InvalidValue) {
    guard weight > 0, weight <= 1_000_000 else {
      throw InvalidValue(.outOfRange, "a weight must be above 0, and at most 1000000")
    }
  }
}
