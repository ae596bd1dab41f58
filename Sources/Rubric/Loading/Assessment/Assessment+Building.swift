extension Assessment {
  /// An assessment that nobody has answered yet.
  ///
  /// - Parameters:
  ///   - district: The district; its name must say something, its kind must be one of the framework's, and its code, if
  ///     it has one, must be that of a district.
  ///   - cycle: The school year that the assessment describes.
  ///   - framework: The framework that it answers.
  /// - Throws: ``InvalidValue`` if the name, the code, the kind or a number of the district has a fault.
  public init(
    of district: District,
    cycle: SchoolYear,
    in framework: Framework
  ) throws(InvalidValue) {
    try district.check(in: framework)
    self.init(
      framework: framework,
      district: district,
      cycle: cycle,
      ratings: Array(repeating: .absent, count: framework.indicatorCount),
      values: Array(repeating: [], count: framework.metrics.count),
      publishedRatings: [],
      file: nil
    )
  }

  /// Answers an indicator, replacing any previous answer.
  ///
  /// - Parameters:
  ///   - path: The indicator.
  ///   - rating: The answer, with what it rests on.
  /// - Throws: ``InvalidValue`` for an unknown indicator, a level off the scale, or `not applicable` without a reason.
  public mutating func rate(_ path: IndicatorPath, _ rating: Rating) throws(InvalidValue) {
    let position = try framework.place(of: path)
    try rating.check(on: framework.scale)
    ratings[position] = rating
  }

  /// Gives an indicator just a level, replacing any previous answer.
  ///
  /// - Parameters:
  ///   - path: The indicator.
  ///   - level: A level of the scale; several raters' consensus may lie between two.
  /// - Throws: ``InvalidValue`` for an unknown indicator or a level off the scale.
  public mutating func rate(_ path: IndicatorPath, _ level: Double) throws(InvalidValue) {
    try rate(path, Rating(.rated(level)))
  }
}

extension Framework {
  /// The position of an indicator among all of them.
  func place(of path: IndicatorPath) throws(InvalidValue) -> Int {
    if let position = place(ofIndicator: path) { return position }
    throw InvalidValue(.unknown("indicator", "\(path)", among: indicatorPaths, .unknownIndicator))
  }
}

extension District {
  /// Refuses what a form could not say.
  fileprivate func check(in framework: Framework) throws(InvalidValue) {
    guard name.saysSomething else { throw InvalidValue(.missingKey, "a district needs a name") }
    try InvalidValue.check(name, of: "the district's name")
    guard framework[kind: kind] != nil else {
      let names = framework.districtKinds.map { $0.id.description }
      throw InvalidValue(.unknown("kind of district", kind.description, among: names))
    }
    if let cds, let fault = cds.faultAsDistrict(written: cds.description) {
      throw InvalidValue(fault)
    }
    if let enrollment {
      try InvalidValue.check(Double(enrollment), of: "enrollment", in: 0...StudentCount.most)
    }
    if let lowIncome {
      try InvalidValue.check(lowIncome, of: "the share of low-income students", in: 0...100)
    }
  }
}

extension Rating {
  /// Refuses what a form could not say.
  fileprivate func check(on scale: Scale) throws(InvalidValue) {
    switch state {
    case .rated(let level):
      guard scale.ratingLevels.range.contains(level) else {
        let limits = "\(scale.lowest.plain) to \(scale.highest.plain)"
        throw InvalidValue(.notALevel, "this is not a level; levels go from \(limits)")
      }
    case .notApplicable(let reason):
      guard Self.isReason(reason) else {
        throw InvalidValue(.missingKey, "'not applicable' needs a reason, in words")
      }
      try InvalidValue.check(reason, of: "the reason")
    case .notRated: break
    }
    for text in evidence { try InvalidValue.check(text, of: "the evidence") }
    if let note { try InvalidValue.check(note, of: "the note") }
  }
}
