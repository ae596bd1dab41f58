import Rubric

/// One metric on its own line: the district and its student groups, the state, and the studied districts.
///
/// A large dot is all students, small rings are groups, a band with a diamond is the studied districts with the one
/// in the middle, an upright stroke is the state.
struct MetricStrip {
  let scale: LinearScale
  /// All students here, with the number as it is printed; `nil` where there is none to show.
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
          title: "\(group.title): \(group.words)"
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
  /// The strip of a metric; `nil` where nothing of the district's may be shown.
  init?(_ own: MetricComparison, of report: GapReport) {
    guard let metric = report.framework.metric(own.id) else { return nil }
    let shown = own.groups.compactMap { standing in
      standing.value.map { (standing: standing, value: $0) }
    }
    guard !shown.isEmpty else { return nil }
    let all = shown.first { $0.standing.group == .all }
    let stateValue = own.allStudents?.state?.value
    self.all = all.map { ($0.value, "all students \(report.figure($0.standing, metric))") }
    groups = shown.filter { $0.standing.group != .all }.map { group in
      let title = report.framework.group(group.standing.group)?.title ?? ""
      return (title, group.value, report.figure(group.standing, metric))
    }
    reference = own.reference.map { reference in
      (
        reference.low, reference.median, reference.high,
        "middle of the studied districts \(metric.number(reference.median))"
      )
    }
    state = stateValue.map { ($0, "state \(metric.number($0))") }
    let others = [stateValue, own.reference?.low, own.reference?.high].compactMap(\.self)
    scale = LinearScale(holding: shown.map(\.value) + others, within: metric.range)
    let parts = [
      self.all?.words, state?.words,
      own.reference.map {
        "studied districts \(metric.number($0.low)) to \(metric.number($0.high)), "
          + "middle \(metric.number($0.median))"
      },
      groups.isEmpty ? nil : "\(groups.count) student groups, in the table below",
    ]
    label = "\(metric.title): \(parts.compactMap(\.self).joined(separator: "; "))"
  }
}
