/// A report as headings, paragraphs, tables and entries, which every readable form is written from.
struct Document: Sendable {
  /// One piece of a document.
  enum Block: Sendable {
    case title(String)
    case heading(String)
    /// A heading below another.
    case subheading(String)
    case paragraph(String)
    /// Lines that must stand as they are, such as a command.
    case verbatim([String])
    case table(Table)
    case entries([Entry])

    /// Whether the block is a table or a list, after which text needs a gap.
    var isRows: Bool {
      switch self {
      case .table, .entries: true
      case .title, .heading, .subheading, .paragraph, .verbatim: false
      }
    }
  }

  struct Table: Sendable {
    struct Column: Sendable {
      let title: String
      var isNumeric = true
    }

    /// The first column holds names; it takes the width that the others leave.
    let columns: [Column]
    let rows: [[String]]
  }

  /// A numbered or named point with its lead and its details.
  struct Entry: Sendable {
    let label: String
    let lead: String
    let details: [String]
  }

  var blocks: [Block] = []

  static func + (left: Document, right: Document) -> Document {
    Document(blocks: left.blocks + right.blocks)
  }
}
