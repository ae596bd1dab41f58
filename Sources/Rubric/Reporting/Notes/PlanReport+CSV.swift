extension PlanReport {
  /// The plan's tables of metrics as one, for spreadsheets: numbers without units, empty if there is none.
  ///
  /// The seven columns of the template keep its names.
  package var csv: String {
    var text = CSV.row(
      ["cds", "district", "plan", "goal"] + head(.measuring).titles + [
        "group", "unit", "new", "baseline-year", "outcome-year", "target-working", "to-go",
        "years-left-out",
      ]
    )
    let name = assessment.district.markedName
    let cds = assessment.district.cds?.description ?? ""
    for goal in notes.goals {
      for row in goal.rows {
        text += CSV.row(
          [cds, name, notes.choice.year.plan.description, "\(goal.number)"] + numbers(row)
        )
      }
    }
    return text
  }

  private func numbers(_ row: PlanRow) -> [String] {
    let own = metric(row.metric)
    return [row.number, title(of: row)]
      + ([row.baseline] + row.outcomes).map { $0.figure?.value?.plain ?? "" } + [
        row.target.value?.plain ?? "", row.difference?.value.plain ?? "",
        row.group.description, own.unit.rawValue, row.isNew ? "yes" : "no",
        row.baseline.figure?.year.description ?? "", row.difference?.year.description ?? "",
        workingText(of: row), row.toGo.map { $0.fixed(1) } ?? "",
        notes.outside.leftOut.map { $0.description }.joined(separator: " "),
      ]
  }
}
