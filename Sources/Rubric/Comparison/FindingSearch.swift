/// Looks for everything in a comparison that a reader should know.
struct FindingSearch {
  let framework: Framework
  let assessment: Assessment
  let scorecard: Scorecard
  let indicators: [IndicatorComparison]
  let domains: [DomainComparison]
  let metrics: [MetricComparison]

  /// All findings in the order of their kinds, within a kind in rubric order.
  var all: [Finding] {
    quadrants + disparities + evenRatings + withoutEvidence + lowCoverage + suppressed + surpluses
      + yearsApart
  }

  private var quadrants: [Finding] {
    let kinds: [(Quadrant, Finding.Kind, String)] = [
      (.confirmedGap, .confirmedGap, "The ratings and the numbers agree. What comes first?"),
      (
        .ratingsAboveResults, .ratingsAboveResults,
        "What do the raters see that the numbers do not?"
      ),
      (
        .resultsAboveRatings, .resultsAboveRatings,
        "What is being done here that nobody wrote down?"
      ),
    ]
    return kinds.flatMap { quadrant, kind, question in
      framework.domains.indices.filter { domains[$0].quadrant == quadrant }.map { index in
        let score = scorecard.domains[index].value.map { $0.fixed(1) } ?? ""
        let distance = (domains[index].standing ?? 0).standingInWords
        // The side that the heading names is told all the same, since the quadrant rests on it.
        let place =
          distance.map { "\($0) than in" } ?? "\(String.asExpected), within 0.05 SD, for"
        return Finding(
          kind: kind,
          about: framework.domains[index].id.description,
          text: """
            \(framework.domains[index].title): rated \(score), and \(measures(ofDomain: index)) \(place) \
            districts with as many low-income students. \(question)
            """
        )
      }
    }
  }

  /// `its metrics stand`; where it is one alone, with its name, since a domain is more than that.
  private func measures(ofDomain index: Int) -> String {
    let behind = metrics.behindStanding(of: framework.domains[index])
    guard behind.count == 1, let only = framework.metric(behind[0].id) else {
      return "its metrics stand"
    }
    return "the one metric it is measured by, \(only.title), stands"
  }

  /// One for each metric: groups at least one level below all students and further behind than statewide.
  private var disparities: [Finding] {
    let from = framework.rules.disparityFrom
    let distance = from == 1 ? "A level" : "\(from.plain) levels"
    return metrics.compactMap { metric in
      guard let all = metric.allStudents, all.takesPart, let level = all.level else { return nil }
      let behind = metric.groups.filter { standing in
        guard standing.group != .all, standing.takesPart, let own = standing.level,
          let stateOwn = standing.stateLevel, let stateAll = all.stateLevel
        else { return false }
        return (level - own).reaches(from) && (level - own).exceeds(stateAll - stateOwn)
      }
      guard !behind.isEmpty, let own = framework.metric(metric.id) else { return nil }
      let names = behind.map { standing in
        let title = framework.group(standing.group)?.title ?? standing.group.description
        return "\(title) \(standing.value.map { own.text($0) } ?? "")"
      }
      return Finding(
        kind: .groupDisparity,
        about: metric.id.description,
        text: """
          \(own.title): \(names.joined(separator: ", ")); all students \
          \(all.value.map { own.text($0) } ?? ""). \(distance) or more behind, and further than statewide.
          """
      )
    }
  }

  private var evenRatings: [Finding] {
    let from = framework.rules.evenFrom
    var found = assessment.evenInstruments(from: from).map { published in
      Finding(
        kind: .evenRatings,
        about: published.instrument,
        text:
          "All \(published.itemCount) rated items of \(published.instrument) are at \(published.lowest.plain)."
      )
    }
    if let (level, count) = assessment.evenLevel(from: from) {
      found.append(
        Finding(
          kind: .evenRatings,
          about: "ratings",
          text: "All \(count) rated indicators are at \(level.plain)."
        )
      )
    }
    return found
  }

  /// Once a domain, for high ratings that name no evidence.
  private var withoutEvidence: [Finding] {
    framework.domains.compactMap { domain in
      let bare = domain.indicators.filter { indicator in
        let rating = assessment.ratings[indicator.position]
        return rating.evidence.isEmpty && rating.level ?? 0 >= framework.rules.evidenceFrom
      }
      guard !bare.isEmpty else { return nil }
      let from = framework.rules.evidenceFrom.plain
      return Finding(
        kind: .noEvidence,
        about: domain.id.description,
        text: "\(domain.title): no evidence is named for \(bare.titles), rated \(from) or higher."
      )
    }
  }

