/// Makes the rows of the plan's tables of metrics.
struct PlanTable {
  let assessment: Assessment
  let framework: Framework
  let map: PlanMap
  let choice: PlanYearChoice

  /// The rows of a metric: all students, then each group that lags.
  ///
  /// - Parameters:
  ///   - metric: The metric's position in the framework.
  ///   - number: `2.3`.
  /// - Returns: Empty if the inputs have no figure of it before the plan's year.
  func rows(of metric: Int, number: String) -> [PlanRow] {
    guard framework.metrics[metric].kinds.contains(assessment.district.kind),
      assessment.values[metric].contains(where: { $0.year < choice.year.plan })
    else { return [] }
    let lagging = laggingGroups(in: metric)
    let letters = "abcdefghijklmnopqrstuvwxyz".map { String($0) }
    let named = zip(
      lagging,
      letters + lagging.indices.dropFirst(letters.count).map { ".\($0 + 1)" }
    )
    return [row(metric, .all, number: number)]
      + named.map { row(metric, $0, number: number + $1) }
  }

  /// The groups that are worse than all students by enough of the state's steps, in the map's order.
  func laggingGroups(in metric: Int) -> [StudentGroup.ID] {
    guard let step = step(of: metric) else { return [] }
    let sign = framework.metrics[metric].better == .higher ? 1.0 : -1.0
    return map.groups.filter { group in
      guard let pair = newestPair(metric, group) else { return false }
      return (sign * (pair.all - pair.own)).reaches(map.rules.lagSteps * step.size)
    }
  }

  func step(of metric: Int) -> PlanMap.Step? {
    map.step(of: metric, for: assessment.district.kind)
  }

  /// Whether a row got worse since the baseline: by the state's step, or at all if the state has none.
  func hasWorsened(_ row: PlanRow) -> Bool {
    guard let difference = row.difference?.value else { return false }
    let worse = framework.metrics[row.metric].better == .higher ? -difference : difference
    guard let step = step(of: row.metric) else { return worse > 0 }
    return worse.reaches(step.size)
  }

  /// A group's figure next to that of all students, of the newest year of all students that takes part.
  ///
  /// The year is not after the plan's data, or, if the metric is new to the plan, before the plan's own.
  /// `nil` if the group is not used in that year: an older year says nothing about today.
  private func newestPair(_ metric: Int, _ group: StudentGroup.ID) -> (own: Double, all: Double)? {
    let limit = isNew(metric, .all) ? choice.year.plan.start - 1 : choice.year.data.start
    let newest = assessment.values[metric]
      .filter {
        $0.group == .all && $0.year.start <= limit && $0.year >= map.years[0].data && takesPart($0)
      }
      .max { $0.year < $1.year }
    guard let newest, let all = newest.value, let own = value(metric, group, newest.year),
      takesPart(own), let ownValue = own.value
    else { return nil }
    return (ownValue, all)
  }

  private func row(_ metric: Int, _ group: StudentGroup.ID, number: String) -> PlanRow {
    let isNew = isNew(metric, group)
    let baseline = isNew ? newestCell(metric, group) : cell(metric, group, map.years[0].data)
    let begins =
      switch baseline {
      case .beforeCycle: false
      default: isNew
      }
    let outcomes = (1...2).map { index -> PlanRow.Cell in
      guard index <= choice.index else { return .notYet }
      return begins ? .beforeBaseline : cell(metric, group, map.years[index].data)
    }
    let newest = outcomes.last { $0.figure != nil }?.figure
    var difference: PlanRow.Difference?
    if let start = baseline.figure?.value, let newest, let value = newest.value {
      difference = .init(from: start, to: value, year: newest.year)
    }
    return PlanRow(
      number: number,
      metric: metric,
      group: group,
      isNew: isNew && baseline.figure != nil,
      baseline: baseline,
      outcomes: outcomes,
      difference: difference,
      target: target(metric, group, baseline.figure, newest ?? baseline.figure)
    )
  }

  private func target(
    _ metric: Int,
    _ group: StudentGroup.ID,
    _ baseline: MetricValue?,
    _ newest: MetricValue?
  ) -> PlanTarget {
    guard let step = step(of: metric) else { return .noStep }
    guard let baseline, let start = baseline.value, let newest, let today = newest.value else {
      return .noFigure
    }
    guard takesPart(baseline) else { return .tooFew }
    let own = framework.metrics[metric]
    let sign = own.better == .higher ? 1.0 : -1.0
    var distance: Double?
    if group != .all, let all = value(metric, .all, baseline.year)?.value {
      distance = max(0, sign * (all - start))
    }
    return .worked(
      .init(
        from: start,
        today: takesPart(newest) ? today : start,
        distance: distance,
        of: own,
        for: assessment.district.kind,
        step: step,
        rules: map.rules
      )
    )
  }

  /// Whether the inputs hold no figure of the first data year that may be shown.
  private func isNew(_ metric: Int, _ group: StudentGroup.ID) -> Bool {
    value(metric, group, map.years[0].data)?.value == nil
  }

  /// The newest figure of the cycle before the plan's year; if none may be shown, the newest year there.
  private func newestCell(_ metric: Int, _ group: StudentGroup.ID) -> PlanRow.Cell {
    let all = assessment.values[metric].filter { $0.group == group && $0.year < choice.year.plan }
    let own = all.filter { $0.year >= map.years[0].data }
    if own.isEmpty, let last = all.map({ $0.year }).max() { return .beforeCycle(last) }
    let shown = own.filter { $0.value != nil }.map { $0.year }.max()
    return cell(metric, group, shown ?? own.map { $0.year }.max() ?? choice.year.data)
  }

  private func cell(_ metric: Int, _ group: StudentGroup.ID, _ year: SchoolYear) -> PlanRow.Cell {
    guard let value = value(metric, group, year) else { return .missing(year) }
    guard value.value != nil else { return .hidden(year) }
    return .figure(value, isMarked: !takesPart(value))
  }

  private func value(
    _ metric: Int,
    _ group: StudentGroup.ID,
    _ year: SchoolYear
  ) -> MetricValue? {
    assessment.values[metric].first { $0.group == group && $0.year == year }
  }

  private func takesPart(_ value: MetricValue) -> Bool {
    value.takesPart(from: framework[group: value.group]?.markedUnder ?? framework.rules.markedUnder)
  }
}
