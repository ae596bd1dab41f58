extension PlanReport {
  /// A row of a goal's table of metrics, with its whole arithmetic.
  func row(into writer: inout JSONWriter, _ row: PlanRow) {
    writer.object { writer in
      writer.field("number", row.number)
      writer.field("metric", metric(row.metric).id.description)
      writer.field("group", row.group.description)
      writer.field("unit", metric(row.metric).unit.rawValue)
      writer.key("new")
      writer.bool(row.isNew)
      writer.key("baseline")
      cell(into: &writer, row.baseline)
      writer.field("outcomes", array: row.outcomes) { cell(into: &$0, $1) }
      writer.key("difference")
      if let difference = row.difference {
        writer.object {
          $0.field("value", difference.value)
          $0.field("year", difference.year.description)
        }
      } else {
        writer.null()
      }
      writer.key("target")
      target(into: &writer, row.target)
      writer.field("to-go", row.toGo)
    }
  }

  private func cell(into writer: inout JSONWriter, _ cell: PlanRow.Cell) {
    let (state, year): (String, SchoolYear?) =
      switch cell {
      case .figure(let value, _): ("valued", value.year)
      case .hidden(let year): ("suppressed", year)
      case .missing(let year): ("missing", year)
      case .beforeCycle(let year): ("before-cycle", year)
      case .notYet: ("not-yet", nil)
      case .beforeBaseline: ("before-baseline", nil)
      }
    writer.object { writer in
      writer.field("state", state)
      writer.field("year", year?.description)
      writer.field("value", cell.figure?.value)
      writer.field("n", cell.figure?.count)
    }
  }

  private func target(into writer: inout JSONWriter, _ target: PlanTarget) {
    let (state, own): (String, PlanTarget.Working?) =
      switch target {
      case .worked(let working): ("for-discussion", working)
      case .noStep: ("no-step", nil)
      case .noFigure: ("no-figure", nil)
      case .tooFew: ("too-few", nil)
      }
    writer.object { writer in
      writer.field("state", state)
      writer.field("value", own?.value)
      writer.field("start", own?.start)
      writer.field("step", own?.step)
      writer.field("steps", own?.steps)
      writer.field("distance", own?.distance)
      writer.field("way", own?.way)
      writer.field("limit", own?.limit.name)
    }
  }
}

extension PlanTarget.Limit {
  /// The limit as data formats name it.
  var name: String {
    switch self {
    case .none: "none"
    case .bestStatus: "best-status"
    case .range: "range"
    case .today: "today"
    }
  }
}
