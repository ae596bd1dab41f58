extension GapReport {
  /// The scores alone, for a terminal.
  ///
  /// - Parameter isColored: Whether the terminal takes colour.
  /// - Returns: Text for a terminal of 80 columns.
  public func scoreTable(isColored: Bool = false) -> String {
    var rows: [[String]] = []
    for kind in Domain.Kind.allCases where !framework.domains(of: kind).isEmpty {
      let index = scorecard.index(kind)
      rows.append([
        kind.title.uppercased(), index.valueText, index.boundsText, index.coverageText,
      ])
      for (domain, score) in zip(framework.domains, scorecard.domains) where domain.kind == kind {
        rows.append(["  " + domain.title, score.valueText, score.boundsText, score.coverageText])
      }
    }
    let table = Document.Table(
      columns: [
        .init(title: "", isNumeric: false), .init(title: "score"),
        .init(title: "if all were rated"), .init(title: "rated"),
      ],
      rows: rows
    )
    var blocks: [Document.Block] = [
      .title("\(assessment.district.name) · \(assessment.cycle)\(inventedMark)")
    ]
    if let note = aggregationNote { blocks.append(.paragraph(Prose(note))) }
    blocks.append(.table(table))
    return Document(blocks: blocks).text(isColored: isColored)
  }
}
