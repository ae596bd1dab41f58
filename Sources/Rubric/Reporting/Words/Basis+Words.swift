extension Basis {
  /// The owner's name before a noun: "the study's", "the state's", "this project's".
  public var owner: String {
    switch self {
    case .lpi: "the study's"
    case .state: "the state's"
    case .project: "this project's"
    }
  }
}

extension Reference {
  /// What a report puts beside a reference level: "this project's reading".
  public static let reading = "\(basis.owner) reading"
}
