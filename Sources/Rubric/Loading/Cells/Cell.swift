/// What is written about one thing, and where: a value in a YAML or JSON file, or a cell of a table.
///
/// The checks in `Loading/Checks` are written once, over cells of any kind, and compiled for each. Another kind of
/// input, such as a workbook, needs a conformer in this folder and a case of ``Diagnostic/Place/CellName``.
protocol Cell {
  /// Whether it is text, not a list or mapping.
  var isText: Bool { get }
  /// The text as it is in the input, in its encoding and, in a table, without surrounding spaces; empty if it is
  /// not text.
  var bytes: ArraySlice<UInt8> { get }
  /// The text; empty if it is not text.
  var text: String { get }
  /// Where it begins. Finding it requires scanning the line, so it is asked for only if there is a fault.
  var place: Diagnostic.Place { get }
  /// The name of its column; `nil` if a key is before it.
  var column: String? { get }

  /// The text without trailing line endings; anything that is not text is reported by the name `key`.
  func scalarText(of key: String, into problems: inout Problems) -> String?
}

extension Cell {
  /// The value in one short line, as messages quote it.
  var shown: String { text.inOneLine }

  /// What messages call the cell: its column, or else what its reader says.
  func name(or subject: String) -> String { column.map { "'\($0)'" } ?? subject }
}
