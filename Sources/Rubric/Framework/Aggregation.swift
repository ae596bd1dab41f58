/// How the levels of several indicators become one score, from the most to the least compensating way.
public enum Aggregation: String, Sendable, Hashable, CaseIterable {
  /// Weighted mean: strength makes up for weakness in full.
  case arithmetic
  /// Weighted geometric mean: strength makes up for weakness in part.
  case geometric
  /// The lowest level: strength makes up for nothing.
  case weakest
}
