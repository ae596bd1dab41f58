extension Finding.Kind {
  /// A heading of a few words.
  public var title: String {
    switch self {
    case .confirmedGap: "Confirmed gap"
    case .ratingsAboveResults: "Ratings above results"
    case .resultsAboveRatings: "Results above ratings"
    case .groupDisparity: "Group disparity"
    case .identicalRatings: "Even ratings"
    case .noEvidence: "No evidence"
    case .lowCoverage: "Too little rated"
    case .hardlyAnythingApplies: "Hardly anything applies"
    case .suppressedGroups: "Not shown"
    case .surplus: "Above the reference"
    case .yearsApart: "Years apart"
    }
  }
}

extension GapReport {
  /// A finding in one or two sentences.
  package func text(of finding: Finding) -> String {
    switch finding {
    case .confirmedGap(let own):
      "\(text(own)) The ratings and the numbers agree. What comes first?"
    case .ratingsAboveResults(let own):
      "\(text(own)) What do the raters see that the numbers do not?"
    case .resultsAboveRatings(let own):
      "\(text(own)) What is being done here that nobody wrote down?"
    case .groupDisparity(let own): text(own)
    case .identicalRatings(let own): text(own)
    case .noEvidence(let own):
      """
      \(framework.domains[own.domain].title): no evidence is named for \
      \(titles(ofIndicators: own.indicators)), rated \(framework.rules.evidenceFrom.plain) or higher.
      """
    case .lowCoverage(let own):
      """
      \(framework.domains[own.domain].title): \(own.rated) of \(own.applicable) rated, too few for a \
      score (\(framework.rules.scoreFrom.percentText) of the weight is needed).
      """
    case .hardlyAnythingApplies(let own): text(own)
    case .suppressedGroups(let own):
      """
      \(own.values == 1 ? "1 value" : "\(own.values) values") of \
      \(own.groups == 1 ? "1 student group" : "\(own.groups) student groups"): suppressed by the \
      publisher, or of fewer than \(framework.rules.hiddenUnder) students.
      """
    case .surplus(let own):
      """
      \(framework.domains[own.domain].title): \(titles(ofIndicators: own.indicators)) \
      \(own.indicators.count == 1 ? "is" : "are") rated above the reference level \
      (\(Reference.reading)); that makes up for no gap.
      """
    case .yearsApart(let own): text(own)
    }
  }

  /// One for each of ``findings``, in order: what it says, in a sentence or two.
  public var findingTexts: [String] { findings.map { text(of: $0) } }

  /// All findings of one kind, at least one, as a named point.
  func entry(_ kind: Finding.Kind, _ findings: [Finding]) -> Document.Entry {
    var texts = findings.map { text(of: $0) }
    if kind == .lowCoverage { texts = [lowCoverageText(findings)] }
    return Document.Entry(label: kind.title, lead: texts[0], details: Array(texts.dropFirst()))
  }

  /// What findings of one kind are about, the first three by name.
  package func brief(_ kind: Finding.Kind, _ findings: [Finding]) -> String {
    if kind == .lowCoverage {
      return "\(findings.count) of \(framework.domains.count) domains have no score yet"
    }
    let more = findings.count > 3 ? "; and \(findings.count - 3) more" : ""
    return findings.prefix(3).map { name(of: $0) }.joined(separator: "; ") + more
  }

  /// The title of the domain or metric that a finding is about; its text if it is about something else.
  private func name(of finding: Finding) -> String {
    switch finding.subject {
    case .domain(let place): framework.domains[place].title
    case .metric(let place): framework.metrics[place].title
    case .instrument, .metrics, .ratings: text(of: finding)
    }
  }

  /// A domain's score next to its standing.
  private func text(_ own: MeasuredDomain) -> String {
    let measures =
      own.onlyMetric.map {
        "the one metric it is measured by, \(framework.metrics[$0].title), stands"
      } ?? "its metrics stand"
    // The side that the heading names is stated all the same, since the quadrant is based on it.
    let place =
      own.standing.standingInWords.map { "\($0) than in" }
      ?? "\(String.asExpected), within 0.05 SD, for"
    return """
      \(framework.domains[own.domain].title): rated \(own.score.fixed(1)), and \(measures) \(place) \
      districts with as many low-income students.
      """
  }

  private func text(_ own: GroupDisparity) -> String {
    let (metric, from) = (framework.metrics[own.metric], framework.rules.disparityFrom)
    let groups = own.groups.map { group in
      let title = framework[group: group.id]?.title ?? group.id.description
      return "\(title) \(metric.text(group.value))"
    }
    return """
      \(metric.title): \(groups.joined(separator: ", ")); all students \(metric.text(own.all)). \
      \(from == 1 ? "A level" : "\(from.plain) levels") or more behind, and further than statewide.
      """
  }

  private func text(_ own: IdenticalRatings) -> String {
    guard let instrument = own.instrument else {
      return "All \(own.count) rated indicators are at \(own.level.plain)."
    }
    let name = assessment.publishedRatings[instrument].instrument
    return "All \(own.count) rated items of \(name) are at \(own.level.plain)."
  }

  /// All domains without a score in one sentence, since a district that begins has many.
  private func lowCoverageText(_ findings: [Finding]) -> String {
    let counts = findings.compactMap { finding -> String? in
      guard case .lowCoverage(let own) = finding else { return nil }
      return "\(framework.domains[own.domain].title) (\(own.rated) of \(own.applicable))"
    }
    return """
      No score, because less than \(framework.rules.scoreFrom.percentText) of the weight is \
      rated: \(counts.joined(separator: "; ")).
      """
  }

  private func text(_ own: HardlyAnythingApplies) -> String {
    let others = own.all - own.notApplicable
    guard others > 0 else {
      return "All \(own.all) indicators are marked \"not applicable\", so there is no score."
    }
    return """
      \(own.notApplicable) of \(own.all) indicators are marked "not applicable". Any score rests on \
      \(others == 1 ? "the one other" : "the other \(others)"). Do they describe the district?
      """
  }

  private func text(_ own: YearsApart) -> String {
    switch own {
    case .yearBefore(let metrics):
      "Compared with figures of the year before the cycle: \(titles(metrics))."
    case .outsideWindow(let metrics):
      """
      Not compared, because no figure is of the cycle or the year before it: \(titles(metrics)).
      """
    case .ratings(let count, let first):
      """
      \(count == 1 ? "1 rating was" : "\(count) ratings were") given outside the school year \
      \(assessment.cycle), the first on \(first).
      """
    }
  }

  private func titles(_ metrics: [YearsApart.MetricYear]) -> String {
    metrics.map { "\(framework.metrics[$0.metric].title) (\($0.year))" }.joined(separator: ", ")
  }

  private func titles(ofIndicators positions: [Int]) -> String {
    positions.map { framework.indicators[$0].title }.listed
  }
}
