import Rubric

extension ReportPage {
  /// The findings as questions, with the picture of ratings against results if there is one.
  func questions(into html: inout HTMLWriter) {
    html.heading(2, report.heading(.questions))
    html.reading(report.questionReading)
    if let chart = QuadrantChart(of: report) { quadrants(chart, into: &html) }
    html.entries(report.questions)
  }

  private func quadrants(_ chart: QuadrantChart, into html: inout HTMLWriter) {
    html.heading(3, quadrantMessage)
    html.literal("<figure class=\"quadrants\">\n")
    html.drawing(chart.drawing)
    html.element(
      "figcaption",
      class: "note",
      text: """
        Across: the score, high from \(report.framework.rules.highFrom.plain). Up: how the linked metrics stand \
        beside districts with as many low-income students, in standard deviations, better upwards.
        """
    )
    html.literal("</figure>\n<table class=\"data\"><thead><tr>")
    let columns: [Document.Table.Column] = [
      .domain, .number, .score, .standing, .ratingsAndResults,
    ]
    for column in columns { html.headingCell(column) }
    html.literal("</tr></thead>\n<tbody>\n")
    for (index, domain) in report.framework.domains.enumerated() {
      let (score, own) = (report.scorecard.domains[index], report.comparison.domains[index])
      guard own.quadrant != .unmeasured else { continue }
      html.element("tr") { html in
        html.element("th", .scope("row"), text: domain.title)
        html.numberCell("\(index + 1)", under: .number)
        html.numberCell(score.valueText, under: .score)
        html.numberCell(own.standing.map(signed) ?? "-", under: .standing)
        html.element("td", .init("data-label", ""), text: own.quadrant.title + alone(index))
      }
      html.literal("\n")
    }
    html.literal("</tbody></table>\n")
    let unmeasured = report.comparison.domains.count { $0.quadrant == .unmeasured }
    if unmeasured > 0 {
      html.element(
        "p",
        class: "note",
        text: "Not in the picture: \(unmeasured) of \(report.comparison.domains.count) domains, "
          + "which lack a score or a metric with a standing."
      )
    }
  }

  /// Names the metric if a domain's standing is based on one alone; otherwise empty.
  private func alone(_ domain: Int) -> String {
    guard let only = report.comparison.onlyMetric(behind: domain) else { return "" }
    return ", by \(report.framework.metrics[only].title) alone"
  }

  private func signed(_ standing: Double) -> String {
    "\(standing > 0 && !standing.isPrintedAsZero ? "+" : "")\(standing.fixed(1))"
  }

  /// What the picture shows, as the question that it raises.
  private var quadrantMessage: String {
    let quadrants = report.comparison.domains.map { $0.quadrant }
    let measured = quadrants.count { $0 != .unmeasured }
    let parted = quadrants.count { $0 == .ratingsAboveResults || $0 == .resultsAboveRatings }
    guard parted > 0 else {
      let domains = measured == 1 ? "the one measured domain" : "all \(measured) measured domains"
      let question = quadrants.contains(.confirmedGap) ? ": what comes first?" : "."
      return "Ratings and results agree in \(domains)\(question)"
    }
    let domains =
      measured == 1 ? "the one measured domain" : "\(parted) of \(measured) measured domains"
    return "Ratings and results part in \(domains): why?"
  }
}
