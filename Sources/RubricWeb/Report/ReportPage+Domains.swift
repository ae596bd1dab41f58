import Rubric

extension ReportPage {
  /// Every domain with its score, what missing ratings leave open, and the reference, as a picture in its row.
  func domains(into html: inout HTMLWriter) {
    html.heading(2, report.heading(.domains))
    html.element("p", class: "message", text: domainMessage)
    html.reading(report.domainReading)
    html.element(
      "p",
      class: "note",
      text: """
        The reference of a domain is the weighted mean of the reference levels of its indicators that apply and \
        have one.
        """
    )
    html.drawingLegend([
      .dot("score"), .band("if all were rated"), .diamond("reference (\(Reference.reading))"),
    ])
    html.open("table", class: "data strips")
    html.element("thead") { html in
      html.element("tr") { html in
        html.headingCell(.domain)
        html.element("th", class: "strip", .scope("col")) { html in
          html.element("span", text: report.framework.scale.lowest.plain)
          html.element("span", text: Document.Table.Column.level.title)
          html.element("span", text: report.framework.scale.highest.plain)
        }
        for column in Self.domainColumns {
          html.headingCell(column.head)
          if column == .coverage { html.headingCell(.reference) }
        }
      }
    }
    for kind in report.framework.domainKinds {
      html.literal("<tbody>\n")
      html.element("tr", class: "kind") { html in
        html.element(
          "th",
          // The title, the picture and the reference are next to the others.
          .init("colspan", "\(Self.domainColumns.count + 3)"),
          .scope("rowgroup"),
          text: kind.title
        )
      }
      let domains = report.framework.domains
      for index in domains.indices where domains[index].kind == kind {
        html.element("tr") { row(index, into: &$0) }
        html.literal("\n")
      }
      html.literal("</tbody>\n")
    }
    html.literal("</table>\n")
  }

  /// The columns after the title and the picture.
  private static let domainColumns = GapReport.DomainColumn.allCases.filter { $0 != .title }

  private func row(_ index: Int, into html: inout HTMLWriter) {
    html.element("th", .scope("row")) { html in
      let title = report.framework.domains[index].title
      html.element("a", .link(to: "domain-\(index + 1)"), text: title)
    }
    html.element("td", class: "strip") { html in
      html.drawing(ScoreStrip(domain: index, of: report).drawing)
    }
    for column in Self.domainColumns {
      let cell = report.cell(column, ofDomain: index)
      html.cell(Prose(cell), under: column.head, isFirst: false)
      if column == .coverage {
        let reference = report.comparison.domains[index].reference
        html.numberCell(reference.map { $0.fixed(1) } ?? "-", under: .reference)
      }
    }
  }

  /// What the picture shows, in a sentence.
  private var domainMessage: String {
    let domains = report.comparison.domains
    let scored = report.scorecard.domains.count { $0.value != nil }
    let counted = "\(scored) of \(domains.count) domains are rated enough for a score."
    let gaps = domains.compactMap { $0.gap }
    guard let widest = gaps.max() else {
      return "\(counted) None can be held against its reference yet."
    }
    guard widest > 0 else { return "\(counted) No rated indicator lies below its reference." }
    let names = report.framework.domains.indices.filter { domains[$0].gap == widest }
      .map { report.framework.domains[$0].title }
    return "\(counted) Widest gap: \(names.joined(separator: "; ")), \(widest.fixed(1)) levels."
  }

  /// All indicators at a glance, then a table for each domain.
  func indicators(into html: inout HTMLWriter) {
    html.heading(2, report.heading(.indicators))
    heat(into: &html)
    html.reading(report.indicatorReading)
    for (index, domain) in report.framework.domains.enumerated() {
      html.element("article", class: "domain") { html in
        html.heading(3, domain.title, id: "domain-\(index + 1)")
        let score = report.scorecard.domains[index]
        html.element(
          "p",
          class: "note",
          text:
            "\(domain.kind.singular) \(domain.number) · \(score.sentence) · if all rated \(score.boundsText) · "
            + "rated \(score.coverageText)"
        )
        html.blocks(report.indicatorBlocks(of: domain))
        evidence(of: domain, into: &html)
      }
      html.literal("\n")
    }
  }

  /// What the raters wrote, collapsed: it is theirs, and may be long.
  private func evidence(of domain: Domain, into html: inout HTMLWriter) {
    let ratings = report.assessment.ratings
    let spoken = domain.indicators.indices.filter { place in
      let rating = ratings[domain.indicators[place].position]
      return rating.note != nil || !rating.evidence.isEmpty
    }
    guard !spoken.isEmpty else { return }
    html.literal(
      "<details><summary>What the raters wrote</summary>\n<dl class=\"points written\">\n"
    )
    for place in spoken {
      let rating = ratings[domain.indicators[place].position]
      html.element("dt", text: domain.indicators[place].title)
      let note = rating.note.map { ["Note: \($0)"] } ?? []
      for text in note + rating.evidence.map({ "Evidence: \($0)" }) {
        html.element("dd", .init("dir", "auto"), text: text)
      }
      html.literal("\n")
    }
    html.literal("</dl></details>\n")
  }

  private func heat(into html: inout HTMLWriter) {
    let ratings = report.assessment.ratings
    let rated = ratings.count { $0.level != nil }
    let open = ratings.count { $0.state == .notRated }
    let off = ratings.count - rated - open
    let rest = [
      open > 0 ? "\(open) \(open == 1 ? "is" : "are") not rated yet" : nil,
      off > 0 ? "\(off) \(off == 1 ? "does" : "do") not apply" : nil,
    ].compactMap { $0 }
    html.literal("<figure>\n")
    html.element(
      "figcaption",
      class: "message",
      text: (["\(rated) of \(ratings.count) indicators are rated"] + rest).joined(separator: "; ")
        + "."
    )
    html.literal("<table class=\"data heat\">\n<tbody>\n")
    let domains = report.framework.domains
    let room = domains.lazy.map { $0.indicators.count }.max() ?? 1
    for index in domains.indices {
      html.element("tr") { html in
        html.element("th", .scope("row")) { html in
          html.element("a", .link(to: "domain-\(index + 1)"), text: domains[index].title)
        }
        html.element("td", class: "strip") { html in
          html.drawing(HeatStrip(index, room: room, of: report).drawing)
        }
      }
      html.literal("\n")
    }
    html.literal("</tbody></table>\n")
    html.element(
      "p",
      class: "note",
      text: """
        One cell is one indicator, in the order of the tables below, which hold the same levels. A number is the \
        level, in a stronger shade for higher ones; an outline with a point is not rated; n/a does not apply.
        """
    )
    html.literal("</figure>\n")
  }
}
