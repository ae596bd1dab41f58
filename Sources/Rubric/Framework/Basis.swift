/// Whose idea something is.
///
/// Levels, weights and reference levels are always the project's.
public enum Basis: String, Sendable, Hashable, CaseIterable {
  /// The Learning Policy Institute's study says it.
  case lpi
  /// The state of California publishes it.
  case state
  /// This project's own judgement.
  case project
}
