import Rubric

extension BatchPage {
  /// One row a district, in the order of the input.
  func table(into html: inout HTMLWriter) {
    html.heading(2, "Districts", id: "districts")
    html.element(
      "p",
      class: "reading",
      text: """
        In the order of the input. "If all rated" is the score with every missing rating at the lowest level, and at \
        the highest. "Parted" counts the domains in which ratings and results part: a question to ask of each.
        """
    )
    html.literal("<table class=\"data batch\" id=\"batch\"><thead><tr>")
    for column in Self.columns { html.headingCell(column.title, isNumeric: column.isNumeric) }
    html.literal("</tr></thead>\n<tbody>\n")
    html.rows(rows)
    html.literal("</tbody></table>\n")
  }

  private static let columns: [(title: String, isNumeric: Bool)] = [
    ("district", false), ("kind", false), ("cycle", false), ("practices", true),
    ("practices if all rated", true), ("practices rated", true), ("policy areas", true),
    ("policy areas if all rated", true), ("policy areas rated", true), ("parted", true),
  ]
}
