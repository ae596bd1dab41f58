/// One problem of one input, at its place, with a fix if one is likely.
public struct Diagnostic: Sendable, Hashable {
  /// How serious a problem is.
  public enum Severity: String, Sendable, Hashable, CaseIterable {
    /// The file is refused.
    case error
    /// The file is read, but a person should look.
    case warning
  }

  /// A place in a file as an editor shows it.
  public struct Place: Sendable, Hashable {
    /// What a person calls a place that is a cell.
    ///
    /// Inputs of another kind, such as workbooks with their sheets, get their own case here; no check changes.
    public enum CellName: Sendable, Hashable {
      /// A cell of a table: the row as a spreadsheet counts, the header being row 1, and the column's name as the
      /// header spells it.
      case row(Int, column: String)
    }

    /// The file's name as the user gave it.
    public let file: String
    /// Counted from 1.
    public let line: Int
    /// In characters, counted from 1.
    public let column: Int
    /// The text of the line; `nil` if the problem concerns the whole file.
    ///
    /// Of a very long line only a piece around the place is kept.
    public let excerpt: String?
    /// The column at which ``excerpt`` begins; 1 but for very long lines.
    package internal(set) var excerptStart = 1
    /// The cell that begins here; `nil` in files that are not tables, in a table's header, and for a whole row.
    public internal(set) var cell: CellName?
  }

  /// A second place that a problem is about.
  public struct Note: Sendable, Hashable {
    /// Where the note points.
    public let place: Place
    /// Part of a sentence, lower case, without a period.
    public let message: String
  }

  /// The stable name of the kind of problem.
  public let id: ID
  /// Whether the file is refused.
  public let severity: Severity
  /// Where the problem is.
  public let place: Place
  /// What is wrong and, after a semicolon, how to fix it; in a table with the column's name.
  public let message: String
  /// Other places that matter, such as the first of two equal keys.
  public let notes: [Note]

  /// - Parameters:
  ///   - id: The kind of problem.
  ///   - severity: Whether the file is refused.
  ///   - place: Where the problem is.
  ///   - words: What is wrong and, after a semicolon, how to fix it.
  ///   - namesCell: Whether the words name the cell themselves; otherwise its column is added.
  ///   - notes: Other places that matter.
  init(
    _ id: ID,
    _ severity: Severity = .error,
    at place: Place,
    _ words: String,
    namesCell: Bool = false,
    notes: [Note] = []
  ) {
    self.id = id
    self.severity = severity
    self.place = place
    message = namesCell ? words : words + (place.cell?.addition ?? "")
    self.notes = notes
  }

  /// The same as a warning: what has the fault is left out, and what is around it is used.
  var asLeftOut: Diagnostic {
    Diagnostic(id, .warning, at: place, "left out: \(message)", namesCell: true, notes: notes)
  }
}

/// The refusal of one or more inputs, with every problem that they have.
public struct InvalidDocument: Error, Sendable, Hashable {
  /// All problems, errors and warnings, in file order and by place; at least one is an error.
  public let diagnostics: [Diagnostic]

  /// - Parameter diagnostics: In file order and by place.
  /// - Precondition: At least one of them is an error.
  package init(diagnostics: [Diagnostic]) {
    precondition(diagnostics.contains { $0.severity == .error }, "a refusal has a reason")
    self.diagnostics = diagnostics
  }
}
