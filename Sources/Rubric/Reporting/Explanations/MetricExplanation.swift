extension GapReport {
  /// How a metric's adjusted standing comes about, in a sentence.
  func standingLine(_ own: MetricComparison) -> String {
    guard let metric = framework[metric: own.id] else { return "" }
    guard own.appliesHere else {
      return "\(metric.title): not for this kind of district."
    }
    guard let all = own.allStudents, let value = all.value, let year = own.year else {
      return "\(metric.title): no figure in the cycle or the year before it."
    }
    guard let line = own.predictionLine else {
      return "\(metric.title) \(metric.text(value)) (\(year)): no line says what is usual."
    }
    guard let share = assessment.district.lowIncome else {
      return "\(metric.title): the share of low-income students is not given."
    }
    if let mismatch = own.mismatch {
      return """
        \(metric.title) \(metric.text(value)) (\(year)\(self.source(of: all.result))): no standing, because \
        \(reason(mismatch, metric))\(workings(of: mismatch, metric)).
        """
    }
    guard let standing = all.standing else {
      return "\(metric.title) \(metric.text(value)) (\(year)): too few students to take part."
    }
    let usual = line.value(atLowIncome: share)
    let order =
      metric.better == .higher
      ? "\(value.fixed(2)) - \(usual.operand(2))" : "\(usual.fixed(2)) - \(value.operand(2))"
    let source = self.source(of: all.result)
    return """
      \(metric.title) (\(year)\(source)): usual at \(share.fixed(1)) % low-income students is \
      \(line.intercept.fixed(3)) + \(line.slope.operand(4)) × \(share.fixed(1)) = \(usual.fixed(2)); \
      standing = (\(order)) / \(line.residualDeviation.fixed(3)) = \(standing.fixed(2)) SD \
      (line of \(line.count) districts, \(line.year), R² \(line.rSquared.fixed(2)); \(line.origin)).
      """
  }

  /// How the expected number of students comes about, in parentheses.
  private func workings(of mismatch: PopulationMismatch, _ metric: Metric) -> String {
    let kind = framework.districtKinds.first { $0.id == assessment.district.kind }
    guard let taught = kind?.grades, let counted = metric.grades,
      let enrollment = assessment.district.enrollment
    else { return "" }
    return """
       (enrollment \(enrollment.grouped) × \(counted.intersection(taught).count) of \(taught.count) \
      grades = \(mismatch.expected.fixed(1)), of which \
      \(framework.rules.standingFrom.percentText) are needed; \(metric.origin))
      """
  }

  /// How many a figure rests on and which file it was imported from, to follow its year.
  private func source(of value: MetricValue) -> String {
    guard let origin = origin(value.imported) else { return "" }
    return (value.count.map { ", n \($0)" } ?? "") + ", from \(origin)"
  }

  /// How a metric's level equivalent comes about, in a sentence.
  func levelLine(_ own: MetricComparison) -> String {
    guard let metric = framework[metric: own.id] else { return "" }
    guard own.appliesHere else { return "\(metric.title): not for this kind of district." }
    guard let all = own.allStudents, let value = all.value, let year = own.year else {
      return "\(metric.title): no figure in the cycle or the year before it."
    }
    guard let cutScores = metric.cutScores(for: assessment.district.kind), let level = all.level
    else {
      return "\(metric.title) \(metric.text(value)) (\(year)): the state has no cut scores for it."
    }
    let doubt =
      cutScores.isConfirmed ? "" : " The cut scores are not confirmed on a page of the state's own."
    guard all.takesPart else {
      return "\(metric.title) \(metric.text(value)) (\(year)): too few students to take part."
    }
    let source = self.source(of: all.result)
    let place = inputPlace(all.result.line) ?? Rating.givenByProgram
    return """
      \(metric.title) \(metric.text(value)) (\(year), \(place)\(source)) lies at \
      level \(level.fixed(2)) on the state's cut scores (\(cutScores.beginsText); \(metric.origin)).\(doubt) It \
      falls short of level \(framework.rules.shortfallBelow.plain) by \
      \(max(0, framework.rules.shortfallBelow - level).fixed(2)) of \
      \((framework.rules.shortfallBelow - framework.scale.lowest).plain).
      """
  }
}

extension Double {
  /// The number as the second part of a sum: negative ones in parentheses.
  fileprivate func operand(_ places: Int) -> String {
    self < 0 ? "(\(fixed(places)))" : fixed(places)
  }
}
