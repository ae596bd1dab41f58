import Rubric

extension ReportPage {
  /// A picture and a table for each metric that has a figure.
  func metrics(into html: inout HTMLWriter) {
    html.heading(2, report.heading(.metrics))
    html.reading(report.metricReading)
    html.element(
      "p",
      class: "note",
      text: "n is how many stand behind a figure: students, or whatever else the measure counts."
    )
    let metrics = report.comparison.metrics
    let given = metrics.indices.filter { !metrics[$0].groups.isEmpty }
    if given.isEmpty {
      html.paragraph(Prose(report.noFigureNote))
    } else {
      html.drawingLegend([
        .dot("all students"), .ring("student group"), .stroke("state"),
        .band("studied districts, lowest to highest"), .diamond("their middle"),
      ])
    }
    for index in given { metric(index, into: &html) }
    let absent = report.metricsWithoutFigure
    if !absent.isEmpty {
      html.heading(3, GapReport.noFigureTitle)
      html.paragraph(Prose(absent.joined(separator: " · ")))
    }
  }

  private func metric(_ index: Int, into html: inout HTMLWriter) {
    let (own, metric) = (report.comparison.metrics[index], report.framework.metrics[index])
    let shown = own.groups.indices.compactMap { ShownGroup($0, of: own, metric, in: report) }
    html.literal("<article class=\"metric\">\n")
    html.heading(3, message(own, metric))
    let unit = "\(metric.measure) In \(metric.unit.symbol); "
    let way = metric.better == .higher ? "higher is better." : "lower is better."
    html.literal("<div>")
    if let strip = MetricStrip(own, of: metric, shown) {
      html.element("figure") { $0.drawing(strip.drawing) }
    }
    html.element("p", class: "note", text: "\(own.year?.description ?? "") · \(unit)\(way)")
    if let hidden = report.hiddenNote(own.groups) {
      html.element("p", class: "note", text: hidden)
    }
    html.literal("</div>\n")
    table(of: shown, own, metric, into: &html)
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
    let figure = metric.text(value).replaced(" ", by: "\u{A0}")
    return "\(metric.title): \(figure)\(mark)\(state)\(middle ?? "")"
  }

  /// Every group that may be shown, in a row.
  private func table(
    of shown: [ShownGroup],
    _ own: MetricComparison,
    _ metric: Metric,
    into html: inout HTMLWriter
  ) {
    html.open("table", class: "groups")
    html.element("thead") { html in
      html.element("tr") { html in
        let columns: [Document.Table.Column] = [.group, .here, .count, .level, .state]
        for column in columns { html.headingCell(column) }
      }
    }
    html.literal("<tbody>\n")
    let levelMark = report.levelMark(of: metric)
    for group in shown {
      let place = group.place
      html.literal("<tr><th scope=\"row\">")
      html.text(group.title)
      html.literal("</th>")
      html.numberCell(group.figure, under: .here)
      html.numberCell(own.groups[place].result.countWord ?? "-", under: .count)
      html.numberCell(
        own.groups[place].level.map { levelMark + $0.fixed(1) } ?? "-",
        under: .level
      )
      html.numberCell(
        own.groups[place].state.map { metric.number($0.value) } ?? "-",
        under: .state
      )
      html.literal("</tr>\n")
    }
    html.literal("</tbody></table>\n")
  }
}

/// A student group that may be shown, in the words that the picture and the table of its metric share.
struct ShownGroup {
  /// Its position among the groups of the metric's comparison.
  let place: Int
  /// Whether it is all students.
  let isAll: Bool
  let title: String
  let value: Double
  /// The value as it is printed, with the mark of those that take no part.
  let figure: String

  /// A group's line; `nil` if its value may not be shown.
  init?(_ place: Int, of own: MetricComparison, _ metric: Metric, in report: GapReport) {
    guard let value = own.groups[place].value else { return nil }
    self.place = place
    self.value = value
    isAll = own.groups[place].group == .all
    title = report.framework[group: own.groups[place].group]?.title ?? ""
    figure = report.figure(own.groups[place], metric)
  }
}
