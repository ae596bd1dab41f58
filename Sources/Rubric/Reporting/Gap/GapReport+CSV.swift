extension GapReport {
  /// The report for spreadsheets, one indicator per row, empty cells where there is no value.
  package var csv: String {
    let header = [
      "cds", "district", "cycle", "kind", "domain", "indicator", "title", "basis", "state",
      "level", "weight", "reference", "reference-basis", "gap", "surplus", "shortfall", "priority",
      "rank", "gain", "domain-score",
      "domain-coverage", "quadrant",
    ]
    let byIndicator = Dictionary(uniqueKeysWithValues: priorities.map { ($0.indicator, $0) })
    let name = assessment.district.markedName
    var text = CSV.row(header)
    for (index, domain) in framework.domains.enumerated() {
      for indicator in domain.indicators {
        let rating = assessment.ratings[indicator.position]
        let own = comparison.indicators[indicator.position]
        let priority = byIndicator[indicator.position]
        let reference = own.reference
        let numbers = [own.gap, own.surplus, own.shortfall, priority?.factors.product]
        text += CSV.row(
          [
            assessment.district.cds?.description ?? "", name, assessment.cycle.description,
            domain.kind.rawValue, domain.id.description, indicator.id.description, indicator.title,
            indicator.basis.rawValue, rating.state.word.rawValue, rating.level?.plain ?? "",
            indicator.weight.plain, reference?.plain ?? "",
            reference.map { _ in Reference.basis.rawValue } ?? "",
          ] + numbers.map { $0?.plain ?? "" } + [
            priority.map { "\($0.rank)" } ?? "", priority?.gain?.plain ?? "",
            scorecard.domains[index].value?.plain ?? "",
            scorecard.domains[index].coverage?.plain ?? "",
            comparison.domains[index].quadrant.rawValue,
          ]
        )
      }
    }
    return text
  }
}
