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
    for district in districts { row(district, into: &html) }
    html.literal("</tbody></table>\n")
  }

  private static let columns: [(title: String, isNumeric: Bool)] = [
    ("district", false), ("kind", false), ("cycle", false), ("practices", true),
    ("if all rated", true), ("rated", true), ("policy areas", true), ("if all rated", true),
    ("rated", true), ("parted", true),
  ]

  /// A thousand rows are written, so a cell says no more than it must; narrow screens take its heading from the style.
  private func row(_ district: District, into html: inout HTMLWriter) {
    html.literal("<tr><th scope=\"row\" dir=\"auto\">")
    if let report = district.report {
      // From here on, so that no name of a file is ever taken for an address elsewhere.
      html.element("a", [.init("href", "./\(report)")], text: district.name)
    } else {
      html.text(district.name)
    }
    html.literal("</th>")
    html.element("td", text: district.kind)
    html.element("td", text: district.cycle)
    for score in [district.practice, district.policy] {
      for text in [score.valueText, score.boundsText, score.coverageText] {
        html.element("td", class: "number", text: text)
      }
    }
    let measured = district.quadrants.filter { $0 != .unmeasured }
    let parted = measured.count { $0 == .ratingsAboveResults || $0 == .resultsAboveRatings }
    html.element("td", class: "number", text: measured.isEmpty ? "-" : "\(parted)")
    html.literal("</tr>\n")
  }
}
