/// A report as headings, paragraphs, tables and entries, which every readable form is written from.
package struct Document: Sendable {
  /// One piece of a document.
  package enum Block: Sendable {
    case title(String)
    case heading(String)
    /// A heading below another.
    case subheading(String)
    /// A heading below a subheading.
    case minorHeading(String)
    case paragraph(Prose)
    /// What says how to read the section; the form puts ``Document/readingLead`` before it.
    case reading(String)
    /// Lines that must stay as they are, such as a command.
    case verbatim([String])
    case table(Table)
    case entries([Entry])
    /// Points whose labels are their ranks; equal ranks repeat.
    case ranking([Entry])
    /// Points without names.
    case list([Prose])

    /// Whether the block is a table or a list, after which text needs a gap.
    var isRows: Bool {
      switch self {
      case .table, .entries, .ranking, .list: true
      case .title, .heading, .subheading, .minorHeading, .paragraph, .reading, .verbatim: false
      }
    }
  }

  /// Rows of cells under headings.
  package struct Table: Sendable {
    /// A heading, and how the cells below it are aligned.
    package struct Column: Sendable {
      /// The heading.
      package let title: String
      /// Whether the cells are right-aligned.
      package var isNumeric = true
    }

    /// The first column holds names; it takes the width that the others leave.
    package let columns: [Column]
    /// One cell for each column.
    package let rows: [[Prose]]
    /// Each column's share of the width in percent, for wide pages; empty if the cells decide.
    package var shares: [Int] = []
  }

  /// A numbered or named point with its lead and its details.
  package struct Entry: Sendable {
    /// A rank, or a few words.
    package let label: String
    /// What is said first.
    package let lead: String
    /// What is said after it, one sentence or line each.
    package let details: [String]
  }

  /// What precedes a ``Block/reading(_:)``.
  package static let readingLead = "How to read it: "

  /// Its pieces, in order.
  package var blocks: [Block] = []
}

extension Document.Table {
  /// A table without marks.
  init(columns: [Column], rows: [[String]]) {
    self.init(columns: columns, rows: rows.map { $0.map { Prose($0) } })
  }
}
