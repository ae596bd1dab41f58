package import Rubric

extension HTMLWriter {
  /// Writes the pieces of a report's section as it says them, titles as headings of a level.
  ///
  /// - Parameters:
  ///   - blocks: The pieces; a `title` is written as a heading of `level` less one.
  ///   - level: What a `heading` becomes, 2 to 5; a `subheading` lies one below.
  package mutating func blocks(_ blocks: some Sequence<Document.Block>, level: Int = 2) {
    for block in blocks {
      switch block {
      case .title(let title): heading(level - 1, title)
      case .heading(let title): heading(level, title)
      case .subheading(let title): heading(level + 1, title)
      case .minorHeading(let title): heading(level + 2, title)
      case .paragraph(let text): paragraph(text)
      case .reading(let text): reading(text)
      case .list(let items): list(items)
      case .verbatim(let lines):
        element("pre", .init("tabindex", "0")) { html in
          html.element("code", text: lines.joined(separator: "\n"))
        }
      case .table(let table): self.table(table)
      case .entries(let entries): self.entries(entries)
      case .ranking(let entries): ranking(entries)
      }
    }
  }

  /// Writes a heading of a level from 1 to 6.
  package mutating func heading(_ level: Int, _ title: String, id: String? = nil) {
    let name: StaticString =
      switch level {
      case ...1: "h1"
      case 2: "h2"
      case 3: "h3"
      case 4: "h4"
      case 5: "h5"
      default: "h6"
      }
    element(name, id.map { .id($0) }, text: title)
    literal("\n")
  }

  /// Writes a paragraph.
  package mutating func paragraph(_ text: Prose) {
    element("p", .init("dir", "auto")) { $0.prose(text) }
    literal("\n")
  }

  /// Writes how to read something, set apart.
  package mutating func reading(_ text: String) {
    element("p", class: "reading", .init("dir", "auto"), text: Document.readingLead + text)
    literal("\n")
  }

  /// Writes points without names.
  package mutating func list(_ items: [Prose]) {
    literal("<ul>\n")
    for item in items {
      element("li", .init("dir", "auto")) { $0.prose(item) }
      literal("\n")
    }
    literal("</ul>\n")
  }

  /// Writes a table with its numbers right-aligned.
  package mutating func table(_ table: Document.Table) {
    open("table", class: "data")
    if !table.shares.isEmpty {
      element("colgroup") { html in
        for share in table.shares { html.open("col", .init("style", "width:\(share)%")) }
      }
    }
    element("thead") { html in
      html.element("tr") { html in
        for column in table.columns { html.headingCell(column) }
      }
    }
    literal("<tbody>\n")
    for row in table.rows {
      element("tr") { html in
        for (index, cell) in row.enumerated() {
          html.cell(cell, under: table.columns[index], isFirst: index == 0)
        }
      }
      literal("\n")
    }
    literal("</tbody></table>\n")
  }

  /// Writes the heading of a column.
  mutating func headingCell(_ column: Document.Table.Column) {
    headingCell(column.title, isNumeric: column.isNumeric)
  }

  /// Writes the heading of a column; an empty one is not a heading.
  package mutating func headingCell(_ title: String, isNumeric: Bool) {
    guard !title.isEmpty else { return literal("<td></td>") }
    element("th", class: isNumeric ? "number" : nil, .scope("col"), text: title)
  }

  /// Writes one cell; the first of a row is the row's heading.
  ///
  /// - Parameters:
  ///   - text: What is in it.
  ///   - column: The column's heading, which a narrow screen shows next to the cell.
  ///   - isFirst: Whether the cell names its row.
  package mutating func cell(_ text: Prose, under column: Document.Table.Column, isFirst: Bool) {
    // Cells make up most of a page, so their tags are written in as few pieces as possible.
    guard !isFirst else {
      literal("<th scope=\"row\" dir=\"auto\">")
      prose(text)
      return literal("</th>")
    }
    literal(column.isNumeric ? "<td class=\"number\"" : "<td")
    if !column.title.isEmpty {
      literal(" data-label=\"")
      self.text(column.title)
      literal("\"")
    }
    literal(">")
    prose(text)
    literal("</td>")
  }

  /// Writes points with their leads and details, below their labels.
  package mutating func entries(_ entries: [Document.Entry]) {
    literal("<dl class=\"points\">\n")
    for entry in entries {
      element("dt", text: entry.label)
      for text in [entry.lead] + entry.details {
        element("dd", .init("dir", "auto"), text: text)
      }
      literal("\n")
    }
    literal("</dl>\n")
  }

  /// Writes points with their ranks: equal ones repeat, so each item says its own instead of being counted.
  package mutating func ranking(_ entries: [Document.Entry]) {
    literal("<ol class=\"ranked\">\n")
    for entry in entries {
      element("li") { html in
        html.element("span", class: "rank", text: entry.label)
        html.element("strong", text: entry.lead)
        for detail in entry.details { html.element("span", class: "detail", text: detail) }
      }
      literal("\n")
    }
    literal("</ol>\n")
  }
}
