import Rubric

/// A mark and what it stands for.
enum LegendEntry: Sendable {
  case dot(String)
  case ring(String)
  case diamond(String)
  case stroke(String)
  case band(String)
}

extension HTMLWriter {
  /// Writes what the marks of a picture stand for.
  mutating func drawingLegend(_ entries: [LegendEntry]) {
    open("ul", class: "legend")
    for entry in entries {
      element("li") { html in
        html.element("span", class: "swatch") { $0.drawing(entry.drawing) }
        html.text(entry.words)
      }
    }
    close("ul")
    literal("\n")
  }

  /// Writes a right-aligned cell, below a column's heading.
  mutating func numberCell(_ text: String, under column: Document.Table.Column) {
    numberCell(text, label: column.title)
  }

  /// Writes a right-aligned cell, with the heading that a narrow screen shows next to it.
  mutating func numberCell(_ text: String, label: String) {
    literal("<td class=\"number\" data-label=\"")
    self.text(label)
    literal("\">")
    self.text(text)
    literal("</td>")
  }
}

extension LegendEntry {
  fileprivate var words: String {
    switch self {
    case .dot(let words), .ring(let words), .diamond(let words), .stroke(let words),
      .band(let words):
      words
    }
  }

  fileprivate var drawing: Drawing {
    Drawing(height: 16, label: nil) { drawing in
      switch self {
      case .dot: drawing.dot("rated", at: (0.5, 8), radius: 5.5)
      case .ring: drawing.dot("group", at: (0.5, 8), radius: 4.5)
      case .diamond: drawing.diamond("reference", at: (0.5, 8), size: 11)
      case .stroke: drawing.line("state", from: (0.5, 1), to: (0.5, 15))
      case .band: drawing.bar("band", across: (0.05, 0.95), y: 3, height: 10, radius: 3)
      }
    }
  }
}
