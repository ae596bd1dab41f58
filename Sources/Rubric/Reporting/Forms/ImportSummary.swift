/// The result of an import run, in a few lines for a terminal.
package enum ImportSummary {
  /// How many assessments there are, and what happened to each file's rows.
  ///
  /// - Parameters:
  ///   - imported: The run.
  ///   - places: The folder and the file that it was written to.
  /// - Returns: Lines, each ended by a line feed.
  package static func text(of imported: Imported, places: [String]) -> String {
    var lines: [String] = []
    for tally in imported.tallies {
      lines.append(
        "\(tally.map): \(tally.file): rows read \(tally.readCount) of \(tally.rowCount); levels, figures and facts kept: \(tally.factCount)"
      )
      lines += tally.dropWords.map { "  rows left out: \($0)" }
    }
    if imported.silentCount > 0 {
      lines.append(
        "districts without a rating or a figure, and so without an assessment: \(imported.silentCount)"
      )
    }
    if imported.incompleteCount > 0 {
      lines.append(
        "districts left out, because no file gives their name or kind: \(imported.incompleteCount)"
      )
    }
    for (name, count) in imported.otherDistricts {
      lines.append("left out, because the map does not take them for districts: \(count) (\(name))")
    }
    if imported.otherKindCount > 0 {
      lines.append(
        "figures left out, because their metric is not for the district's kind: \(imported.otherKindCount)"
      )
    }
    let folders = places.isEmpty ? "" : ", in \(places.joined(separator: " and "))"
    lines += [
      "assessments: \(imported.assessments.count)\(folders)",
      "rows refused: \(imported.refusals.count); warnings: \(imported.warnings.count)",
    ]
    return lines.joined(separator: "\n") + "\n"
  }
}