  private var lowCoverage: [Finding] {
    zip(framework.domains, scorecard.domains).compactMap { domain, score in
      guard let coverage = score.coverage, !coverage.reaches(framework.rules.scoreFrom) else {
        return nil
      }
      let ratings = domain.indicators.map { assessment.ratings[$0.position] }
      let rated = ratings.count { $0.level != nil }
      let applicable = ratings.count(where: \.isApplicable)
      return Finding(
        kind: .lowCoverage,
        about: domain.id.description,
        text: """
          \(domain.title): \(rated) of \(applicable) rated, too few for a score \
          (\((framework.rules.scoreFrom * 100).fixed(0)) % of the weight is needed).
          """
      )
    }
  }

  private var suppressed: [Finding] {
    let hidden = metrics.flatMap(\.groups).filter { $0.result.state == .suppressed }
    guard !hidden.isEmpty else { return [] }
    let groupCount = Set(hidden.map(\.group)).count
    let values = hidden.count == 1 ? "1 value" : "\(hidden.count) values"
    let groups = groupCount == 1 ? "1 student group" : "\(groupCount) student groups"
    return [
      Finding(
        kind: .suppressedGroups,
        about: "metrics",
        text: """
          \(values) of \(groups): suppressed by the publisher, or of fewer than \
          \(framework.rules.hiddenUnder) students.
          """
      )
    ]
  }

  private var surpluses: [Finding] {
    framework.domains.compactMap { domain in
      let above = domain.indicators.filter { indicators[$0.position].surplus ?? 0 > 0 }
      guard !above.isEmpty else { return nil }
      return Finding(
        kind: .surplus,
        about: domain.id.description,
        text: """
          \(domain.title): \(above.titles) \(above.count == 1 ? "is" : "are") rated above the reference \
          level (\(Reference.reading)); that makes up for no gap.
          """
      )
    }
  }

  private var yearsApart: [Finding] {
    let cycle = assessment.cycle
    let earlier = metrics.filter { $0.year.map { $0 != cycle } ?? false }
    let outside = metrics.filter { $0.yearOutsideWindow != nil }
    var found: [Finding] = []
    if !earlier.isEmpty {
      found.append(
        Finding(
          kind: .yearsApart,
          about: "metrics",
          text: "Compared with figures of the year before the cycle: \(titles(earlier, \.year))."
        )
      )
    }
    if !outside.isEmpty {
      found.append(
        Finding(
          kind: .yearsApart,
          about: "metrics",
          text: """
            Not compared, because no figure is of the cycle or the year before it: \
            \(titles(outside, \.yearOutsideWindow)).
            """
        )
      )
    }
    let dates = assessment.ratings.compactMap(\.date).filter { $0.schoolYear != cycle }
    if let first = dates.first {
      let ratings = dates.count == 1 ? "1 rating was" : "\(dates.count) ratings were"
      found.append(
        Finding(
          kind: .yearsApart,
          about: "ratings",
          text: "\(ratings) given outside the school year \(cycle), the first on \(first)."
        )
      )
    }
    return found
  }

  private func titles(
    _ metrics: [MetricComparison],
    _ year: KeyPath<MetricComparison, SchoolYear?>
  ) -> String {
    metrics.map { own in
      let title = framework.metric(own.id)?.title ?? own.id.description
      return "\(title) (\(own[keyPath: year]?.description ?? ""))"
    }.joined(separator: ", ")
  }
}

extension Assessment {
  /// The published instruments of which all items, so many or more, are at one level.
  func evenInstruments(from count: Int) -> [PublishedRatings] {
    publishedRatings.filter { $0.itemCount >= count && $0.lowest == $0.highest }
  }

  /// The level that all rated indicators have, where so many or more are rated.
  func evenLevel(from count: Int) -> (level: Double, count: Int)? {
    let levels = ratings.compactMap(\.level)
    guard let first = levels.first, levels.count >= count, levels.allSatisfy({ $0 == first }) else {
      return nil
    }
    return (first, levels.count)
  }
}

extension [Indicator] {
  /// The titles in a row, as prose.
  fileprivate var titles: String {
    guard let last = last?.title, count > 1 else { return first?.title ?? "" }
    return dropLast().map(\.title).joined(separator: ", ") + " and " + last
  }
}

extension Metric {
  /// A value with its unit, as reports print it.
  public func text(_ value: Double) -> String {
    switch unit {
    case .percent: "\(value.fixed(1)) %"
    case .points: "\(value > 0 ? "+" : "")\(value.fixed(1)) points"
    case .years: "\(value.fixed(1)) years"
    }
  }
}
