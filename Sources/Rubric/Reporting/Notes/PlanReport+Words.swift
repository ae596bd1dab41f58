extension PlanReport {
  func heading(_ heading: PlanMap.Heading) -> String { map.headings[heading]?.text ?? "" }

  /// What people must fill in.
  func blank(_ blank: PlanMap.Blank) -> Prose { .toComplete(map.blanks[blank]?.text ?? "") }

  func metric(_ index: Int) -> Metric { framework.metrics[index] }

  func groupTitle(_ id: StudentGroup.ID) -> String {
    framework[group: id]?.title ?? id.description
  }

  /// `Chronic absenteeism: Homeless students`.
  func title(of row: PlanRow) -> String {
    let title = metric(row.metric).title
    return row.group == .all ? title : "\(title): \(groupTitle(row.group))"
  }

  /// `20.8 % (2024-25)`, marked where it rests on few students.
  func text(_ value: MetricValue, of metric: Metric) -> String {
    guard let number = value.value else { return "not shown (\(value.year))" }
    let isMarked = !takesPart(value)
    return "\(metric.text(number))\(isMarked ? "*" : "") (\(value.year))"
  }

  func takesPart(_ value: MetricValue) -> Bool {
    value.takesPart(from: framework[group: value.group]?.markedUnder ?? framework.rules.markedUnder)
  }

  /// A figure with its line in the input, as the last page names it.
  func ground(_ value: MetricValue, of metric: Metric) -> String {
    """
    \(metric.title), \(groupTitle(value.group)), \(text(value, of: metric)): \(words(ofLine: value.line))
    """
  }

  /// A rating with its line, as the last page names it.
  func ground(ofRating position: Int) -> String? {
    let rating = assessment.ratings[position]
    guard let level = rating.level else { return nil }
    let title = framework.indicators[position].title
    return "\(title), rated \(level.levelText): \(words(ofLine: rating.line))"
  }

  private func words(ofLine line: Int?) -> String {
    line.map { "line \($0)" } ?? Rating.givenByProgram
  }

  /// `domain/indicator`.
  func path(ofIndicator position: Int) -> String {
    let domain = framework.domains.first { domain in
      domain.indicators.contains { $0.position == position }
    }
    let id = framework.indicators[position].id
    return domain.map { "\($0.id)/\(id)" } ?? id.description
  }

  /// `5 Pupil Engagement`.
  func title(ofStatePriority number: Int) -> String {
    let title = map.statePriorities.first { $0.number == number }?.title
    return title.map { "\(number) \($0)" } ?? "\(number)"
  }

  /// Level on the state's cut scores, marked where these are not confirmed.
  func levelText(_ level: Double, of metric: Metric) -> String {
    "level \(report.levelMark(of: metric))\(level.fixed(1))"
  }
}

extension Metric {
  /// A difference of two values, with its sign and unit.
  func differenceText(_ value: Double) -> String {
    (value > 0 && !value.isPrintedAsZero ? "+" : "") + distanceText(value)
  }

  /// A distance of two values, with its unit.
  func distanceText(_ value: Double) -> String {
    let unit =
      switch self.unit {
      case .percent: "percentage points"
      case .points: "points"
      case .years: "years"
      }
    return "\(value.fixed(1)) \(unit)"
  }

  /// What a difference of two values amounts to.
  enum Change: String {
    case better, worse
    /// Neither, when printed.
    case unchanged
  }

  /// Whether a difference is better, worse, or neither.
  func change(by difference: Double) -> Change {
    guard !difference.isPrintedAsZero else { return .unchanged }
    return (difference > 0) == (better == .higher) ? .better : .worse
  }
}
