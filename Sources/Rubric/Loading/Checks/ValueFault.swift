/// What is wrong with one written value, in whatever kind of file it appears.
struct ValueFault {
  let id: Diagnostic.ID
  let words: String
  /// Whether the words say, by key or column, what the value is, and not only what is written.
  var namesCell = false

  /// The fault as a problem at its place.
  func at(_ place: Diagnostic.Place) -> Diagnostic {
    Diagnostic(id, at: place, words, namesCell: namesCell)
  }
}

extension ValueFault {
  /// The fault of a name that does not exist.
  ///
  /// - Parameters:
  ///   - what: What they are names of.
  ///   - name: What is written.
  ///   - group: What they all belong to, if the message says so.
  ///   - names: Those that exist, in order of preference.
  ///   - id: What kind of fault it is.
  /// - Returns: The fault, with the name that was most likely meant.
  static func unknown(
    _ what: String,
    _ name: String,
    in group: String? = nil,
    among names: [String],
    _ id: Diagnostic.ID = .unknownChoice
  ) -> ValueFault {
    let home = group.map { " in '\($0)'" } ?? ""
    // All student groups are worth a line of their own, all indicators are not.
    let fix = Lookalike.fix(in: name) ?? Spelling.fix(for: name, among: names, listing: 24)
    return ValueFault(id: id, words: "unknown \(what) '\(name.inOneLine)'\(home)\(fix)")
  }
}

extension Cell {
  /// Notes a fault at the cell's place.
  func report(_ fault: ValueFault, into problems: inout Problems) {
    problems.report(fault.at(place))
  }
}
