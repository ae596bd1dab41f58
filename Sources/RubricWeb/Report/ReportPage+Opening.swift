import Rubric

extension ReportPage {
  /// Who, when, and compared with what.
  func header(into html: inout HTMLWriter) {
    let (district, cycle) = (report.assessment.district, report.assessment.cycle)
    html.element("p", class: "eyebrow", text: "Gap report · \(cycle)")
    html.element("h1") { html in
      html.element("bdi", text: district.name)
      html.text(report.inventedMark)
    }
    html.element("p", class: "facts", text: report.districtFacts.joined(separator: " · "))
    html.element("p", class: "note", text: report.comparisonNotes.joined(separator: " "))
  }

  /// The point in ten seconds: what is known, what to work on first, what to ask.
  func inShort(into html: inout HTMLWriter) {
    html.literal("<section id=\"short\"><h2>In short</h2>\n<div class=\"short\">\n")
    html.element("div") { html in
      html.heading(3, "What is known")
      known(into: &html)
    }
    html.element("div") { html in
      html.heading(3, GapReport.Section.priorities.title)
      first(into: &html)
    }
    html.element("div") { html in
      html.heading(3, GapReport.Section.questions.title)
      asked(into: &html)
    }
    html.literal("</div>\n")
    html.element("p", class: "reading", text: Document.readingLead + report.scoreReading)
    html.literal("</section>\n")
  }

  private func known(into html: inout HTMLWriter) {
    let ratings = report.assessment.ratings
    let rated = ratings.count { $0.level != nil }
    html.element("p", class: "figure") { html in
      html.element("strong", text: "\(rated)")
      html.text(" of \(ratings.count) indicators rated")
    }
    html.open("ul", class: "plain")
    for kind in report.framework.domainKinds {
      let score = report.scorecard.index(kind)
      html.element("li") { html in
        html.element("strong", text: "\(kind.title): ")
        html.text(score.absenceText.map { "no score, \($0)" } ?? "score \(score.valueText)")
        html.element(
          "span",
          class: "detail",
          text: "\(score.coverageText) rated; if all were rated \(score.boundsText)"
        )
        html.drawing(ScoreStrip(index: kind, of: report).drawing)
      }
    }
    let given = report.comparison.metrics.filter { $0.allStudents?.value != nil }
    let fitting = report.comparison.metrics.count { $0.appliesHere }
    html.element("li") { html in
      html.element("strong", text: "Metrics: ")
      html.text("\(given.count) of \(fitting) have a figure of the cycle or the year before")
    }
    html.close("ul")
  }

  private func first(into html: inout HTMLWriter) {
    for kind in report.framework.domainKinds {
      html.element("p", class: "kind", text: kind.title)
      let shown = report.shownPriorities(kind)
      guard !shown.isEmpty else {
        html.element("p", class: "detail", text: report.noPriorityReason(kind))
        continue
      }
      html.open("ol", class: "plain")
      // Ties are never split here either; if more share the last rank, only their number is given.
      let limit = kind == .practice ? 3 : 2
      let cut = shown.count > limit ? shown[limit].rank : .max
      let sure = shown.prefix(limit).filter { $0.rank < cut }
      for priority in sure {
        html.element("li", .init("value", "\(priority.rank)")) { html in
          let indicator = report.framework.indicator(priority.indicator, in: priority.domain)
          html.element("strong", text: indicator.title)
          html.element(
            "span",
            class: "detail",
            text: report.framework.domains[priority.domain].title
          )
        }
      }
      html.close("ol")
      let tied = report.priorities.filter { $0.kind == kind && $0.rank == cut }
      if sure.count < limit, !tied.isEmpty {
        html.element(
          "p",
          class: "detail",
          text: "\(tied.count) indicators share rank \(cut); see below."
        )
      }
    }
  }

  private func asked(into html: inout HTMLWriter) {
    html.open("ul", class: "plain")
    for kind in Finding.Kind.allCases where kind.isQuestion {
      let own = report.findings(kind)
      guard !own.isEmpty else { continue }
      html.element("li") { html in
        html.element("strong", text: kind.title)
        html.element("span", class: "detail", text: report.brief(kind, own))
      }
    }
    if report.unmeasuredReason != nil {
      html.element("li") { html in
        html.element("strong", text: UnmeasuredReason.title)
        html.element("span", class: "detail", text: "\(UnmeasuredReason.fact) yet.")
      }
    }
    html.close("ul")
    html.element("p", class: "detail") { html in
      html.element("a", .link(to: GapReport.Section.questions.id), text: "All questions")
    }
  }

  /// Links to the parts of the page.
  func contents(into html: inout HTMLWriter) {
    html.literal("<nav aria-label=\"Contents\"><ul>")
    for section in GapReport.Section.allCases {
      html.element("li") { $0.element("a", .link(to: section.id), text: section.title) }
    }
    html.literal("</ul></nav>\n")
  }
}
