import Rubric

extension BatchPage {
  /// Where the scores of each domain lie: the middle half as a band, the middle as a diamond.
  func spread(into html: inout HTMLWriter) {
    html.heading(2, "Spread of each domain", id: "spread")
    html.element("p", class: "message", text: spreadMessage)
    html.element(
      "p",
      class: "reading",
      text: """
        The band holds the middle half of the districts with a score. Where too few have one, only their number is \
        shown.
        """
    )
    let scored = zip(framework.domains, spreads).filter { $0.1.count > 0 }
    bareDomains("No district has a score of", but: scored.map { $0.0 }, into: &html)
    guard !scored.isEmpty else { return }
    html.drawingLegend([.band("middle half of the districts"), .diamond("middle one")])
    html.open("table", class: "data strips")
    html.element("thead") { html in
      html.element("tr") { html in
        html.headingCell("domain", isNumeric: false)
        html.headingCell("level", isNumeric: false)
        for title in ["with a score", "lower quarter", "middle", "upper quarter"] {
          html.headingCell(title, isNumeric: true)
        }
      }
    }
    html.literal("<tbody>\n")
    for (domain, spread) in scored {
      html.element("tr") { html in
        html.element("th", .scope("row"), text: domain.title)
        html.element("td", class: "strip") { $0.drawing(drawing(spread, of: domain)) }
        html.numberCell(
          "\(spread.count.grouped) of \(spread.applicableCount.grouped)",
          label: "with a score"
        )
        let quartiles = spread.quartiles.map { [$0.lower, $0.middle, $0.upper] }
        for (index, label) in ["lower quarter", "middle", "upper quarter"].enumerated() {
          html.numberCell(quartiles.map { $0[index].fixed(1) } ?? "-", label: label)
        }
      }
      html.literal("\n")
    }
    html.literal("</tbody></table>\n")
  }

  /// Names the domains that have no line in a table.
  private func bareDomains(_ words: String, but shown: [Domain], into html: inout HTMLWriter) {
    let bare = framework.domains.filter { !shown.contains($0) }.map { $0.title }
    guard !bare.isEmpty else { return }
    html.element("p", class: "reading", text: "\(words): \(bare.joined(separator: " · ")).")
  }

  private func drawing(_ spread: Spread, of domain: Domain) -> Drawing {
    let words =
      spread.quartiles.map {
        "middle half from \($0.lower.fixed(1)) to \($0.upper.fixed(1)), middle \($0.middle.fixed(1))"
      } ?? "too few districts have a score"
    return Drawing(height: 26, label: "\(domain.title): \(words)") { drawing in
      let scale = LinearScale(from: framework.scale.lowest, to: framework.scale.highest)
      drawing.line("axis", from: (scale.place(scale.low), 13), to: (scale.place(scale.high), 13))
      if let quartiles = spread.quartiles {
        drawing.bar(
          "band",
          across: (scale.place(quartiles.lower), scale.place(quartiles.upper)),
          y: 8,
          height: 10,
          radius: 3
        )
      }
      drawing.levelTicks(scale, y: 13)
      if let quartiles = spread.quartiles {
        drawing.diamond("reference", at: (scale.place(quartiles.middle), 13), size: 11)
      }
    }
  }

  private var spreadMessage: String {
    let middles = zip(framework.domains, spreads).compactMap { domain, spread in
      spread.quartiles.map { (title: domain.title, middle: $0.middle) }
    }
    guard let lowest = middles.map({ $0.middle }).min() else {
      return "Too few districts have a score in any domain to show how they are spread."
    }
    if middles.count == 1, let quartiles = spreads.compactMap({ $0.quartiles }).first {
      return
        "\(middles[0].title): half of the scores lie from \(quartiles.lower.fixed(1)) to \(quartiles.upper.fixed(1))."
    }
    let names = middles.filter { $0.middle == lowest }.map { $0.title }.joined(separator: "; ")
    return "The lowest middle score is \(lowest.fixed(1)): \(names)."
  }

  /// How many districts lie in each quadrant, domain by domain.
  func quadrants(into html: inout HTMLWriter) {
    html.heading(2, "Ratings and results", id: "quadrants")
    html.element("p", class: "message", text: quadrantMessage)
    html.element(
      "p",
      class: "reading",
      text: """
        The number of districts whose score is high or low, against how their metrics stand beside districts with as \
        many low-income students. Each is a question to ask, not a verdict.
        """
    )
    let measured = zip(framework.domains, counts.quadrants).filter { _, counts in
      zip(Quadrant.allCases, counts).contains { $0 != .unmeasured && $1 > 0 }
    }
    guard !counts.quadrants.isEmpty else { return }
    bareDomains("Unmeasured everywhere", but: measured.map { $0.0 }, into: &html)
    guard !measured.isEmpty else { return }
    html.literal("<table class=\"data\"><thead><tr>")
    html.headingCell("domain", isNumeric: false)
    for quadrant in Quadrant.allCases { html.headingCell(quadrant.title, isNumeric: true) }
    html.literal("</tr></thead>\n<tbody>\n")
    for (domain, counts) in measured {
      html.element("tr") { html in
        html.element("th", .scope("row"), text: domain.title)
        for (quadrant, count) in zip(Quadrant.allCases, counts) {
          html.numberCell(count.grouped, label: quadrant.title)
        }
      }
      html.literal("\n")
    }
    html.literal("</tbody></table>\n")
  }

  private var quadrantMessage: String {
    guard !counts.quadrants.isEmpty else {
      return "Too few districts to count them by quadrant without naming them."
    }
    let parted = zip(framework.domains, counts.quadrants).map { domain, counts in
      let count = zip(Quadrant.allCases, counts).reduce(0) { sum, pair in
        let isParted = pair.0 == .ratingsAboveResults || pair.0 == .resultsAboveRatings
        return sum + (isParted ? pair.1 : 0)
      }
      return (title: domain.title, count: count)
    }
    let most = parted.map { $0.count }.max() ?? 0
    guard most > 0 else { return "In no domain do ratings and results part." }
    let names = parted.filter { $0.count == most }.map { $0.title }.joined(separator: "; ")
    let districts = most == 1 ? "1 district" : "\(most.grouped) districts"
    return "Ratings and results part most often in \(names): \(districts). Why there?"
  }
}
