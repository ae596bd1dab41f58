extension Document {
  /// Columns of the terminal that reports are made for.
  static let width = 80

  /// The document for a terminal of 80 columns.
  func text(isColored: Bool) -> String {
    let style = TextStyle(isColored: isColored)
    var lines: [String] = []
    for (index, block) in blocks.enumerated() {
      switch block {
      case .title(let title):
        lines += title.wrapped(to: Self.width).map(style.strong)
      case .heading(let heading):
        lines += ["", ""] + heading.uppercased().wrapped(to: Self.width).map(style.strong)
      case .subheading(let heading):
        lines += [""] + heading.wrapped(to: Self.width).map(style.strong)
      case .minorHeading(let heading):
        lines += [""] + heading.wrapped(to: Self.width)
      case .list(let items):
        lines += items.flatMap { ("- " + $0.text).wrapped(to: Self.width, indent: "  ") }
      case .paragraph(let paragraph):
        lines += gap(before: index) + paragraph.text.wrapped(to: Self.width)
      case .reading(let text):
        lines += gap(before: index) + (Self.readingLead + text).wrapped(to: Self.width)
      case .verbatim(let verbatim):
        lines += verbatim.map { "  " + $0 }
      case .table(let table):
        lines += [""] + table.text(style)
      case .entries(let entries), .ranking(let entries):
        let labelWidth = entries.map { $0.label.columnCount }.max() ?? 0
        for entry in entries { lines += [""] + entry.text(labelWidth: labelWidth, style) }
      }
    }
    return lines.map { $0.withoutTrailingSpaces }.joined(separator: "\n") + "\n"
  }

  /// An empty line where a paragraph follows rows.
  private func gap(before index: Int) -> [String] {
    index > 0 && blocks[index - 1].isRows ? [""] : []
  }
}

/// Bold type for terminals that support it.
struct TextStyle {
  let isColored: Bool

  func strong(_ text: String) -> String { isColored ? "\u{1B}[1m\(text)\u{1B}[0m" : text }
  func faint(_ text: String) -> String { isColored ? "\u{1B}[2m\(text)\u{1B}[0m" : text }
}

extension Document.Entry {
  /// The label on the left, the lead next to it, details below in the same column.
  fileprivate func text(labelWidth: Int, _ style: TextStyle) -> [String] {
    let isWide = labelWidth > 4
    let indent = isWide ? "    " : String(repeating: " ", count: labelWidth + 2)
    var lines: [String] = []
    if isWide {
      lines.append(style.strong(label))
      lines += lead.wrapped(to: Document.width, indent: indent)
    } else {
      let body = lead.wrapped(to: Document.width - indent.count)
      lines.append(label.padded(to: labelWidth, isNumeric: true) + "  " + style.strong(body[0]))
      lines += body.dropFirst().map { indent + style.strong($0) }
    }
    for detail in details { lines += detail.wrapped(to: Document.width, indent: indent) }
    return lines
  }
}

extension Document.Table {
  /// Columns side by side, two spaces apart; names and words wrap within their column.
  fileprivate func text(_ style: TextStyle) -> [String] {
    var widths = columns.indices.map { column in
      ([columns[column].title] + rows.map { $0[column].text }).map { $0.columnCount }.max() ?? 0
    }
    let others = widths.dropFirst().reduce(0) { $0 + $1 + 2 }
    widths[0] = min(widths[0], max(16, Document.width - others))
    var lines = row(columns.map { $0.title }, widths).map(style.faint)
    for cells in rows { lines += row(cells.map { $0.text }, widths) }
    return lines
  }

  private func row(_ cells: [String], _ widths: [Int]) -> [String] {
    let wrapped = cells.indices.map { cells[$0].wrapped(to: max(1, widths[$0])) }
    let height = wrapped.map { $0.count }.max() ?? 0
    return (0..<height).map { line in
      cells.indices.map { column in
        let part = line < wrapped[column].count ? wrapped[column][line] : ""
        return part.padded(to: widths[column], isNumeric: columns[column].isNumeric)
      }.joined(separator: "  ")
    }
  }
}
