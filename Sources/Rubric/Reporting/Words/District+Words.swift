extension District {
  /// The name, with the mark that every line of an invented district carries.
  package var markedName: String { name + (isInvented ? Self.inventedMark : "") }

  /// The mark of an invented district.
  static let inventedMark = " (invented district)"

  /// Whether enrollment and the share of low-income students include charter schools, in words; `nil` if it is not
  /// known, or neither is given.
  var countedSchools: String? {
    enrollment == nil && lowIncome == nil ? nil : charterSchools?.words
  }
}

extension CharterSchools {
  /// What it says about numbers of students, in words.
  package var words: String {
    switch self {
    case .counted: "charter schools counted in"
    case .leftOut: "charter schools left out"
    }
  }
}
