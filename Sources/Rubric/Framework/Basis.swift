/// Whose idea something is.
///
/// Statements, metrics and the scale carry their own. Levels and reference levels are always the project's:
/// ``Indicator/descriptorBasis`` and ``Reference/basis``.
public enum Basis: String, Sendable, Hashable, CaseIterable {
  /// The Learning Policy Institute's study says it.
  case lpi
  /// The state of California publishes it.
  case state
  /// This project's own judgment.
  case project

  /// The owner's name before a noun: "the study's", "the state's", "this project's".
  public var owner: String {
    switch self {
    case .lpi: "the study's"
    case .state: "the state's"
    case .project: "this project's"
    }
  }
}
