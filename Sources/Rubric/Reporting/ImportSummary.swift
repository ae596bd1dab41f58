/// What a run of imports made, in a few lines for a terminal.
public enum ImportSummary {
  /// How many assessments there are, and what became of each file's rows.
  ///
  /// - Parameters:
  ///   - imported: The run.
  ///   - folder: Where its files went.
  /// - Returns: Lines, each ended by a line feed.
  public static func text(of imported: Imported, folder: String) -> String {
    var lines: [String] = []
    for tally in imported.tallies {
      lines.append(
        "\(tally.map): \(tally.file): \(tally.readCount) of \(tally.rowCount) rows read, \(tally.factCount) levels, figures and facts kept"
      )
      lines += tally.dropWords.map { "  \($0)" }
    }
    if imported.silentCount > 0 {
      lines.append(
        "\(imported.silentCount) districts have no rating and no figure, and so no assessment."
      )
    }
    if imported.otherKindCount > 0 {
      lines.append(
        "\(imported.otherKindCount) figures are left out: their metric is not for the district's kind."
      )
    }
    lines.append(
      "\(imported.assessments.count) assessments in \(folder); \(imported.refusals.count) rows or districts refused, \(imported.warnings.count) warnings."
    )
    return lines.joined(separator: "\n") + "\n"
  }
}
