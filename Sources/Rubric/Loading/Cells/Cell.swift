/// What is written of one thing, and where: a value of a YAML or JSON file, or a cell of a table.
///
/// The checks in `Loading/Checks` stand once, over cells of any kind, and are compiled for each. Another kind of
/// input, such as a workbook, needs a conformer in this folder and a case of ``Diagnostic/Place/CellName``.
protocol Cell {
  /// Whether it is a text, and no list or mapping.
  var isText: Bool { get }
  /// The text as the input has it, in its encoding and without spaces around it in a table; empty where it is none.
  var bytes: ArraySlice<UInt8> { get }
  /// The text; empty where it is none.
  var text: String { get }
  /// Where it begins. Finding that takes a walk through the line, so it is asked for where there is a fault.
  var place: Diagnostic.Place { get }
  /// The name of its column; `nil` where a key stands before it.
  var column: String? { get }

  /// The text without line ends behind it; what is none is reported as what `key` names.
  func scalarText(of key: String, into problems: inout Problems) -> String?
}

extension Cell {
  /// The value in one short line, as messages quote it.
  var shown: String { text.inOneLine }

  /// What messages call the cell: its column, or else what its reader says.
  func name(or subject: String) -> String { column.map { "'\($0)'" } ?? subject }
}
