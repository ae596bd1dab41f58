extension Rating {
  /// The level, or which kind of absence it is.
  package var stateText: String {
    switch state {
    case .rated(let level): level.levelText
    case .notApplicable: "n/a"
    case .notRated: "not rated"
    }
  }
}

extension Rating {
  /// What is in the place of a line of the input if there is none, for ratings and figures.
  static let givenByProgram = "given by a program"
}
