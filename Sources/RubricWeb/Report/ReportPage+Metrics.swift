import Rubric

extension ReportPage {
  /// A picture and a table for each metric that has a figure.
  func metrics(into html: inout HTMLWriter) {
    html.heading(2, "Metrics\(report.inventedMark)")
    html.paragraph(report.metricReading)
    html.element(
      "p",
      class: "note",
      text: "n is how many stand behind a figure: students, or whatever else the measure counts."
    )
    let given = report.comparison.metrics.filter { !$0.groups.isEmpty }
    if given.isEmpty {
      html.paragraph(report.noFigureNote)
    } else {
      html.drawingLegend([
        .dot("all students"), .ring("student group"), .stroke("state"),
        .band("studied districts, lowest to highest"), .diamond("their middle"),
      ])
    }
    for own in given { metric(own, into: &html) }
    let absent = report.metricsWithoutFigure
    if !absent.isEmpty {
      html.heading(3, "No figure given")
      html.paragraph(absent.joined(separator: " · "))
    }
  }

  private func metric(_ own: MetricComparison, into html: inout HTMLWriter) {
    guard let metric = report.framework.metric(own.id) else { return }
    html.literal("<article class=\"metric\">\n")
    html.heading(3, message(own, metric))
    let unit = "\(metric.measure) In \(metric.unit.symbol); "
    let way = metric.better == .higher ? "higher is better." : "lower is better."
    html.literal("<div>")
    if let strip = MetricStrip(own, of: report) {
      html.element("figure") { $0.drawing(strip.drawing) }
    }
    html.element("p", class: "note", text: "\(own.year?.description ?? "") · \(unit)\(way)")
    let hidden = own.groups.filter { $0.value == nil }
      .compactMap { report.framework.group($0.group)?.title }
    if !hidden.isEmpty {
      html.element("p", class: "note", text: "Not shown: \(hidden.joined(separator: ", ")).")
    }
    html.literal("</div>\n")
    groupTable(own, metric, into: &html)
    html.literal("</article>\n")
  }

  /// The metric with what a reader wants to know first.
  private func message(_ own: MetricComparison, _ metric: Metric) -> String {
    guard let all = own.allStudents, let value = all.value else {
      return "\(metric.title): all students not shown"
    }
    let mark = all.takesPart ? "" : "*"
    let state = all.state.map { "; state \(metric.number($0.value))" } ?? ""
    let middle = own.reference.map {
      "; middle of the studied districts \(metric.number($0.median))"
    }
    // The unit stays with its number.
    let figure = metric.text(value).replacing(" ", with: "\u{A0}")
    return "\(metric.title): \(figure)\(mark)\(state)\(middle ?? "")"
  }

  /// Every group that may be shown, in a row.
  private func groupTable(_ own: MetricComparison, _ metric: Metric, into html: inout HTMLWriter) {
    let columns: [(title: String, isNumeric: Bool)] = [
      ("group", false), ("here", true), ("n", true), ("level", true), ("state", true),
    ]
    html.open("table", class: "groups")
    html.element("thead") { html in
      html.element("tr") { html in
        for column in columns { html.headingCell(column.title, isNumeric: column.isNumeric) }
      }
    }
    html.literal("<tbody>\n")
    for standing in own.groups where standing.value != nil {
      html.element("tr") { html in
        let title = report.framework.group(standing.group)?.title ?? ""
        html.element("th", .scope("row"), text: title)
        let cells = [
          report.figure(standing, metric), standing.result.countWord ?? "-",
          report.level(standing, metric) ?? "-",
          standing.state.map { metric.number($0.value) } ?? "-",
        ]
        for (column, cell) in zip(columns.dropFirst(), cells) {
          html.numberCell(cell, label: column.title)
        }
      }
      html.literal("\n")
    }
    html.literal("</tbody></table>\n")
  }
}
