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
