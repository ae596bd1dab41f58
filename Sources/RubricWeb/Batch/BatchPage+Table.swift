import Rubric

extension BatchPage {
  /// A column of the table of districts.
  struct Column {
    let title: String
    /// What the stylesheet knows it by.
    let style: StaticString
    /// For a domain, its number, which a narrow screen shows next to a cell.
    var number: Int?
    /// Whether the districts of this batch have anything to show in it.
    let isShown: Bool
  }

  /// With more domains, a heading is only the number, and the names are above the table.
  private static let fewDomains = 3

  /// One row a district, in the order of the input.
  func table(into html: inout HTMLWriter) {
    html.heading(2, "Districts", id: "districts")
    html.element("p", class: "reading", text: reading)
    if hasMany { html.element("p", class: "reading", text: key) }
    html.literal("<table class=\"data batch")
    if hasMany { html.literal(" many") }
    html.literal("\" id=\"batch\"><thead><tr>")
    html.headingCell("district", isNumeric: false)
    let columns = columns
    for column in columns where column.isShown {
      html.literal("<th class=\"")
      html.literal(column.style)
      html.literal("\" scope=\"col\">")
      html.text(column.title)
      html.literal("</th>")
    }
    html.literal("</tr></thead>\n<tbody>\n")
    for bytes in rows.split(separator: BatchRow.end) {
      if let row = BatchRow(bytes: bytes) { html.row(row, under: columns) }
    }
    html.literal("</tbody></table>\n")
  }

  /// The columns after the district's name, in the order of a row's cells.
  var columns: [Column] {
    let hasIndex = counts.indexScores.map { $0 > 0 }
    // For a kind of domain in which nobody has a score, the share rated says little; for practices it is kept,
    // so that a batch without any score still says how far each district has come.
    let hasPolicy = zip(framework.domains, spreads).contains {
      $0.kind == .policyArea && $1.count > 0
    }
    return [
      Column(title: "kind", style: "k", isShown: true),
      Column(title: "cycle", style: "c", isShown: counts.cycles.count > 1),
      Column(title: "practices", style: "number p0", isShown: hasIndex[0]),
      Column(title: "practices if all rated", style: "number p1", isShown: hasIndex[0]),
      Column(title: "practices rated", style: "number p2", isShown: true),
      Column(title: "policy areas", style: "number a0", isShown: hasIndex[1]),
      Column(title: "policy areas if all rated", style: "number a1", isShown: hasIndex[1]),
      Column(
        title: "policy areas rated",
        style: "number a2",
        isShown: hasIndex[1] || hasPolicy
      ),
    ]
      + zip(framework.domains, spreads).enumerated().map { index, own in
        Column(
          title: hasMany ? "\(index + 1)" : "\(index + 1) \(own.0.title)",
          style: "number domain",
          number: index + 1,
          isShown: own.1.count > 0
        )
      } + [Column(title: "parted", style: "number x", isShown: true)]
  }

  private var scored: [(number: Int, title: String)] {
    zip(framework.domains, spreads).enumerated().filter { $1.1.count > 0 }
      .map { ($0 + 1, $1.0.title) }
  }

  private var hasMany: Bool { scored.count > Self.fewDomains }

  /// The names of domains whose columns have a number for a heading.
  private var key: String {
    "Domains: " + scored.map { "\($0.number) \($0.title)" }.joined(separator: " · ") + "."
  }

  private var reading: String {
    let bounds =
      "\"If all rated\" is the score with every missing rating at the lowest level, and at the highest. "
    let hasBounds = counts.indexScores.contains { $0 > 0 }
    return """
      In the order of the input. \(hasBounds ? bounds : "")A domain has a column where at least one district has a \
      score. "Parted" counts the domains in which ratings and results part: a question to ask of each.
      """
  }
}

extension HTMLWriter {
  /// Writes a district's line.
  ///
  /// Thousands of lines are written, so a cell says no more than it must; a narrow screen takes its heading from
  /// the stylesheet.
  fileprivate mutating func row(_ row: BatchRow, under columns: [BatchPage.Column]) {
    literal("<tr><th scope=\"row\" dir=\"auto\">")
    if let report = row.report {
      // From here on, so that no name of a file is ever taken for an address elsewhere.
      element("a", .init("href", "./\(report)"), text: row.name)
    } else {
      text(row.name)
    }
    literal("</th>")
    for (column, cell) in zip(columns, row.cells) where column.isShown {
      if let number = column.number {
        numberCell(cell, label: "\(number)")
      } else {
        element("td", class: column.style, text: cell)
      }
    }
    literal("</tr>\n")
  }
}
