extension GapReport {
  /// One row for each metric with a figure, the groups below it, and what is missing.
  var metricBlocks: [Document.Block] {
    let given = comparison.metrics.filter { !$0.groups.isEmpty }
    guard !given.isEmpty else { return [.paragraph(Prose(noFigureNote))] }
    let columns: [Document.Table.Column] = [
      .metricOfAll, .year, .here, .level, .studiedDistricts, .state,
    ]
    var blocks: [Document.Block] = [
      .table(.init(columns: columns, rows: given.compactMap(row)))
    ]
    let groups = given.compactMap(groupEntry)
    if !groups.isEmpty { blocks += [.subheading("Student groups"), .entries(groups)] }
    let absent = metricsWithoutFigure
    if !absent.isEmpty {
      blocks.append(.subheading(Self.noFigureTitle))
      blocks.append(.paragraph(Prose(absent.joined(separator: " · "))))
    }
    return blocks
  }

  /// What is above ``metricsWithoutFigure``.
  package static let noFigureTitle = "No figure given"

  /// The titles of the metrics for this kind of district that have no figure.
  package var metricsWithoutFigure: [String] {
    comparison.metrics.filter { $0.groups.isEmpty && $0.appliesHere }
      .compactMap { framework[metric: $0.id]?.title }
  }

  /// How to read a table of metrics.
  package var metricReading: String {
    """
    "level" places the figure on the state's cut scores; with ~ they are not \
    confirmed on a page of the state's own. "Studied districts" are the lowest, middle and \
    highest of them in the metric's newest year: context, not a target, since years and students \
    have changed since the study. * marks figures of fewer than \(limits), or of an unknown \
    number, which take no part in findings.
    """
  }

  /// What stands where no metric has a figure.
  package var noFigureNote: String { "No figure is given for the cycle or the year before it." }

  /// `30 students (15 for foster youth)`: the numbers under which figures take no part.
  private var limits: String {
    let usual = framework.rules.markedUnder
    let others = framework.groups.filter { $0.markedUnder != usual }
    let exceptions = Set(others.map { $0.markedUnder }).sorted().map { limit in
      let names = others.filter { $0.markedUnder == limit }.map { $0.title }
      return "\(limit) for \(names.joined(separator: ", "))"
    }
    let list = exceptions.isEmpty ? "" : " (\(exceptions.joined(separator: "; ")))"
    return "\(usual) students\(list)"
  }

  private func row(_ own: MetricComparison) -> [String]? {
    guard let metric = framework[metric: own.id] else { return nil }
    let all = own.allStudents
    let reference = own.reference.map {
      "\(metric.number($0.low)) / \(metric.number($0.median)) / \(metric.number($0.high))"
    }
    return [
      "\(metric.title) (\(metric.unit.symbol))", own.year?.description ?? "-",
      all.map { figure($0, metric) } ?? "-", all.flatMap { level($0, metric) } ?? "-",
      reference ?? "-", all?.state.map { metric.number($0.value) } ?? "-",
    ]
  }

  /// A value with the mark of those that take no part; `not shown` if it must not be shown.
  package func figure(_ standing: GroupStanding, _ metric: Metric) -> String {
    guard let value = standing.value else { return "not shown" }
    return metric.number(value) + (standing.takesPart ? "" : "*")
  }

  /// A level equivalent, marked where the cut scores are not confirmed; `nil` if there is none.
  private func level(_ standing: GroupStanding, _ metric: Metric) -> String? {
    guard let level = standing.level else { return nil }
    return levelMark(of: metric) + level.fixed(1)
  }

  /// What precedes a metric's level equivalents: `~` where the cut scores are not confirmed.
  package func levelMark(of metric: Metric) -> String {
    metric.cutScores(for: assessment.district.kind)?.isConfirmed ?? false ? "" : "~"
  }

  /// Which of some groups must not be shown, in a sentence; `nil` if all may.
  package func hiddenNote(_ groups: [GroupStanding]) -> String? {
    let hidden = groups.filter { $0.value == nil }.compactMap { framework[group: $0.group]?.title }
    return hidden.isEmpty ? nil : "Not shown: \(hidden.joined(separator: ", "))."
  }

  private func groupEntry(_ own: MetricComparison) -> Document.Entry? {
    guard let metric = framework[metric: own.id] else { return nil }
    let others = own.groups.filter { $0.group != .all }
    guard !others.isEmpty else { return nil }
    let shown = others.compactMap { standing -> String? in
      guard standing.value != nil, let group = framework[group: standing.group] else { return nil }
      let count = standing.result.countText
      return "\(group.title) \(figure(standing, metric))\(count)"
    }
    var details = shown.isEmpty ? [] : [shown.joined(separator: "; ")]
    if let hidden = hiddenNote(others) { details.append(hidden) }
    return Document.Entry(
      label: "\(metric.title), \(own.year?.description ?? "")",
      lead: details.first ?? "",
      details: Array(details.dropFirst())
    )
  }
}

extension MetricValue {
  /// ` (n 251)`, kept on one line; says where the number is withheld.
  fileprivate var countText: String { countWord.map { " (n\u{A0}\($0))" } ?? "" }
}
