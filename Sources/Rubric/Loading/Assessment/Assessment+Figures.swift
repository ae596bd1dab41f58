extension Assessment {
  /// Adds figures of one metric, and drops whatever must not be shown.
  ///
  /// A figure for fewer students than the metric's ``Metric/smallestCount`` is kept as suppressed, without value or
  /// number; if a hidden group could be worked out from the others, the number of the smallest group shown is withheld.
  /// What is withheld follows from the groups that are there: give those of one metric together.
  ///
  /// - Parameters:
  ///   - figures: Each for a group and a year, in any order; none that is already there.
  ///   - metric: What they measure.
  /// - Throws: ``InvalidValue`` for an unknown metric or group, a metric that is not for this kind of district, a value
  ///   that the metric cannot have, a number below 0, or a group and year given twice.
  public mutating func add(_ figures: [MetricValue], to metric: Metric.ID) throws(InvalidValue) {
    guard let position = framework.place(ofMetric: metric) else {
      let names = framework.metrics.map { $0.id.description }
      throw InvalidValue(.unknown("metric", metric.description, among: names, .unknownMetric))
    }
    let own = framework.metrics[position]
    guard own.kinds.contains(district.kind) else {
      throw InvalidValue(
        .otherKind,
        "'\(metric)' is not for districts of kind '\(district.kind)'"
      )
    }
    var rows: [SmallGroups.Row] = []
    for figure in values[position] { rows.append(try row(figure, figure.state, among: rows)) }
    for figure in figures {
      rows.append(try row(figure, try figure.keptState(of: own), among: rows))
    }
    values[position] = SmallGroups(framework.groups).withholdingCounts(rows)
  }

  /// Removes all figures of a metric; none if the framework does not have it.
  public mutating func removeFigures(of metric: Metric.ID) {
    if let position = framework.place(ofMetric: metric) { values[position] = [] }
  }

  /// A figure with its group's place.
  private func row(
    _ figure: MetricValue,
    _ state: MetricValue.State,
    among rows: [SmallGroups.Row]
  ) throws(InvalidValue) -> SmallGroups.Row {
    guard
      let group = framework.groups.indices.first(where: { framework.groups[$0].id == figure.group })
    else {
      let names = framework.groups.map { $0.id.description }
      throw InvalidValue(
        .unknown("student group", figure.group.description, among: names, .unknownGroup)
      )
    }
    guard !rows.contains(where: { $0.group == group && $0.year == figure.year }) else {
      throw InvalidValue(.repeatedValue, "'\(figure.group)' in \(figure.year) is given twice")
    }
    return SmallGroups.Row(
      group: group,
      year: figure.year,
      state: state,
      line: figure.line ?? 0,
      imported: figure.imported
    )
  }
}

extension MetricValue {
  /// What may be kept of it.
  fileprivate func keptState(of metric: Metric) throws(InvalidValue) -> State {
    guard case .valued(let value, let count) = state else { return .suppressed }
    try InvalidValue.check(value, of: "'\(metric.id)'", in: metric.range)
    guard case .known(let number) = count else { return state }
    try InvalidValue.check(Double(number), of: "the number of students", in: 0...StudentCount.most)
    return number < metric.smallestCount ? .suppressed : state
  }
}
