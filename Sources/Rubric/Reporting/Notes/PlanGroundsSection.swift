extension PlanReport {
  /// The last page: what each sentence rests on.
  func grounds(into writer: inout NotesWriter) {
    let figures =
      assessment.file.map { "Figures name their line in \($0), rubric lines" }
      ?? "Figures and ratings were given by a program; rubric lines name"
    writer.plain(
      """
      Not a part of the template. \(figures) the file of the framework and the line there. \
      "rubric explain" shows the arithmetic of a rating.
      """
    )
    let grounds = writer.grounds
    writer.table(
      .grounds,
      grounds.map { ground in
        [
          ground.place, ground.sentence.shortened(to: 90), ground.figures.joined(separator: "\n"),
          ground.lines.joined(separator: "\n"),
          ground.sources.map { "\($0.source), \"\($0.heading)\"" }.joined(separator: "\n"),
        ].map { Prose($0) }
      }
    )
    let cited = Set(grounds.flatMap { $0.sources }.map { $0.source })
    writer.subheading("The sources")
    writer.list(
      framework.sources.filter { cited.contains($0.id) }.map { source in
        let year = source.year.map { ", \($0)" } ?? ""
        return "\(source.id): \(source.author), \(source.title)\(year)"
      }
    )
  }
}

extension String {
  /// The text, or its beginning up to a word with an ellipsis.
  fileprivate func shortened(to count: Int) -> String {
    let line = split(whereSeparator: { $0.isNewline }).joined(separator: " ")
    guard line.count > count else { return line }
    let start = line.prefix(count)
    let end = start.lastIndex(of: " ") ?? start.endIndex
    return start[..<end] + " …"
  }
}
