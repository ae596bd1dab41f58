extension Domain.Kind {
  /// The kind in the plural, as a heading.
  public var title: String {
    switch self {
    case .practice: "Practices"
    case .policyArea: "Policy areas"
    }
  }

  /// The kind of a single domain.
  package var singular: String {
    switch self {
    case .practice: "Practice"
    case .policyArea: "Policy area"
    }
  }
}
