/// What an indicator contributes to scores and gaps: the part of a ``Rating`` that the arithmetic needs.
package enum IndicatorAnswer: Sendable, Hashable {
  /// A level of the scale, or one between two levels.
  case rated(Double)
  /// No level yet; it carries weight, and lowers coverage.
  case notRated
  /// It does not apply, and carries no weight.
  case notApplicable

  /// The level, if the indicator was rated.
  package var level: Double? {
    if case .rated(let level) = self { level } else { nil }
  }
}

extension Assessment {
  /// One answer for each indicator of the framework, in order.
  package var answers: [IndicatorAnswer] {
    // By their places: as values, each would cost a reference.
    ratings.indices.map { index in
      guard ratings[index].isApplicable else { return .notApplicable }
      return ratings[index].level.map { .rated($0) } ?? .notRated
    }
  }
}
