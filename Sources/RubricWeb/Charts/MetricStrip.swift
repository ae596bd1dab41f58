import Rubric

/// One metric on its own line: the district and its student groups, the state, and the studied districts.
///
/// A large dot is all students, small rings are groups, a band with a diamond is the studied districts with the one
/// in the middle, an upright stroke is the state.
struct MetricStrip {
  let scale: LinearScale
  /// All students here, with the number as it is printed; `nil` if there is none to show.
  let all: (value: Double, words: String)?
  /// Groups by name, only those that are shown.
  let groups: [(title: String, value: Double, words: String)]
  /// The studied districts.
  let reference: (low: Double, median: Double, high: Double, words: String)?
  /// California.
  let state: (value: Double, words: String)?
  let label: String

  /// Height in pixels.
  static let height = 108.0

  var drawing: Drawing {
    Drawing(height: Self.height, label: label) { drawing in
      let line = 36.0
      if let reference {
        drawing.bar(
          "band",
          across: (scale.place(reference.low), scale.place(reference.high)),
          y: line - 9,
          height: 18,
          radius: 3
        )
      }
      drawing.line(
        "axis",
        from: (scale.places.lowerBound, line),
        to: (scale.places.upperBound, line)
      )
      for group in groups {
        drawing.dot(
          "group",
          at: (scale.place(group.value), line),
          radius: 4.5,
          title: (group.title, group.words)
        )
      }
      if let reference {
        let place = scale.place(reference.median)
        drawing.diamond("reference", at: (place, line), size: 13)
        drawing.text(
          reference.words,
          "label onreference",
          at: (place, line + 43),
          anchor: .inside(at: place)
        )
      }
      if let state {
        let place = scale.place(state.value)
        drawing.line("state", from: (place, line - 13), to: (place, line + 13))
        drawing.text(
          state.words,
          "label onstate",
          at: (place, line + 27),
          anchor: .inside(at: place)
        )
      }
      if let all {
        let place = scale.place(all.value)
        drawing.dot("rated", at: (place, line), radius: 7)
        drawing.text(all.words, "label onrated", at: (place, 16), anchor: .inside(at: place))
      }
      ticks(into: &drawing, line: line)
    }
  }

  private func ticks(into drawing: inout Drawing, line: Double) {
    let foot = Self.height - 4
    for tick in scale.ticks() {
      let place = scale.place(tick)
      drawing.line("axis", from: (place, line - 4), to: (place, line + 4))
      drawing.text(tick.trimmed(to: 1), "tick", at: (place, foot), anchor: .middle)
    }
  }
}

extension MetricStrip {
  /// The strip of a metric; `nil` if nothing of the district's may be shown.
  ///
  /// - Parameters:
  ///   - own: The metric's figures.
  ///   - metric: The metric.
  ///   - shown: Those of its groups that may be shown.
  init?(_ own: MetricComparison, of metric: Metric, _ shown: [ShownGroup]) {
    guard !shown.isEmpty else { return nil }
    let stateValue = own.allStudents?.state?.value
    all = shown.first(where: { $0.isAll }).map { ($0.value, "all students \($0.figure)") }
    groups = shown.lazy.filter { !$0.isAll }.map { ($0.title, $0.value, $0.figure) }
    reference = own.reference.map { reference in
      (
        reference.low, reference.median, reference.high,
        "middle of the studied districts \(metric.number(reference.median))"
      )
    }
    state = stateValue.map { ($0, "state \(metric.number($0))") }
    var values = shown.map { $0.value }
    if let stateValue { values.append(stateValue) }
    if let reference = own.reference { values += [reference.low, reference.high] }
    scale = LinearScale(holding: values, within: metric.range)
    var parts: [String] = []
    if let all { parts.append(all.words) }
    if let state { parts.append(state.words) }
    if let reference = own.reference {
      parts.append(
        "studied districts \(metric.number(reference.low)) to \(metric.number(reference.high)), "
          + "middle \(metric.number(reference.median))"
      )
    }
    if !groups.isEmpty { parts.append("\(groups.count) student groups, in the table below") }
    label = "\(metric.title): \(parts.joined(separator: "; "))"
  }
}
