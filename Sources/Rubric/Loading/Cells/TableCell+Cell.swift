extension TableCell: Cell {
  var isText: Bool { true }

  func scalarText(of _: String, into _: inout Problems) -> String? { text }
}

extension TableRow {
  /// A column's cell if it is not empty.
  func given(_ column: Int?) -> TableCell? {
    guard let column else { return nil }
    let cell = cell(column)
    return cell.isBlank ? nil : cell
  }
}
