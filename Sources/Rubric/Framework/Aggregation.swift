/// How the levels of several indicators become one score, from fully compensatory to non-compensatory.
public enum Aggregation: String, Sendable, Hashable, CaseIterable {
  /// Weighted mean: strength makes up for weakness in full.
  case arithmetic
  /// Weighted geometric mean: strength makes up for weakness in part.
  case geometric
  /// The lowest level, non-compensatory: strength makes up for nothing.
  case minimum
}

extension Aggregation {
  /// Names that earlier versions used, each with the one that is used now.
  ///
  /// Files and the command line may still use them; a warning gives the new name.
  package static let formerNames: [FormerName<Aggregation>] = [.init("weakest", now: .minimum)]
}
