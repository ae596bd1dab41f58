extension GapReport {
  /// The scores alone, for a terminal.
  ///
  /// - Parameter isColored: Whether the terminal supports color.
  /// - Returns: Text for a terminal of 80 columns.
  package func scoreTable(isColored: Bool = false) -> String {
    var rows: [[String]] = []
    for kind in framework.domainKinds {
      let index = scorecard.index(kind)
      rows.append([
        kind.title.uppercased(), index.valueText, index.boundsText, index.coverageText,
      ])
      for (domain, score) in zip(framework.domains, scorecard.domains) where domain.kind == kind {
        rows.append(["  " + domain.title, score.valueText, score.boundsText, score.coverageText])
      }
    }
    var blocks: [Document.Block] = [.title(title)]
    if let note = aggregationNote { blocks.append(.paragraph(Prose(note))) }
    let columns: [Document.Table.Column] = [.unnamed, .score, .ifAllWereRated, .rated]
    blocks.append(.table(.init(columns: columns, rows: rows)))
    return Document(blocks: blocks).text(isColored: isColored)
  }
}
