extension PlanReport {
  /// The notes for readers, in the order of the state's template.
  package var document: Document { Document(blocks: written.blocks) }

  /// The same, in the parts before and after the picture.
  package var partsAroundPicture: (before: Document, behind: Document) {
    let writer = written
    let place = writer.picturePlace
    return (
      Document(blocks: Array(writer.blocks[..<place])),
      Document(blocks: Array(writer.blocks[place...]))
    )
  }

  /// The notes, and what each of their sentences rests on.
  var written: NotesWriter {
    var writer = NotesWriter(title: title)
    for section in PlanSection.allCases { write(section, into: &writer) }
    return writer
  }

  func introduction(into writer: inout NotesWriter) {
    let year = notes.choice.year
    writer.plain(
      """
      Written for the \(map.template.title), cycle \(map.template.cycle), plan of \(year.plan). \(reason) Its tables \
      take \(columnYears).
      """
    )
    for sentence in sentencesOnYears { writer.plain(Prose(sentence)) }
    writer.plain(
      """
      Everything here is for discussion. "\(Prose.toComplete("…"))" marks what the inputs do not hold; \
      nothing was put in its place. Ratings are of \(assessment.cycle), and reference levels are \
      this project's reading of the study, not the study's own. * marks figures of few students \
      (fewer than \(framework.rules.markedUnder) for most groups) or of an unknown number: they \
      take no part in targets. Figures of fewer than \(framework.rules.hiddenUnder) students are \
      not shown.
      """
    )
    if assessment.district.isInvented {
      writer.plain("This district is invented: every figure below is made up.")
    }
    let unconfirmed =
      PlanMap.Heading.allCases.compactMap { map.headings[$0] }
      .filter { !$0.isConfirmed }.map { "\"\($0.text)\"" }
    let tables = PlanMap.Table.allCases.filter { map.tables[$0]?.isConfirmed == false }.count
    writer.say(
      """
      Hold the headings and columns against your copy of the template. \
      \(unconfirmed.count) of the \(map.headings.count) headings and \(tables) of the \
      \(map.tables.count) tables were read in public tools of county offices, not on a page of the \
      state's own (marked in plan.yml).
      """,
      sources: map.template.citations
    )
  }

  private var reason: String {
    let data = notes.choice.year.data
    return switch notes.choice.reason {
    case .given: "That plan was asked for; its newest data are those of \(data)."
    case .newestData: "It is the plan that the newest data of the inputs, those of \(data), feed."
    case .cycle:
      """
      The inputs hold no figure of the cycle's years, so the assessment's year, \
      \(assessment.cycle), decides.
      """
    }
  }

  /// What the inputs hold outside the years of the cycle.
  private var sentencesOnYears: [String] {
    let outside = notes.outside
    let (first, last) = (map.years[0].data, map.years[map.years.count - 1].data)
    let end = outside.end.map {
      "The inputs end in \($0); the cycle begins with data of \(first), so no figure fills the tables."
    }
    let late = "data after \(last) feed the next cycle's plan"
    let leftOut =
      "Figures of \(outside.leftOut.map { $0.description }.listed) were left out: \(late)."
    let onlyNew = """
      Figures of \(outside.onlyNew.map { $0.description }.listed) stand only in rows that are new to the \
      plan, as their Baseline: \(late).
      """
    return [
      end, outside.leftOut.isEmpty ? nil : leftOut, outside.onlyNew.isEmpty ? nil : onlyNew,
    ].compactMap { $0 }
  }

  /// `2022-23 as Baseline, 2023-24 as Year 1`.
  private var columnYears: String {
    map.years.prefix(notes.choice.index + 1).enumerated().map { index, year in
      "\(year.data) as \(index == 0 ? "Baseline" : "Year \(index)")"
    }.listed
      + ", which the cycle freezes; a metric without a figure of \(map.years[0].data) is new "
      + "to the plan and takes its newest figure since then as Baseline"
  }
}
