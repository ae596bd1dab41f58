/// What is wrong with one written value, in whichever kind of file it stands.
struct ValueFault {
  let id: Diagnostic.ID
  let words: String
  /// Whether the words say what the value is of, by its key or column, and not only what is written.
  var namesCell = false

  /// The fault as a problem at its place.
  func at(_ place: Diagnostic.Place) -> Diagnostic {
    Diagnostic(id, at: place, words, namesCell: namesCell)
  }
}

extension Cell {
  /// Notes a fault at the cell's place.
  func report(_ fault: ValueFault, into problems: inout Problems) {
    problems.report(fault.at(place))
  }
}
