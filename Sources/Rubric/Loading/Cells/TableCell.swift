/// A cell of a table's row.
struct TableCell: Cell {
  let row: TableRow
  /// The column's place in its table.
  let index: Int

  var isText: Bool { true }

  var bytes: ArraySlice<UInt8> { row.meantBytes(index) }

  var text: String { row.meantText(index) }

  var place: Diagnostic.Place { row.place(index) }

  var column: String? { row.block.layout.columns?[index] }

  func scalarText(of _: String, into _: inout Problems) -> String? { text }
}

extension TableRow {
  /// A column's cell.
  func cell(_ column: Int) -> TableCell { TableCell(row: self, index: column) }

  /// A column's cell where it says something.
  func given(_ column: Int?) -> TableCell? {
    guard let column, !trimmed(column).isEmpty else { return nil }
    return cell(column)
  }
}
